/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.keyline.diagram.editor.kinds.DrawnKinds;
import org.keyline.diagram.editor.parts.SessionStack;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.editor.stored.DiagramDocuments;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.style.Palette;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.FailurePage;
import org.keyline.ui.editor.SessionEditor;

/** The editor of a diagram file. */
public class DiagramEditor extends SessionEditor {

    /** The ID of the editor. */
    public static final String ID = "org.keyline.diagram.editor";

    private DrawingBoard board;
    private Tools tools;
    private DiagramActions actions;
    private ModelMissingPage missing;
    private DiagramFileWatch watch;
    private final Runnable naming = () -> name(board.document());

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
    protected void prepare() {
        getSite().setSelectionProvider(new ElementSelection());
    }

    @Override
    protected Path modelFile() throws IOException {
        DiagramDocument read = DocumentFormat.read(file());
        if (!DrawnKinds.has(read.kind())) {
            throw new IOException(file() + " is a " + read.kind().label() + " diagram, which cannot be edited yet");
        }
        Path model = file().resolveSibling(read.model()).toAbsolutePath().normalize();
        if (!Files.exists(model)) {
            throw new ModelMissingException(model);
        }
        return model;
    }

    @Override
    protected FailurePage failurePage(Composite parent, IOException cause, Runnable retry) {
        if (cause instanceof ModelMissingException gone) {
            missing = new ModelMissingPage(parent, this, gone, retry);
            return missing;
        }
        return super.failurePage(parent, cause, retry);
    }

    @Override
    protected Control createContents(Composite parent) throws IOException {
        DiagramDocument document = DiagramDocuments.of(session(), DiagramEditor::failed).document(file());
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        Domain domain = new Domain();
        domain.setCommandStack(new SessionStack(session()));
        tools = new Tools(area, domain, DrawnKinds.of(document.kind()), message -> board.say(message));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(tools.control());
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        Composite bar = new Composite(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        board = new DrawingBoard(right, session(), document, domain, isDark(parent), this::say);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board.viewer().getControl());
        actions = new DiagramActions(this, board);
        new ViewBar(bar, board, actions);
        HiddenNotice notice = new HiddenNotice(right, board);
        notice.control().moveAbove(board.viewer().getControl());
        board.observe(notice::update);
        board.observe(actions::shown);
        ((ElementSelection) getSite().getSelectionProvider()).follow(board);
        board.viewer().addSelectionChangedListener(event -> {
            actions.update();
            board.tell();
        });
        board.viewer().setKeyHandler(new Keys(board, actions));
        ElementDrop.acceptOn(board);
        addMenu();
        parent.addListener(SWT.Paint, event -> board.use(isDark(parent) ? Palette.DARK : Palette.LIGHT));
        name(document);
        document.addListener(naming);
        watch = new DiagramFileWatch(this);
        board.arrange();
        return area;
    }

    private void name(DiagramDocument document) {
        setPartName(model().getFileName() + ": " + DiagramFiles.label(document, file()));
    }

    static boolean isDiagram(IFile file) {
        return DocumentFormat.EXTENSION.equals(file.getFileExtension());
    }

    static void failed(Path written, IOException cause) {
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
        board.viewer().getControl().addMenuDetectListener(event -> {
            board.viewer().hideTip();
            if (event.detail == SWT.MENU_KEYBOARD) {
                Point place = board.placeOfSelection();
                event.x = place.x;
                event.y = place.y;
            }
        });
    }

    private void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    protected void focus() {
        if (board != null) {
            board.viewer().getControl().setFocus();
            actions.update();
        }
    }

    @Override
    public void fileMoved(Path from, Path to) {
        super.fileMoved(from, to);
        naming.run();
    }

    @Override
    public void dispose() {
        if (board != null) {
            watch.dispose();
            board.document().removeListener(naming);
            board.dispose();
            actions.dispose();
        }
        super.dispose();
    }

    // ---- what others ask

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

    /** What the status line says of the diagram; null for nothing. */
    String said() {
        return board.said();
    }

    /** The field in which figures are searched. */
    FindField findField() {
        return actions.findField();
    }

    /** What is kept of the diagram. */
    DiagramDocument document() {
        return board.document();
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

    /** What can be done with the diagram. */
    DiagramActions actions() {
        return actions;
    }

    /** The board that is drawn on; null where the diagram cannot be shown. */
    DrawingBoard board() {
        return board;
    }

    /** What is shown in the place of a diagram that cannot be shown; null before it was needed. */
    ModelMissingPage failurePage() {
        return missing;
    }

    @Override
    protected IAction action(String id) {
        return actions == null ? null : actions.get(id);
    }

    @Override
    protected void updateActions() {
        actions.update();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class && board != null) {
            return adapter.cast(new OverviewPage(board));
        }
        if (adapter == GraphicalViewer.class) {
            return adapter.cast(viewer());
        }
        return super.getAdapter(adapter);
    }
}
