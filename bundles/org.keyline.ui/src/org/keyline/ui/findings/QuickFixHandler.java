/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.views.markers.MarkerItem;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** Shows, beneath what is selected in the tree or in the Problems view, the ways to mend its findings. */
public class QuickFixHandler extends AbstractHandler {

    private static final int LONGEST_MESSAGE = 90;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        List<IMarker> markers = new ArrayList<>();
        for (Object selected : selection.toList()) {
            if (selected instanceof EObject element) {
                markers.addAll(markers(element));
            } else if (selected instanceof MarkerItem item && item.getMarker() != null) {
                markers.add(item.getMarker());
            } else if (Adapters.adapt(selected, IMarker.class) instanceof IMarker marker) {
                markers.add(marker);
            }
        }
        Control control = Display.getCurrent().getFocusControl();
        if (control != null) {
            show(menu(control, markers), control);
        }
        return null;
    }

    private static List<IMarker> markers(EObject element) {
        List<IMarker> markers = new ArrayList<>();
        if (element.eResource() == null) {
            return markers;
        }
        String id = EcoreUtil.getID(element);
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(ModelSession.path(element.eResource()).toUri())) {
            try {
                Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                        .filter(m -> m.getAttribute(FindingMarkers.ELEMENT, "").equals(id)).forEach(markers::add);
            } catch (CoreException e) {
                KeylineUi.log("The findings in " + file.getName() + " could not be read", e);
            }
        }
        return markers;
    }

    private static Menu menu(Control control, List<IMarker> markers) {
        Menu menu = new Menu(control);
        FindingFixes fixes = new FindingFixes();
        for (IMarker marker : markers) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            title(menu, marker.getAttribute(FindingMarkers.RULE, "") + ": " + marker.getAttribute(IMarker.MESSAGE, ""));
            for (IMarkerResolution resolution : fixes.getResolutions(marker)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(resolution.getLabel().replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> resolution.run(marker)));
            }
        }
        if (markers.isEmpty()) {
            title(menu, "Nothing to mend here");
        }
        return menu;
    }

    private static void title(Menu menu, String text) {
        MenuItem title = new MenuItem(menu, SWT.PUSH);
        title.setText((text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text)
                .replace("&", "&&"));
        title.setEnabled(false);
    }

    private static void show(Menu menu, Control control) {
        Point place = new Point(0, 0);
        if (control instanceof Tree tree && tree.getSelectionCount() > 0) {
            Rectangle bounds = tree.getSelection()[0].getBounds();
            place = new Point(Math.max(0, bounds.x), bounds.y + bounds.height);
        }
        menu.setLocation(control.toDisplay(place));
        menu.addListener(SWT.Hide, hidden -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
