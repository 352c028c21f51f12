/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.keyline.diagram.DiagramKind;
import org.keyline.ui.UiImages;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.labels.FollowedSelection;
import org.keyline.ui.properties.ElementPropertyPage;
import org.keyline.ui.session.ModelSession;

/** Shows a drawing of the model whose editor is active. A click on a figure selects its element in the editor. */
public class DrawingView extends ViewPart
        implements IPartListener2, ITabbedPropertySheetPageContributor {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.drawingView";

    private static final String KIND = "kind";
    private static final String NO_MODEL = "Open a model to see its drawing here.";

    private final FollowedSelection selected = new FollowedSelection();
    private final ISelectionChangedListener selecting = event -> select(event.getSelection());
    private final IPropertyListener opening = (source, property) -> {
        if (property == SessionEditor.PROP_MODEL) {
            follow(this.editor);
        }
    };
    private DiagramKind kind = DiagramKind.TRACEABILITY;
    private DrawingCanvas canvas;
    private DrawnModel drawn;
    private ModelEditor editor;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(KIND) != null) {
            kind = DiagramKind.of(memento.getString(KIND)).orElse(kind);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KIND, drawn.kind().id());
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new DrawingCanvas(parent, this::clicked);
        drawn = new DrawnModel(canvas, kind, DrawnModel.LARGE);
        canvas.show(NO_MODEL);
        canvas.addListener(SWT.Paint, event -> drawn.lookAtColours());
        getSite().setSelectionProvider(selected);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().getPage().addPartListener(this);
        follow(getSite().getPage().getActiveEditor());
    }

    private void fillToolBar(IToolBarManager tools) {
        tools.add(new KindChoice(kind, drawn::choose));
        tools.add(new Separator());
        tools.add(tool("Zoom in (+)", "zoomIn", canvas::zoomIn));
        tools.add(tool("Zoom out (−)", "zoomOut", canvas::zoomOut));
        tools.add(tool("Whole width (2)", "zoomWidth", canvas::zoomWidth));
        tools.add(tool("Whole drawing (0)", "zoomFit", canvas::zoomFit));
        tools.add(tool("Actual size (1)", "zoomActual", canvas::zoomActual));
        tools.add(new Separator());
        tools.add(tool("Save the drawing as SVG, PNG or PDF …", "export", this::export));
    }

    /** Draws something else of the model. */
    void choose(DiagramKind wanted) {
        drawn.choose(wanted);
    }

    private static Action tool(String name, String icon, Runnable run) {
        Action action = new Action(name, UiImages.tool(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void export() {
        if (canvas.drawing() != null && editor != null) {
            DrawingFile.save(getSite().getShell(), canvas.drawing().arranged(), editor.file(), drawn.kind(),
                    message -> {
                        if (!canvas.isDisposed()) {
                            getViewSite().getActionBars().getStatusLineManager().setMessage(message);
                        }
                    });
        }
    }

    private void follow(IWorkbenchPart part) {
        ModelEditor model = part instanceof ModelEditor active ? active : null;
        followSelection(model);
        ModelSession session = model == null ? null : model.session();
        drawn.follow(session, session != null ? "Drawing …"
                : model != null && model.isReading() ? "Reading " + model.file().getFileName() + " …" : NO_MODEL);
    }

    // ---- what happens around it

    private void clicked(EObject element) {
        if (editor != null) {
            editor.reveal(element);
        }
    }

    private void select(ISelection selection) {
        selected.setSelection(selection);
        canvas.select(selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null);
    }

    /** Follows the selection of an editor, also while this view is active; null for none. */
    private void followSelection(ModelEditor followed) {
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            editor.getSite().getSelectionProvider().removeSelectionChangedListener(selecting);
        }
        if (editor != null) {
            editor.removePropertyListener(opening);
        }
        editor = followed;
        if (editor == null) {
            selected.setSelection(StructuredSelection.EMPTY);
        } else {
            editor.addPropertyListener(opening);
            editor.getSite().getSelectionProvider().addSelectionChangedListener(selecting);
            select(editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof ModelEditor active) {
            follow(active);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        partActivated(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        partActivated(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            follow(getSite().getPage().getActiveEditor());
        }
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public String getContributorId() {
        return SessionEditor.PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new ElementPropertyPage(this))
                : super.getAdapter(adapter);
    }

    /**
     * What is said in the place of a drawing.
     *
     * @return the text; empty while a drawing is shown
     */
    public String message() {
        return canvas.message();
    }

    /** The canvas. */
    DrawingCanvas canvas() {
        return canvas;
    }

    @Override
    public void dispose() {
        followSelection(null);
        drawn.stop();
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
