/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.Tool;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.editor.parts.Making;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.model.ElementLabels;
import org.keyline.model.edit.ElementIcons;
import org.keyline.ui.UiImages;

/** The palette: a tool bar of the platform, so that it follows the theme and can be used without a mouse. */
final class Tools {

    private static final String THIN_SPACE = "\u200a";

    private final EditDomain domain;
    private final ToolBar bar;
    private final LocalResourceManager images;
    private final Map<ToolItem, Tool> tools = new LinkedHashMap<>();

    Tools(Composite parent, EditDomain domain, DiagramEditing editing, Consumer<String> say) {
        this.domain = domain;
        bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT | SWT.RIGHT);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        add("Select", "Select, move and rename figures (Escape)", EditorImages.tool("select"),
                domain.getDefaultTool()).setSelection(true);
        add("Select area", "Select all figures in an area", EditorImages.tool("marquee"), new MarqueeSelectionTool());
        new ToolItem(bar, SWT.SEPARATOR);
        for (Creation figure : editing.creations()) {
            add(figure.toolName(), figure.toolName() + ": click where it shall stand",
                    UiImages.descriptor(ElementIcons.of(figure.type())), new MakingTool(figure, say));
        }
        LinkEdits links = editing.links();
        if (links != null) {
            new ToolItem(bar, SWT.SEPARATOR);
            add(links.toolName(), links.toolHint(), EditorImages.tool("connect"), new LinkingTool());
        }
        alignNames();
    }

    /** Makes all names equally wide: the platform would centre the shorter ones. */
    private void alignNames() {
        GC gc = new GC(bar);
        int widest = tools.keySet().stream().mapToInt(button -> gc.textExtent(button.getText()).x).max().orElse(0);
        for (ToolItem button : tools.keySet()) {
            StringBuilder name = new StringBuilder(button.getText());
            while (gc.textExtent(name + THIN_SPACE).x <= widest) {
                name.append(THIN_SPACE);
            }
            button.setText(name.toString());
        }
        gc.dispose();
    }

    private ToolItem add(String name, String tip, ImageDescriptor icon, Tool tool) {
        ToolItem button = new ToolItem(bar, SWT.RADIO);
        button.setText(name);
        button.setToolTipText(tip);
        button.setImage(images.get(icon));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection() && domain.getActiveTool() != tool) {
                domain.setActiveTool(tool);
            }
        }));
        tools.put(button, tool);
        return button;
    }

    Control control() {
        return bar;
    }

    /** A tool became active, by this palette or by itself. */
    void activated(Tool tool) {
        if (!bar.isDisposed()) {
            tools.forEach((button, own) -> button.setSelection(own == tool
                    || own == domain.getDefaultTool() && !tools.containsValue(tool)));
        }
    }

    /** Makes an element, and then lets its name be typed. */
    private static final class MakingTool extends CreationTool {
        private final Consumer<String> say;

        MakingTool(Creation figure, Consumer<String> say) {
            super(new Making(figure));
            this.say = say;
        }

        /** A drag may have been under way when the tool was taken up; then GEF does not tell that one begins. */
        @Override
        protected boolean handleDragInProgress() {
            if (isInState(STATE_DRAG)) {
                handleDragStarted();
            }
            return super.handleDragInProgress();
        }

        @Override
        protected void performCreation(int button) {
            EditPartViewer viewer = getCurrentViewer();
            Set<Object> before = new HashSet<>();
            for (Object id : viewer.getEditPartRegistry().keySet()) {
                before.add(id);
            }
            super.performCreation(button);
            viewer.flush();
            for (Object id : viewer.getEditPartRegistry().keySet()) {
                if (!before.contains(id) && viewer.getEditPartRegistry().get(id) instanceof EditPart part
                        && part instanceof ShowsElement shows && shows.element() != null) {
                    viewer.select(part);
                    viewer.reveal(part);
                    part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
                    sayWhere(shows.element().eContainer());
                    return;
                }
            }
        }

        private void sayWhere(EObject home) {
            if (home != null) {
                say.accept("Made in " + ElementLabels.typeName(home.eClass()).toLowerCase(Locale.UK) + " "
                        + ElementLabels.label(home) + ".");
            }
        }
    }

    /** Draws a link by dragging or by two clicks. With Shift or Ctrl held the tool stays, for the next link. */
    private static final class LinkingTool extends ConnectionCreationTool {
        LinkingTool() {
            super(new Making(null));
            setUnloadWhenFinished(true);
        }

        @Override
        protected void handleFinished() {
            if (getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1)) {
                reactivate();
            } else {
                super.handleFinished();
            }
        }

        @Override
        protected boolean handleButtonUp(int button) {
            boolean dragged = isInState(STATE_CONNECTION_STARTED) && getTargetEditPart() != null
                    && getCurrentCommand() != null && getCurrentCommand().canExecute()
                    && getTargetEditPart() != ((CreateConnectionRequest) getTargetRequest())
                            .getSourceEditPart();
            if (dragged) {
                handleCreateConnection();
                setState(STATE_TERMINAL);
            }
            return super.handleButtonUp(button);
        }
    }
}
