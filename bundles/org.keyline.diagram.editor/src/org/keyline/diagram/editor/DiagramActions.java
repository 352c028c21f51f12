/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.drawing.Drawing;
import org.keyline.diagram.drawing.PngDrawing;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.editor.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.editor.stored.VisibilityCommand;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.Element;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.navigator.ModelOpening;

/** What can be done with the selected figures and with the whole diagram. */
final class DiagramActions {

    private final DiagramEditor editor;
    private final DrawingBoard board;
    private final Map<String, Step> actions = new LinkedHashMap<>();
    private final Action grid;
    private Text findField;

    DiagramActions(DiagramEditor editor, DrawingBoard board) {
        this.editor = editor;
        this.board = board;
        add(ActionFactory.UNDO, () -> named("Undo", board.session().commandStack().getUndoCommand()),
                board.session().commandStack()::canUndo, board.session().commandStack()::undo);
        add(ActionFactory.REDO, () -> named("Redo", board.session().commandStack().getRedoCommand()),
                board.session().commandStack()::canRedo, board.session().commandStack()::redo);
        add(ActionFactory.COPY, () -> "&Copy as Picture", board::isShown, this::copy);
        add(ActionFactory.DELETE, () -> "&Delete from Model", () -> !board.selected().isEmpty(), this::delete);
        add(ActionFactory.SELECT_ALL, () -> "Select &All", board::isShown, this::selectAll);
        add(ActionFactory.RENAME, () -> "Rena&me", () -> boxes().size() == 1, this::rename);
        add(ActionFactory.FIND, () -> "&Find …", () -> true, () -> findField.setFocus());
        grid = new Action("Snap to grid", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                board.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, isChecked());
                board.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, isChecked());
                board.viewer().setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(10, 10));
            }
        };
        grid.setImageDescriptor(EditorImages.tool("grid"));
        grid.setToolTipText("Snap to grid");
    }

    private void add(ActionFactory factory, Supplier<String> text, BooleanSupplier enabled, Runnable run) {
        Step action = new Step(text, enabled, run);
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        actions.put(factory.getId(), action);
    }

    private static String named(String verb, Command command) {
        return command == null || command.getLabel() == null || command.getLabel().isBlank() ? verb
                : verb + " " + command.getLabel();
    }

    IAction get(String id) {
        return actions.get(id);
    }

    IAction grid() {
        return grid;
    }

    void setFindField(Text field) {
        findField = field;
    }

    void update() {
        actions.values().forEach(Step::update);
    }

    // ---- the menu

    void fill(IMenuManager menu) {
        update();
        List<BoxPart> boxes = boxes();
        LinkEdits links = board.links();
        if (boxes.size() == 2 && links != null) {
            BoxPart first = boxes.get(0);
            BoxPart second = boxes.get(1);
            menu.add(new Step(() -> "Link: " + links.toolName(), () -> true, () -> connect(first, second)));
        }
        menu.add(actions.get(ActionFactory.RENAME.getId()));
        menu.add(new Step(() -> "Show in Model", () -> !board.selected().isEmpty(), this::showInModel));
        menu.add(new Separator());
        if (boxes.size() > 1) {
            MenuManager align = new MenuManager("Align");
            align.add(align("Left", b -> b.x(), (b, v) -> place(v, b.y())));
            align.add(align("Right", b -> -b.right(), (b, v) -> place(-v - b.width(), b.y())));
            align.add(align("Top", b -> b.y(), (b, v) -> place(b.x(), v)));
            align.add(align("Bottom", b -> -b.bottom(), (b, v) -> place(b.x(), -v - b.height())));
            align.add(new Separator());
            align.add(new Step(() -> "Distribute from Top to Bottom", () -> boxes.size() > 2, () -> distribute(boxes)));
            menu.add(align);
        }
        menu.add(new Step(() -> "Give Back to the Arrangement", () -> boxes.stream().anyMatch(this::isPlaced),
                this::giveBack));
        menu.add(new Step(() -> "Hide from Diagram", () -> !hideable().isEmpty(),
                () -> board.session().execute(VisibilityCommand.hide(board.document(), hideable()))));
        menu.add(showHidden());
        menu.add(actions.get(ActionFactory.DELETE.getId()));
        menu.add(new Separator());
        menu.add(actions.get(ActionFactory.UNDO.getId()));
        menu.add(actions.get(ActionFactory.REDO.getId()));
        menu.add(new Separator());
        menu.add(new Step(() -> "Arrange", () -> true, this::arrange));
        menu.add(new Step(() -> "Arrange All, also What Was Placed by Hand",
                () -> !board.document().places().isEmpty(), this::arrangeAll));
        menu.add(actions.get(ActionFactory.COPY.getId()));
        menu.add(new Step(() -> "Save as Picture …", board::isShown, this::export));
    }

    List<BoxPart> boxes() {
        List<BoxPart> boxes = new ArrayList<>();
        board.selected().forEach(part -> {
            if (part instanceof BoxPart box) {
                boxes.add(box);
            }
        });
        return boxes;
    }

    /** Links two figures as if dragged from the first to the second. */
    void connect(BoxPart first, BoxPart second) {
        Edit edit = first.element() == null || second.element() == null
                ? Edit.refused("This group stands for no element that could be linked.")
                : board.links().connect(board.session().domain(), first.element(), second.element());
        if (edit.isAllowed()) {
            board.session().execute(edit.command());
        }
        board.say(edit.refusal());
    }

    // ---- the model

    private void delete() {
        CompoundCommand all = new CompoundCommand("Delete");
        Set<EObject> elements = new LinkedHashSet<>();
        for (ShowsElement part : board.selected()) {
            DiagramEdge edge = board.scene().edge(part.id());
            if (part instanceof EdgePart line && edge != null && board.links() != null
                    && line.getSource() instanceof ShowsElement source && edge.element() != null) {
                all.append(board.links().disconnect(board.session().domain(), edge, source.element()));
            } else if (part instanceof BoxPart && part.element() != null) {
                elements.add(part.element());
            }
        }
        if (!elements.isEmpty()) {
            all.append(DeleteCommand.create(board.session().domain(), elements));
        }
        if (!board.session().execute(all)) {
            board.say("This cannot be deleted.");
        }
    }

    void rename() {
        boxes().getFirst().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private void showInModel() {
        board.selected().stream().map(ShowsElement::element).filter(element -> element != null).findFirst()
                .ifPresent(element -> ModelOpening.reveal(editor.getSite().getPage(), element));
    }

    // ---- places

    private boolean isPlaced(BoxPart box) {
        return board.scene().nodesIn(box.id()).stream().anyMatch(board.document().places()::containsKey);
    }

    private void giveBack() {
        Map<String, Place> places = new LinkedHashMap<>();
        boxes().forEach(box -> board.scene().nodesIn(box.id()).forEach(id -> places.put(id, null)));
        board.session().execute(new PlaceCommand("Give back to the arrangement", board.document(), places));
    }

    private static Place place(double x, double y) {
        return new Place((int) Math.round(x), (int) Math.round(y));
    }

    /** How a figure is put in line with others. */
    @FunctionalInterface
    private interface Alignment {
        Place at(Bounds bounds, double line);
    }

    private Action align(String name, Function<Bounds, Double> side, Alignment to) {
        return new Step(() -> name, () -> true, () -> {
            List<Bounds> all = boxes().stream().map(box -> board.scene().bounds(box.id())).toList();
            double line = all.stream().mapToDouble(side::apply).min().orElse(0);
            Map<String, Place> places = new LinkedHashMap<>();
            boxes().stream().filter(box -> board.scene().node(box.id()) != null)
                    .forEach(box -> places.put(box.id(), to.at(board.scene().bounds(box.id()), line)));
            board.session().execute(new PlaceCommand("Align", board.document(), places));
        });
    }

    private void distribute(List<BoxPart> boxes) {
        List<String> ids = boxes.stream().map(BoxPart::id).filter(id -> board.scene().node(id) != null)
                .sorted(Comparator.comparingDouble(id -> board.scene().bounds(id).y())).toList();
        if (ids.size() < 3) {
            return;
        }
        double heights = ids.stream().mapToDouble(id -> board.scene().bounds(id).height()).sum();
        double top = board.scene().bounds(ids.getFirst()).y();
        double gap = (board.scene().bounds(ids.getLast()).bottom() - top - heights) / (ids.size() - 1);
        Map<String, Place> places = new LinkedHashMap<>();
        double y = top;
        for (String id : ids) {
            places.put(id, place(board.scene().bounds(id).x(), y));
            y += board.scene().bounds(id).height() + gap;
        }
        board.session().execute(new PlaceCommand("Distribute", board.document(), places));
    }

    /** Moves the selected figures by hand, without a mouse. */
    void nudge(int dx, int dy) {
        Map<String, Place> places = new LinkedHashMap<>();
        boxes().forEach(box -> board.scene().nodesIn(box.id()).forEach(id -> {
            Bounds now = board.scene().bounds(id);
            places.put(id, place(now.x() + dx, now.y() + dy));
        }));
        if (!places.isEmpty()) {
            board.session().execute(new PlaceCommand("Move", board.document(), places));
        }
    }

    void arrange() {
        board.say("Arranging …");
        board.arrangeAll(null);
    }

    private void arrangeAll() {
        Map<String, Place> places = new LinkedHashMap<>();
        board.document().places().keySet().forEach(id -> places.put(id, null));
        board.session().execute(new PlaceCommand("Arrange all", board.document(), places));
        arrange();
    }

    private Set<String> hideable() {
        Set<String> ids = new LinkedHashSet<>();
        boxes().forEach(box -> {
            if (box.element() instanceof Element element && element.getId() != null) {
                ids.add(element.getId());
            }
        });
        return ids;
    }

    Action showHidden() {
        int count = board.document().hidden().size();
        return new Step(() -> count == 0 ? "Show Hidden Figures" : "Show " + count + " Hidden Figures",
                () -> count > 0, () -> board.session().execute(
                        VisibilityCommand.show(board.document(), Set.copyOf(board.document().hidden()))));
    }

    // ---- looking

    void fit() {
        Rectangle all = new Rectangle();
        board.scene().figures().forEach(id -> {
            Bounds bounds = board.scene().bounds(id);
            Rectangle box = new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(),
                    (int) bounds.height());
            all.setBounds(all.isEmpty() ? box : all.getUnion(box));
        });
        org.eclipse.swt.graphics.Rectangle room = board.canvas().getClientArea();
        if (!all.isEmpty() && room.width > 0 && room.height > 0) {
            double zoom = Math.min(1, Math.min((room.width - 30.0) / all.width, (room.height - 30.0) / all.height));
            board.zoom().setZoom(Math.max(board.zoom().getMinZoom(), zoom));
            board.viewer().flush();
            board.canvas().scrollTo((int) (all.x * zoom) - 15, (int) (all.y * zoom) - 15);
        }
    }

    private void selectAll() {
        List<EditPart> all = new ArrayList<>();
        board.scene().figures().forEach(id -> all.add(board.part(id)));
        board.viewer().setSelection(new StructuredSelection(all));
    }

    void findFirst(String words) {
        find(words, 0);
    }

    void findNext(String words) {
        List<BoxPart> boxes = boxes();
        find(words, boxes.isEmpty() ? 0 : board.scene().figures().indexOf(boxes.getFirst().id()) + 1);
    }

    private void find(String words, int from) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        List<String> figures = board.scene().figures();
        for (int i = 0; !wanted.isEmpty() && i < figures.size(); i++) {
            EditPart part = board.part(figures.get((from + i) % figures.size()));
            if (part instanceof BoxPart box && box.title().toLowerCase(Locale.UK).contains(wanted)) {
                board.viewer().select(part);
                board.viewer().reveal(part);
                board.say(null);
                return;
            }
        }
        board.say(wanted.isEmpty() ? null : "No figure is called “" + words.strip() + "”.");
    }

    // ---- pictures

    private void copy() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            new PngDrawing().write(board.scene().arranged(), png);
        } catch (IOException e) {
            board.say("The diagram is too large to be copied as a picture. Save it as SVG or PDF.");
            return;
        }
        Clipboard clipboard = new Clipboard(board.viewer().getControl().getDisplay());
        try {
            clipboard.setContents(
                    new Object[] { new ImageData(new ByteArrayInputStream(png.toByteArray())),
                            board.scene().diagram().title() },
                    new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
        board.say("The diagram was copied as a picture.");
    }

    void export() {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText("Save diagram as picture");
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf" });
        dialog.setFilterNames(new String[] { "SVG drawing (*.svg)", "PNG picture (*.png)", "PDF document (*.pdf)" });
        dialog.setFilterPath(editor.model().getParent().toString());
        dialog.setFileName(editor.model().getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-"
                + board.document().kind().id() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String[] endings = { ".svg", ".png", ".pdf" };
            String name = Drawing.forFileName(chosen).isPresent() ? chosen
                    : chosen + endings[Math.max(0, dialog.getFilterIndex())];
            ArrangedDiagram picture = board.scene().arranged();
            Job job = Job.create("Saving the diagram",
                    (IJobFunction) monitor -> write(picture, Path.of(name), monitor));
            job.setUser(true);
            job.schedule();
        }
    }

    private static IStatus write(ArrangedDiagram picture, Path file, IProgressMonitor monitor) {
        try {
            if (!monitor.isCanceled()) {
                Drawing format = Drawing.forFileName(file.toString()).orElseThrow();
                new AtomicFile(file, false).write(out -> format.write(picture, out));
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return KeylineUi.failure("The diagram could not be saved as " + file + ": " + e.getMessage(), e);
        }
    }

    void dispose() {
        actions.clear();
    }

    /** One of the actions. */
    private static final class Step extends Action {
        private final Supplier<String> text;
        private final BooleanSupplier enabled;
        private final Runnable run;

        Step(Supplier<String> text, BooleanSupplier enabled, Runnable run) {
            this.text = text;
            this.enabled = enabled;
            this.run = run;
            update();
        }

        void update() {
            setText(text.get());
            setEnabled(enabled.getAsBoolean());
        }

        @Override
        public void run() {
            if (enabled.getAsBoolean()) {
                run.run();
            }
        }
    }
}
