/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.edit.Wording;
import org.keyline.ui.editor.TextMatch;
import org.keyline.ui.labels.ElementLabelProvider;
import org.keyline.ui.session.ModelSession;

/** A dialog to choose elements: typing narrows the list down, Enter takes what is selected. */
public final class ElementChooser extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 520;

    private final ModelSession session;
    private final String title;
    private final Collection<?> choices;
    private final boolean several;
    private TextMatch match = new TextMatch("");
    private TableViewer list;
    private List<EObject> chosen = List.of();

    /**
     * A dialog that is not open yet.
     *
     * @param shell the window over which it opens
     * @param session the model of the elements
     * @param title what is chosen for
     * @param choices the elements to choose from
     * @param several whether several may be chosen
     */
    public ElementChooser(Shell shell, ModelSession session, String title, Collection<?> choices, boolean several) {
        super(shell);
        this.session = session;
        this.title = title;
        this.choices = choices;
        this.several = several;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Opens the dialog.
     *
     * @return what was chosen; nothing if it was cancelled
     */
    public List<EObject> choose() {
        return open() == Window.OK ? chosen : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Choose");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(choices.isEmpty() ? "There is nothing to choose from yet. Make it in the tree first."
                : several ? "Type a reference, words or a name. Hold Ctrl to choose several."
                        : "Type a reference, words or a name.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Text find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        list = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | (several ? SWT.MULTI : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        ElementLabelProvider labels = new ElementLabelProvider(session.adapterFactory());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return match.isEmpty() || match.matches(labels.getStyledText(element).getString() + " "
                        + Wording.type(((EObject) element).eClass()));
            }
        });
        list.setInput(choices);
        list.addSelectionChangedListener(event -> enable());
        list.addDoubleClickListener(event -> okPressed());
        find.addModifyListener(event -> {
            match = new TextMatch(find.getText());
            list.refresh();
            if (list.getTable().getItemCount() > 0) {
                list.setSelection(new StructuredSelection(list.getElementAt(0)), true);
            }
        });
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.getControl().setFocus();
            }
        });
        find.setFocus();
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        enable();
        return contents;
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!list.getSelection().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        List<EObject> selected = new ArrayList<>();
        for (Object element : list.getStructuredSelection()) {
            selected.add((EObject) element);
        }
        chosen = selected;
        super.okPressed();
    }
}
