/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.style.Palette;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.UiImages;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;
import org.keyline.ui.session.ModelSnapshot;

/** Shows a drawing of the model whose editor is active. A click on a figure selects its element in the editor. */
public class DrawingView extends ViewPart
        implements ModelListener, IPartListener2, ITabbedPropertySheetPageContributor {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.drawingView";

    private static final long DELAY_MILLIS = 600;
    private static final String KIND = "kind";
    private static final String NO_MODEL = "Open a model to see its drawing here.";

    private final Job job = Job.create("Drawing the model", (IJobFunction) this::draw);
    private DiagramKind kind = DiagramKind.TRACEABILITY;
    private final FollowedSelection selected = new FollowedSelection();
    private final ISelectionChangedListener selecting = event -> select(event.getSelection());
    private DrawingCanvas canvas;
    private ModelEditor editor;
    private boolean drawnDark;
    private ModelSession session;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(KIND) != null) {
            kind = DiagramKind.of(memento.getString(KIND)).orElse(kind);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KIND, kind.id());
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new DrawingCanvas(parent, this::clicked);
        canvas.show(NO_MODEL);
        canvas.addListener(SWT.Paint, event -> drawInOtherColours());
        getSite().setSelectionProvider(selected);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().getPage().addPartListener(this);
        follow(getSite().getPage().getActiveEditor());
    }

    private void fillToolBar(IToolBarManager tools) {
        tools.add(new KindChoice());
        tools.add(new Separator());
        tools.add(tool("Zoom in (+)", "zoomIn", canvas::zoomIn));
        tools.add(tool("Zoom out (−)", "zoomOut", canvas::zoomOut));
        tools.add(tool("Whole width (2)", "zoomWidth", canvas::zoomWidth));
        tools.add(tool("Whole drawing (0)", "zoomFit", canvas::zoomFit));
        tools.add(tool("Actual size (1)", "zoomActual", canvas::zoomActual));
        tools.add(new Separator());
        tools.add(tool("Save the drawing as SVG, PNG or PDF …", "export", this::export));
    }

    /** The button with the kind of drawing; it opens a menu of the kinds. */
    private final class KindChoice extends Action implements IMenuCreator {
        private Menu menu;

        KindChoice() {
            super(kind.label(), IAction.AS_DROP_DOWN_MENU);
            setToolTipText("What is drawn");
            setMenuCreator(this);
        }

        @Override
        public void runWithEvent(Event event) {
            if (event.widget instanceof ToolItem button) {
                Rectangle place = button.getBounds();
                Menu choices = getMenu(button.getParent());
                choices.setLocation(button.getParent().toDisplay(place.x, place.y + place.height));
                choices.setVisible(true);
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent);
            for (DiagramKind each : DiagramKind.values()) {
                MenuItem choice = new MenuItem(menu, SWT.RADIO);
                choice.setText(each.label());
                choice.setSelection(kind == each);
                choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                    if (choice.getSelection()) {
                        choose(each);
                        setText(each.label());
                    }
                }));
            }
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
            }
        }
    }

    /** Draws something else of the model. */
    void choose(DiagramKind wanted) {
        if (kind != wanted) {
            kind = wanted;
            drawSoon(0);
        }
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
            DrawingFile.save(getSite().getShell(), canvas.drawing().arranged(), editor.file(), kind);
        }
    }

    // ---- what is drawn

    private void follow(IWorkbenchPart part) {
        ModelEditor model = part instanceof ModelEditor active ? active : null;
        ModelSession of = model == null ? null : model.session();
        followSelection(model);
        if (of == session && of != null) {
            return;
        }
        if (session != null) {
            session.removeListener(this);
        }
        session = of;
        if (session == null) {
            job.cancel();
            canvas.show(NO_MODEL);
        } else {
            session.addListener(this);
            canvas.show("Drawing …");
            drawSoon(0);
        }
    }

    private void drawSoon(long delay) {
        job.cancel();
        if (session != null) {
            job.schedule(delay);
        }
    }

    private IStatus draw(IProgressMonitor monitor) {
        if (canvas.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        Display display = canvas.getDisplay();
        ModelSnapshot[] snapshot = new ModelSnapshot[1];
        ModelSession[] of = new ModelSession[1];
        Palette[] palette = new Palette[1];
        display.syncExec(() -> {
            if (session != null && !canvas.isDisposed()) {
                of[0] = session;
                snapshot[0] = session.snapshot();
                drawnDark = isDark();
                palette[0] = drawnDark ? Palette.DARK : Palette.LIGHT;
            }
        });
        if (of[0] == null) {
            return Status.CANCEL_STATUS;
        }
        DiagramKind wanted = kind;
        try {
            ScreenDrawing drawing = ScreenDrawing.of(wanted, snapshot[0], palette[0], monitor);
            show(display, of[0], wanted, () -> {
                if (drawing.arranged().diagram().isEmpty()) {
                    canvas.show(drawing.arranged().diagram().emptyMessage());
                } else {
                    canvas.show(drawing);
                }
            });
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            KeylineUi.log("The model could not be drawn", e);
            show(display, of[0], wanted, () -> canvas.show("This model could not be drawn.\nThe log says why."));
        }
        return Status.OK_STATUS;
    }

    private void show(Display display, ModelSession of, DiagramKind drawn, Runnable show) {
        display.asyncExec(() -> {
            if (!canvas.isDisposed() && session == of && kind == drawn) {
                show.run();
            }
        });
    }

    /** Draws anew when the appearance of the workbench has changed. */
    private void drawInOtherColours() {
        if (canvas.drawing() != null && drawnDark != isDark()) {
            drawnDark = isDark();
            drawSoon(0);
        }
    }

    private boolean isDark() {
        RGB ground = canvas.getBackground().getRGB();
        return ground.red + ground.green + ground.blue < 3 * 128;
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
        editor = followed;
        if (editor == null) {
            selected.setSelection(StructuredSelection.EMPTY);
        } else {
            editor.getSite().getSelectionProvider().addSelectionChangedListener(selecting);
            select(editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void modelChanged(ModelChange change) {
        drawSoon(DELAY_MILLIS);
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
        return adapter == IPropertySheetPage.class ? adapter.cast(new TabbedPropertySheetPage(this))
                : super.getAdapter(adapter);
    }

    /** The canvas, for tests. */
    DrawingCanvas canvas() {
        return canvas;
    }

    @Override
    public void dispose() {
        job.cancel();
        followSelection(null);
        if (session != null) {
            session.removeListener(this);
        }
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
