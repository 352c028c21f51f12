/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.diagram.editor.OpenDiagram.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.edit.DependencyEdits;
import org.keyline.diagram.editor.figures.BoxFigure;
import org.keyline.diagram.editor.figures.Bubble;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.editor.stored.VisibilityCommand;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;

/** Drives the editor with the mouse and looks what becomes of it. */
class GesturesTest {

    private OpenDiagram diagram;
    private DiagramEditor editor;

    @BeforeEach
    void open() throws Exception {
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").action("A.2").after("A.1").action("A.3").after("A.2")
                .action("A.4").action("A.5");
        diagram = new OpenDiagram(plan, DiagramKind.DEPENDENCIES);
        editor = diagram.editor();
    }

    @AfterEach
    void close() throws Exception {
        diagram.close();
    }

    private <T extends IFigure> T feedback(Object layer, Class<T> type) {
        IFigure figures = ((LayerManager) editor.viewer().getRootEditPart()).getLayer(layer);
        for (Object figure : figures.getChildren()) {
            if (type.isInstance(figure)) {
                return type.cast(figure);
            }
        }
        return null;
    }

    private List<String> predecessors(String ref) {
        return diagram.action(ref).getDependencies().stream().map(d -> d.getPredecessor().getRef()).toList();
    }

    @Test
    void aLinkIsDraggedFromTheHandleOfAFigureUnderThePointer() {
        ui(() -> {
            diagram.drag(diagram.handle(diagram.action("A.3")), diagram.middle("A.4"));
            assertEquals(List.of("A.3"), predecessors("A.4"));
            return null;
        });
    }

    @Test
    void aLinkThatWouldCloseACycleIsRefusedBesideThePointerWithTheCycle() {
        ui(() -> {
            Point from = diagram.handle(diagram.action("A.3"));
            Point to = diagram.middle("A.1");
            diagram.press(from);
            diagram.dragOn(from, to);
            Bubble bubble = feedback(LayerConstants.FEEDBACK_LAYER, Bubble.class);
            assertNotNull(bubble);
            assertEquals("That would make a cycle: A.1 → A.2 → A.3 → A.1.", bubble.text());
            assertEquals(BoxFigure.Aim.REFUSES, ((BoxFigure) diagram.part(diagram.action("A.1")).getFigure()).aim());
            diagram.release(to);
            assertTrue(predecessors("A.1").isEmpty());
            assertFalse(editor.isDirty());
            return null;
        });
    }

    @Test
    void theLettersTypedRightAfterAnActionWasMadeAreItsName() {
        ui(() -> {
            diagram.choose("New action");
            diagram.click(new Point(600, 400));
            Text field = null;
            for (Control child : ((org.eclipse.swt.widgets.Composite) editor.viewer().getControl()).getChildren()) {
                field = child instanceof Text text ? text : field;
            }
            assertNotNull(field, "the field is open when the button is released");
            field.insert("Hold a fair");
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            field.notifyListeners(SWT.KeyDown, enter);
            Action made = diagram.action("A.6");
            assertEquals("Hold a fair", made.getName());
            Bounds at = editor.scene().bounds(made.getId());
            assertTrue(at.x() > 300 && at.y() > 200, at.toString());

            editor.session().commandStack().undo();
            editor.session().commandStack().undo();
            assertFalse(editor.isDirty());
            return null;
        });
    }

    @Test
    void theToolForLinksDrawsByDragging() {
        ui(() -> {
            diagram.choose("Waits for");
            diagram.drag(diagram.middle("A.4"), diagram.middle("A.5"));
            assertEquals(List.of("A.4"), predecessors("A.5"));
            return null;
        });
    }

    @Test
    void anAreaDrawnOnTheGroundSelectsWhatLiesInIt() {
        ui(() -> {
            diagram.choose("Select area");
            Rectangle area = new Rectangle();
            for (String ref : List.of("A.4", "A.5")) {
                IFigure figure = diagram.part(diagram.action(ref)).getFigure();
                Rectangle bounds = figure.getBounds().getCopy();
                figure.translateToAbsolute(bounds);
                area = area.isEmpty() ? bounds : area.getUnion(bounds);
            }
            area.expand(6, 6);
            diagram.drag(area.getTopLeft(), area.getBottomRight());
            List<String> selected = new ArrayList<>();
            for (Object part : editor.viewer().getSelectedEditParts()) {
                selected.add(((Action) ((ShowsElement) part).element()).getRef());
            }
            assertEquals(List.of("A.4", "A.5"), selected.stream().sorted().toList());
            return null;
        });
    }

    @Test
    void aFigureIsDraggedAndStaysWhereItWasPut() {
        ui(() -> {
            String id = diagram.action("A.4").getId();
            Bounds before = editor.scene().bounds(id);
            Point from = diagram.middle("A.4");
            diagram.drag(from, from.getTranslated(240, 160));
            Bounds after = editor.scene().bounds(id);
            assertTrue(Math.abs(after.x() - before.x() - 240) < 12, after + " was " + before);
            assertTrue(Math.abs(after.y() - before.y() - 160) < 12, after + " was " + before);
            return null;
        });
    }

    @Test
    void whatIsCopiedIsPastedAsAnActionOfItsOwn() {
        ui(() -> {
            editor.viewer().select(diagram.part(diagram.action("A.4")));
            editor.action(ActionFactory.COPY.getId()).run();
            editor.action(ActionFactory.PASTE.getId()).run();
            Action copy = diagram.action("A.6");
            assertEquals(diagram.action("A.4").getName(), copy.getName());
            ShowsElement selected = assertInstanceOf(ShowsElement.class,
                    editor.viewer().getSelectedEditParts().getFirst());
            assertEquals(copy, selected.element());
            return null;
        });
    }

    private void hide(String ref) {
        assertTrue(editor.session().execute(
                VisibilityCommand.hide(editor.board().document(), Set.of(diagram.action(ref).getId()))));
    }

    @Test
    void theMenuSaysHowManyFiguresAreHidden() {
        ui(() -> {
            hide("A.4");
            assertEquals("Show 1 Hidden Figure", editor.actions().showHidden().getText());
            hide("A.5");
            assertEquals("Show 2 Hidden Figures", editor.actions().showHidden().getText());
            return null;
        });
    }

    private static String spoken(EditPart part, boolean name) {
        AccessibleEvent event = new AccessibleEvent(part);
        AccessibleEditPart accessible = (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
        if (name) {
            accessible.getName(event);
        } else {
            accessible.getDescription(event);
        }
        return event.result;
    }

    @Test
    void figuresAndLinesHaveNamesAndDescriptionsForAssistiveTechnology() {
        ui(() -> {
            EditPart box = diagram.part(diagram.action("A.2"));
            assertTrue(spoken(box, true).startsWith("A.2"), spoken(box, true));
            assertTrue(spoken(box, false).contains("Access"), spoken(box, false));
            EditPart line = diagram.part(diagram.action("A.2").getDependencies().getFirst());
            assertEquals("A.2 waits for A.1", spoken(line, true));
            return null;
        });
    }

    @Test
    void theSelectedFigureAndWhatIsToBeKnownAboutItIsSaid() {
        ui(() -> {
            editor.viewer().select(diagram.part(diagram.action("A.2")));
            String said = editor.said();
            assertTrue(said.startsWith("A.2"), said);
            return null;
        });
    }

    @Test
    void everyEditThatIsUndoneLeavesThePictureExactlyAsItWas() {
        ui(() -> {
            Map<String, Command> edits = new LinkedHashMap<>();
            Action first = diagram.action("A.1");
            String id = first.getId();
            edits.put("rename", SetCommand.create(editor.session().domain(), first,
                    CorePackage.Literals.ELEMENT__NAME, "A much longer name than before. ".repeat(12)));
            edits.put("link", new DependencyEdits()
                    .connect(editor.session().domain(), diagram.action("A.4"), diagram.action("A.5")).command());
            edits.put("move", new PlaceCommand("Move", editor.document(), Map.of(id, new Place(700, 500))));
            edits.put("hide", VisibilityCommand.hide(editor.document(), Set.of(id)));
            edits.put("delete", org.eclipse.emf.edit.command.DeleteCommand.create(editor.session().domain(), first));
            ArrangedDiagram before = editor.scene().arranged();
            List<String> different = new ArrayList<>();
            edits.forEach((name, edit) -> {
                assertTrue(editor.session().execute(edit), name);
                if (editor.scene().arranged().equals(before)) {
                    different.add(name + " changes nothing");
                }
                editor.session().commandStack().undo();
                if (!editor.scene().arranged().equals(before)) {
                    different.add(name);
                }
            });
            assertEquals(List.of(), different);
            return null;
        });
    }

    @Test
    void aDiagramThatIsVeryLargeFitsIntoTheWindowToo() {
        ui(() -> {
            editor.session().execute(new PlaceCommand("Move", editor.document(),
                    Map.of(diagram.action("A.1").getId(), new Place(60_000, 90_000))));
            diagram.key('0', SWT.MOD1);
            editor.viewer().flush();
            Point far = diagram.middle("A.1");
            org.eclipse.swt.graphics.Rectangle room = editor.board().canvas().getClientArea();
            assertTrue(far.x < room.width && far.y < room.height && far.y > room.height / 2, far.toString());
            assertTrue(diagram.middle("A.5").y > 0, "the others are in the window, too");
            return null;
        });
    }

    private FindField findField() {
        editor.action(ActionFactory.FIND.getId()).run();
        return editor.findField();
    }

    @Test
    void whileSomebodyTypesInTheFindFieldTheEditMenuIsAboutItsText() {
        ui(() -> {
            FindField field = findField();
            field.control().setText("A.4");
            assertTrue(field.control().isFocusControl());
            editor.action(ActionFactory.SELECT_ALL.getId()).run();
            assertEquals(3, field.control().getSelectionCount());
            assertEquals(1, editor.board().selected().size(), "the figure that was found stays selected alone");
            editor.action(ActionFactory.CUT.getId()).run();
            assertEquals("", field.control().getText());
            assertNotNull(diagram.action("A.4").eContainer(), "the action is still in the plan");
            editor.action(ActionFactory.PASTE.getId()).run();
            assertEquals("A.4", field.control().getText());
            return null;
        });
    }

    @Test
    void anArrangementThatIsStoppedIsNotSaidToGoOn() throws Exception {
        ui(() -> {
            editor.board().arrange();
            assertEquals(SceneUpkeep.ARRANGING, editor.said());
            editor.board().upkeep().arranging().cancel();
            return null;
        });
        ui(() -> {
            editor.board().upkeep().arranging().join();
            return null;
        });
        ui(() -> {
            while (editor.viewer().getControl().getDisplay().readAndDispatch()) {
                // what was put off comes first
            }
            assertNotEquals(SceneUpkeep.ARRANGING, editor.said());
            return null;
        });
    }

    @Test
    void escapeLeavesTheNameAsItWasAlsoWhenTheFieldLosesTheFocusByIt() {
        ui(() -> {
            diagram.click(diagram.middle("A.4"));
            String name = diagram.action("A.4").getName();
            editor.action(ActionFactory.RENAME.getId()).run();
            Text field = null;
            for (Control child : ((org.eclipse.swt.widgets.Composite) editor.viewer().getControl()).getChildren()) {
                field = child instanceof Text text ? text : field;
            }
            assertNotNull(field);
            field.insert("Other words");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            escape.character = SWT.ESC;
            field.notifyListeners(SWT.KeyDown, escape);
            assertEquals(name, diagram.action("A.4").getName());
            assertFalse(editor.isDirty());
            return null;
        });
    }
}
