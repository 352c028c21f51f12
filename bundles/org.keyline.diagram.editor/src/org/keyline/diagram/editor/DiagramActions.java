/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Dimension;
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
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.diagram.editor.stored.VisibilityCommand;
import org.keyline.model.core.Element;
import org.keyline.ui.navigator.ModelOpening;

/** What can be done with the selected figures and with the whole diagram. */
final class DiagramActions {

    private final DiagramEditor editor;
    private final DrawingBoard board;
    private final Alignments alignments;
    private final Looking looking;
    private final Pictures pictures;
    private final Map<String, Step> actions = new LinkedHashMap<>();
    private final Action grid;
    private FindField findField;
    private Action filter;
    private FilterPopup popup;

    DiagramActions(DiagramEditor editor, DrawingBoard board) {
        this.editor = editor;
        this.board = board;
        alignments = new Alignments(board);
        looking = new Looking(board);
        pictures = new Pictures(editor, board);
        CopyPaste elements = new CopyPaste(board);
        add(ActionFactory.UNDO, () -> named("Undo", board.session().commandStack().getUndoCommand()),
                board.session().commandStack()::canUndo, board.session().commandStack()::undo);
        add(ActionFactory.REDO, () -> named("Redo", board.session().commandStack().getRedoCommand()),
                board.session().commandStack()::canRedo, board.session().commandStack()::redo);
        add(ActionFactory.CUT, () -> "Cu&t", elements::canCopy, elements::cut);
        add(ActionFactory.COPY, () -> "&Copy", elements::canCopy, elements::copy);
        add(ActionFactory.PASTE, () -> "&Paste", elements::canPaste, elements::paste);
        add(ActionFactory.PRINT, () -> "&Print …", board::isShown, new Printing(editor, board)::print);
        add(ActionFactory.DELETE, () -> "&Delete from Model", () -> !board.selected().isEmpty(), this::delete);
        add(ActionFactory.SELECT_ALL, () -> "Select &All", board::isShown, this::selectAll);
        add(ActionFactory.RENAME, () -> "Rena&me", () -> board.boxes().size() == 1, this::rename);
        add(ActionFactory.FIND, () -> "&Find …", () -> true, () -> findField.begin());
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
        Step action = new Step(text,
                () -> findField != null && findField.minds(factory) || enabled.getAsBoolean(), () -> {
                    if (findField == null || !findField.does(factory)) {
                        run.run();
                        update();
                    }
                });
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

    /** The button that opens the filter below a control; pressed while the diagram is narrowed. */
    Action filter(Control below) {
        filter = new Action("Filter", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                setChecked(!board.document().filter().isAll());
                openFilter(below);
            }
        };
        filter.setImageDescriptor(EditorImages.tool("filter"));
        filter.setToolTipText("Show only a part: by work stream, person, status … (Ctrl+Shift+F)");
        filter.setChecked(!board.document().filter().isAll());
        return filter;
    }

    private void openFilter(Control below) {
        if (popup != null) {
            popup.close();
        }
        popup = new FilterPopup(below, board);
        popup.open();
    }

    /** Opens the filter, without a mouse. */
    void openFilter() {
        filter.run();
    }

    /** What is on the screen has changed. */
    void shown() {
        filter.setChecked(!board.document().filter().isAll());
    }

    Alignments alignments() {
        return alignments;
    }

    Looking looking() {
        return looking;
    }

    Pictures pictures() {
        return pictures;
    }

    FindField findField() {
        return findField;
    }

    void setFindField(FindField field) {
        findField = field;
    }

    void update() {
        actions.values().forEach(Step::update);
    }

    // ---- the menu

    void fill(IMenuManager menu) {
        update();
        List<BoxPart> boxes = board.boxes();
        LinkEdits links = board.links();
        if (boxes.size() == 2 && links != null) {
            menu.add(new Step("Link: " + links.toolName(), () -> true, () -> connect(boxes.get(0), boxes.get(1))));
        }
        menu.add(actions.get(ActionFactory.RENAME.getId()));
        for (ActionFactory factory : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE)) {
            menu.add(actions.get(factory.getId()));
        }
        menu.add(new Step("Show in Model", () -> !board.selected().isEmpty(), this::showInModel));
        board.editing().fillMenu(board, menu, board.selected());
        menu.add(new Separator());
        boolean byHand = !board.editing().isPlacedByModel();
        if (byHand && boxes.size() > 1) {
            alignments.fill(menu);
        }
        if (byHand) {
            menu.add(new Step("Give Back to the Arrangement", alignments::isAnyPlaced, alignments::giveBack));
        }
        menu.add(new Step("Hide from Diagram", () -> !hideable().isEmpty(),
                () -> board.session().execute(VisibilityCommand.hide(board.document(), hideable()))));
        menu.add(showHidden());
        menu.add(new Step("Filter …", () -> true, this::openFilter));
        menu.add(actions.get(ActionFactory.DELETE.getId()));
        menu.add(new Separator());
        menu.add(actions.get(ActionFactory.UNDO.getId()));
        menu.add(actions.get(ActionFactory.REDO.getId()));
        menu.add(new Separator());
        menu.add(new Step("Arrange", () -> true, board::arrange));
        SelectionArrangement some = new SelectionArrangement(board);
        menu.add(new Step("Arrange Selection", some::canArrange, some::arrange));
        if (byHand) {
            menu.add(new Step("Arrange All, also What Was Placed by Hand", () -> !board.document().places().isEmpty(),
                    alignments::arrangeAll));
        }
        menu.add(new Step("Title of Diagram …", () -> true, this::retitle));
        menu.add(new Step("Copy as Picture\tCtrl+Shift+C", board::isShown, pictures::copy));
        menu.add(actions.get(ActionFactory.PRINT.getId()));
        menu.add(new Step("Save as Picture …", board::isShown, pictures::export));
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
        board.boxes().getFirst().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private void retitle() {
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), "Title of diagram",
                "What the diagram is called; empty for the name of its kind.", board.document().title(), null);
        if (dialog.open() == Window.OK) {
            board.session().execute(ViewCommand.title(board.document(), dialog.getValue().strip()));
        }
    }

    private void showInModel() {
        board.selected().stream().map(ShowsElement::element).filter(element -> element != null).findFirst()
                .ifPresent(element -> ModelOpening.reveal(editor.getSite().getPage(), element));
    }

    private Set<String> hideable() {
        Set<String> ids = new LinkedHashSet<>();
        board.boxes().forEach(box -> {
            if (box.element() instanceof Element element && element.getId() != null) {
                ids.add(element.getId());
            }
        });
        return ids;
    }

    Action showHidden() {
        int count = board.document().hidden().size();
        String text = switch (count) {
        case 0 -> "Show Hidden Figures";
        case 1 -> "Show 1 Hidden Figure";
        default -> "Show " + count + " Hidden Figures";
        };
        return new Step(text, () -> count > 0,
                () -> board.session().execute(
                        VisibilityCommand.show(board.document(), Set.copyOf(board.document().hidden()))));
    }

    private void selectAll() {
        List<EditPart> all = new ArrayList<>();
        board.scene().figures().forEach(id -> all.add(board.part(id)));
        board.viewer().setSelection(new StructuredSelection(all));
    }

    void dispose() {
        actions.clear();
        if (popup != null) {
            popup.close();
        }
    }
}
