/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.diagram.editor.parts.SessionStack;
import org.keyline.diagram.editor.scene.Scene;
import org.keyline.diagram.editor.stored.DiagramDocument;
import org.keyline.diagram.editor.stored.DiagramDocuments;
import org.keyline.diagram.style.Palette;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.editor.SessionSaveable;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The editor of a diagram file. It shares its session, and so undo, redo and saving, with every other editor of the
 * model that the diagram shows.
 */
public class DiagramEditor extends EditorPart
        implements ISaveablesSource, ITabbedPropertySheetPageContributor, ModelListener {

    /** The ID of the editor. */
    public static final String ID = "org.keyline.diagram.editor";

    private Path file;
    private Path model;
    private ModelSession session;
    private DrawingBoard board;
    private Tools tools;
    private DiagramActions actions;
    private Domain domain;
    private String problem;

    /** The tools of this editor; tells the palette which one is active. */
    private final class Domain extends DefaultEditDomain {
        Domain() {
            super(DiagramEditor.this);
        }

        @Override
        public void setActiveTool(Tool tool) {
            super.setActiveTool(tool);
            if (tools != null) {
                tools.activated(tool);
            }
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile inWorkspace = ResourceUtil.getFile(input);
        if (inWorkspace != null && inWorkspace.getLocation() != null) {
            file = Path.of(inWorkspace.getLocation().toOSString());
        } else if (input instanceof IURIEditorInput elsewhere && "file".equals(elsewhere.getURI().getScheme())) {
            file = Path.of(elsewhere.getURI());
        } else {
            throw new PartInitException(
                    input.getName() + " is not a file on this computer. Save it to a folder first.");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(file.toString());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        ElementSelection selection = new ElementSelection();
        getSite().setSelectionProvider(selection);
        try {
            DiagramDocument document = open();
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
            domain = new Domain();
            domain.setCommandStack(new SessionStack(session));
            tools = new Tools(area, domain, document.kind());
            GridDataFactory.fillDefaults().grab(false, true).applyTo(tools.control());
            Composite right = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
            Composite bar = new Composite(right, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
            board = new DrawingBoard(right, session, document, domain, isDark(parent), this::say);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(board.viewer().getControl());
            actions = new DiagramActions(this, board);
            new ViewBar(bar, board, actions);
            selection.follow(board);
            board.viewer().addSelectionChangedListener(event -> actions.update());
            board.viewer().setKeyHandler(new Keys(board, actions));
            board.viewer().addDropTargetListener(new ElementDrop(board));
            addMenu();
            parent.addListener(SWT.Paint, event -> board.use(isDark(parent) ? Palette.DARK : Palette.LIGHT));
            setPartName(model.getFileName() + ": " + document.kind().label());
            session.addListener(this);
            session.editorOpened();
            board.say("Arranging …");
            board.arrangeAll(null);
        } catch (IOException e) {
            problem = e.getMessage();
            GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(area);
            Label why = new Label(area, SWT.WRAP);
            why.setText("This diagram cannot be shown. " + problem);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
            KeylineUi.log("The diagram " + file + " cannot be shown", e);
        }
        if (getEditorSite().getActionBarContributor() instanceof DiagramEditorActions contributor
                && getSite().getPage().getActiveEditor() == this) {
            contributor.setActiveEditor(this);
        }
    }

    private DiagramDocument open() throws IOException {
        DiagramDocument read = org.keyline.diagram.editor.stored.DocumentFormat.read(file);
        model = file.resolveSibling(read.model()).toAbsolutePath().normalize();
        session = KeylineUi.sessions().acquire(model);
        return DiagramDocuments.of(session, DiagramEditor::failed).document(file);
    }

    private static void failed(Path written, IOException cause) {
        KeylineUi.log("The diagram " + written + " could not be saved", cause);
    }

    private static boolean isDark(Composite composite) {
        RGB ground = composite.getBackground().getRGB();
        return ground.red + ground.green + ground.blue < 3 * 128;
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        board.viewer().setContextMenu(menu);
    }

    private void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void setFocus() {
        if (board != null) {
            board.viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (board != null) {
            board.dispose();
            actions.dispose();
            session.removeListener(this);
            session.editorClosed();
        }
        if (session != null) {
            KeylineUi.sessions().release(session, model);
            session = null;
        }
        super.dispose();
    }

    // ---- what others ask

    /**
     * The session of the model that is drawn.
     *
     * @return the session; null where the diagram cannot be shown
     */
    public ModelSession session() {
        return session;
    }

    /**
     * The viewer of the drawing.
     *
     * @return the viewer; null where the diagram cannot be shown
     */
    public GraphicalViewer viewer() {
        return board == null ? null : board.viewer();
    }

    /**
     * What is on the screen.
     *
     * @return the scene; without a diagram before the first arrangement
     */
    public Scene scene() {
        return board.scene();
    }

    /**
     * Selects the figures of elements, and brings the first one into view.
     *
     * @param elements elements of the session
     */
    public void reveal(List<? extends EObject> elements) {
        if (board != null) {
            board.select(elements);
        }
    }

    /** The model's file. */
    Path model() {
        return model;
    }

    /** The action for a command of the Edit menu; null where there is none. */
    IAction action(String id) {
        return actions == null ? null : actions.get(id);
    }

    @Override
    public String getContributorId() {
        return ModelEditor.PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new TabbedPropertySheetPage(this));
        }
        if (adapter == IContentOutlinePage.class && board != null) {
            return adapter.cast(new OverviewPage(board));
        }
        if (adapter == ModelSession.class) {
            return adapter.cast(session);
        }
        if (adapter == GraphicalViewer.class) {
            return adapter.cast(viewer());
        }
        return super.getAdapter(adapter);
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        doSave(new NullProgressMonitor());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            session.save();
            IFile inWorkspace = ResourceUtil.getFile(getEditorInput());
            if (inWorkspace != null) {
                inWorkspace.getParent().refreshLocal(1, monitor);
            }
        } catch (IOException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), "Save", null, KeylineUi.failure(
                    "The model could not be saved; nothing is lost. Check that the folder exists, can be written to"
                            + " and has room.",
                    e));
        } catch (CoreException e) {
            KeylineUi.log("The workspace did not notice that " + file + " was saved", e);
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return session == null ? new Saveable[0] : new Saveable[] { new SessionSaveable(this, model, session) };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void modelChanged(ModelChange change) {
        actions.update();
    }

    @Override
    public void stateChanged() {
        firePropertyChange(PROP_DIRTY);
        actions.update();
    }
}
