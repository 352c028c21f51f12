/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.diagram.editor.OpenDiagram.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.figures.EdgeFigure;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.stored.Place;
import org.keyline.model.framework.SectionKind;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.testsupport.PlanBuilder;

/** What a planner who draws by hand must be able to rely on. */
class DrawnByHandTest {

    private OpenDiagram diagram;
    private DiagramEditor editor;

    private void open() throws Exception {
        open(DiagramKind.DEPENDENCIES);
    }

    private void open(DiagramKind kind) throws Exception {
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").from("2010-02-01").to("2010-03-26").action("A.2")
                .from("2010-01-04").to("2010-01-29").after("A.1").action("A.3").after("A.2").action("A.4")
                .workStream("B", "Lettings").action("B.1").action("B.2").after("B.1");
        diagram = new OpenDiagram(plan, kind);
        editor = diagram.editor();
    }

    @AfterEach
    void close() throws Exception {
        diagram.close();
    }

    private Bounds bounds(String ref) {
        return editor.scene().bounds(diagram.action(ref).getId());
    }

    private void put(Map<String, Place> places) {
        Map<String, Place> byId = new LinkedHashMap<>();
        places.forEach((ref, place) -> byId.put(diagram.action(ref).getId(), place));
        editor.session().execute(new PlaceCommand("Move", editor.document(), byId));
        editor.viewer().flush();
    }

    private void select(String... refs) {
        List<EditPart> parts = new ArrayList<>();
        for (String ref : refs) {
            parts.add(diagram.part(diagram.action(ref)));
        }
        editor.viewer().setSelection(new StructuredSelection(parts));
    }

    private void menu(String name) {
        MenuManager menu = new MenuManager();
        editor.actions().fill(menu);
        assertTrue(run(menu, name), name);
    }

    private static boolean run(IMenuManager menu, String name) {
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof IMenuManager inner && run(inner, name)) {
                return true;
            }
            if (item instanceof ActionContributionItem action && action.getAction().getText().equals(name)) {
                action.getAction().run();
                return true;
            }
        }
        return false;
    }

    // ---- distribute

    @Test
    void figuresThatAreDistributedDoNotLieOnOneAnotherWhereTheRoomIsTooSmall() throws Exception {
        open();
        ui(() -> {
            put(Map.of("A.1", new Place(100, 100), "A.3", new Place(160, 110), "B.1", new Place(220, 120)));
            select("A.1", "A.3", "B.1");
            menu("Distribute from Left to Right");
            assertGaps(List.of(bounds("A.1"), bounds("A.3"), bounds("B.1")), true);
            double middle = (bounds("A.1").x() + bounds("B.1").right()) / 2;
            assertEquals((100 + 220 + bounds("B.1").width()) / 2, middle, 1);
            editor.session().commandStack().undo();
            menu("Distribute from Top to Bottom");
            assertGaps(List.of(bounds("A.1"), bounds("A.3"), bounds("B.1")), false);
            return null;
        });
    }

    private static void assertGaps(List<Bounds> all, boolean across) {
        List<Bounds> sorted = all.stream().sorted(Comparator.comparingDouble(b -> across ? b.x() : b.y())).toList();
        for (int i = 1; i < sorted.size(); i++) {
            double gap = across ? sorted.get(i).x() - sorted.get(i - 1).right()
                    : sorted.get(i).y() - sorted.get(i - 1).bottom();
            assertTrue(gap >= Alignments.LEAST_GAP - 1, "gap " + gap + " in " + all);
        }
    }

    @Test
    void figuresThatHaveRoomAreDistributedBetweenTheOutermost() throws Exception {
        open();
        ui(() -> {
            put(Map.of("A.1", new Place(0, 0), "A.3", new Place(300, 0), "B.1", new Place(1000, 0)));
            select("A.1", "A.3", "B.1");
            menu("Distribute from Left to Right");
            assertEquals(0, bounds("A.1").x());
            assertEquals(1000, bounds("B.1").x());
            assertEquals(bounds("A.3").x() - bounds("A.1").right(), bounds("B.1").x() - bounds("A.3").right(), 1);
            return null;
        });
    }

    // ---- paste

    @Test
    void whatWasCutAndPastedAloneIsSelected() throws Exception {
        open(DiagramKind.TRACEABILITY);
        ui(() -> {
            select("A.4");
            editor.action(ActionFactory.CUT.getId()).run();
            editor.viewer().select(diagram.part(diagram.action("B.1")));
            editor.action(ActionFactory.PASTE.getId()).run();
            assertEquals(diagram.find(WorkStream.class, "B"), diagram.action("A.4").eContainer());
            assertEquals(List.of(diagram.part(diagram.action("A.4"))), editor.viewer().getSelectedEditParts());
            assertTrue(editor.said().startsWith("A.4"), editor.said());
            return null;
        });
    }

    // ---- labels

    @Test
    void theLabelOfALineGivesWayToTheFigureThatIsDraggedOntoItAndComesBack() throws Exception {
        open();
        ui(() -> {
            EdgePart line = (EdgePart) editor.board().part(editor.scene().diagram().edges().stream()
                    .filter(edge -> !edge.label().isEmpty()).findFirst().orElseThrow().id());
            EdgeFigure figure = (EdgeFigure) line.getFigure();
            Bounds before = figure.labelPlace();
            assertNotNull(before);
            Bounds box = bounds("A.4");
            Point from = diagram.middle("A.4");
            Point to = from.getTranslated((int) (before.x() - box.x() - box.width() / 2),
                    (int) (before.y() - box.y() - box.height() / 2));
            diagram.drag(from, to);
            assertFalse(figure.labelPlace().overlaps(bounds("A.4")), bounds("A.4") + " " + figure.labelPlace());
            editor.session().commandStack().undo();
            assertEquals(before, figure.labelPlace());
            return null;
        });
    }

    @Test
    void theHandleOfALinkHidesNoLabel() throws Exception {
        open();
        ui(() -> {
            Bounds first = bounds("A.1");
            put(Map.of("A.2", new Place((int) first.right() + 90, (int) first.y())));
            Bounds label = editor.scene().route(editor.scene().edgesFrom(diagram.action("A.1").getId()).getFirst())
                    .label();
            diagram.handle(diagram.action("A.1"));
            IFigure handles = ((LayerManager) editor.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
            for (Object handle : handles.getChildren()) {
                if (handle.getClass().getSimpleName().equals("LinkHandle")) {
                    Rectangle place = ((IFigure) handle).getBounds().getCopy();
                    ((IFigure) handle).translateToAbsolute(place);
                    diagram.part(diagram.action("A.1")).getFigure().translateToRelative(place);
                    assertFalse(new Bounds(place.x, place.y, place.width, place.height).overlaps(label),
                            place + " on " + label);
                    return null;
                }
            }
            throw new AssertionError("There is no handle");
        });
    }

    // ---- where new actions go

    @Test
    void anActionMadeOnTheGroundGoesToTheWorkStreamOfTheNearestFigureAndThatIsSaid() throws Exception {
        open();
        ui(() -> {
            editor.viewer().deselectAll();
            put(Map.of("A.4", new Place(500, 500)));
            diagram.choose("New action");
            diagram.click(diagram.middle("A.4").getTranslated(0, 90));
            diagram.typeName("Hold a fair");
            assertEquals(diagram.find(WorkStream.class, "A"), diagram.action("A.5").eContainer());
            assertEquals("Made in work stream A Access.", editor.said());
            return null;
        });
    }

    @Test
    void anActionMadeOnTheGroundGoesToTheWorkStreamOfTheSelectedFigure() throws Exception {
        open();
        ui(() -> {
            put(Map.of("B.2", new Place(500, 500)));
            select("A.3");
            diagram.choose("New action");
            diagram.click(diagram.middle("B.2").getTranslated(0, 90));
            assertEquals(diagram.find(WorkStream.class, "A"), diagram.action("A.5").eContainer());
            return null;
        });
    }

    // ---- the tool for links

    @Test
    void withShiftTheToolForLinksStaysForTheNextLink() throws Exception {
        open();
        ui(() -> {
            diagram.choose("Waits for");
            diagram.drag(diagram.middle("A.3"), diagram.middle("A.4"), SWT.SHIFT);
            diagram.drag(diagram.middle("A.4"), diagram.middle("B.1"), 0);
            assertEquals(1, diagram.action("A.4").getDependencies().size());
            assertEquals(1, diagram.action("B.1").getDependencies().size());
            diagram.drag(diagram.middle("A.3"), diagram.middle("B.2"), 0);
            assertEquals(1, diagram.action("B.2").getDependencies().size(), "without Shift the tool is put away");
            return null;
        });
    }

    @Test
    void theEndThatIsNotDraggedStaysWhereItIsInADrawingThatWasScrolled() throws Exception {
        open();
        ui(() -> {
            put(Map.of("A.1", new Place(900, 900), "A.2", new Place(1300, 950), "B.2", new Place(900, 1200)));
            EdgePart line = (EdgePart) editor.board()
                    .part(editor.scene().edgesFrom(diagram.action("A.1").getId()).getFirst());
            editor.viewer().select(line);
            editor.viewer().reveal(diagram.part(diagram.action("A.2")));
            editor.viewer().flush();
            editor.board().canvas().getViewport().setViewLocation(700, 700);
            editor.viewer().flush();
            Point end = ((Connection) line.getFigure()).getPoints().getLastPoint();
            Point start = ((Connection) line.getFigure()).getPoints().getFirstPoint().getCopy();
            line.getFigure().translateToAbsolute(end);
            diagram.press(end);
            diagram.dragOn(end, end.getTranslated(40, 120));
            assertEquals(start, ((Connection) line.getFigure()).getPoints().getFirstPoint());
            diagram.release(end.getTranslated(40, 120));
            return null;
        });
    }

    @Test
    void aLineThatIsDrawnOverAGroupThatStandsForNothingFollowsThePointer() throws Exception {
        open();
        ui(() -> {
            Point from = diagram.handle(diagram.action("A.4"));
            diagram.press(from);
            Point to = from.getTranslated(0, 30);
            diagram.dragOn(from, to);
            Connection drawn = null;
            IFigure layer = ((LayerManager) editor.viewer().getRootEditPart())
                    .getLayer(LayerConstants.FEEDBACK_LAYER);
            for (Object figure : layer.getChildren()) {
                drawn = figure instanceof Connection line ? line : drawn;
            }
            assertNotNull(drawn);
            Point end = drawn.getPoints().getLastPoint().getCopy();
            drawn.translateToAbsolute(end);
            assertEquals(to, end);
            diagram.release(to);
            return null;
        });
    }

    // ---- tool bars

    @Test
    void everyButtonIsInSightInANarrowEditor() throws Exception {
        FrameworkBuilder framework = FrameworkBuilder.framework();
        framework.section("1", SectionKind.AREA);
        diagram = new OpenDiagram(List.of(framework.build()), DiagramKind.FRAMEWORK);
        editor = diagram.editor();
        ui(() -> {
            Composite right = editor.viewer().getControl().getParent();
            right.setSize(420, 600);
            right.layout(true, true);
            int seen = 0;
            for (Control child : ((Composite) right.getChildren()[0]).getChildren()) {
                assertTrue(child.getBounds().x + child.getBounds().width <= 420, child + " " + child.getBounds());
                assertTrue(child.getBounds().y + child.getBounds().height <= child.getParent().getSize().y,
                        child + " " + child.getBounds());
                seen += child instanceof ToolBar bar ? bar.getItemCount() : 0;
            }
            assertTrue(seen >= 10, "buttons: " + seen);
            return null;
        });
    }

    // ---- kinds

    @Test
    void onlyKindsThatShowSomethingOfTheModelAreOffered() throws Exception {
        open();
        ui(() -> {
            assertEquals(Set.of("&Traceability", "&Dependencies", "&Timeline"), offered());
            return null;
        });
    }

    @Test
    void ofAFrameworkNoOtherKindIsOffered() throws Exception {
        FrameworkBuilder framework = FrameworkBuilder.framework();
        framework.section("1", SectionKind.AREA);
        diagram = new OpenDiagram(List.of(framework.build()), DiagramKind.FRAMEWORK);
        editor = diagram.editor();
        ui(() -> {
            assertEquals(Set.of("&Framework"), offered());
            return null;
        });
    }

    private static Set<String> offered() {
        Set<String> offered = new java.util.LinkedHashSet<>();
        for (IContributionItem item : new DiagramsMenu().getContributionItems()) {
            if (item instanceof ActionContributionItem action) {
                offered.add(action.getAction().getText());
            }
        }
        return offered;
    }
}
