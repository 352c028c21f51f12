/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.diagram.editor.OpenDiagram.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.Element;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.testsupport.PlanBuilder;

/** Whatever mouse and keyboard do is undone and redone: the model, what is kept of the diagram, and the picture. */
class UndoneGesturesTest {

    private final Map<String, Runnable> gestures = new LinkedHashMap<>();
    private OpenDiagram diagram;

    @AfterEach
    void close() throws Exception {
        diagram.close();
    }

    private void open(DiagramKind kind) throws Exception {
        PlanBuilder plan = PlanBuilder.plan().recommendation("R1").recommendation("R2");
        plan.workStream("A", "Access").action("A.1").from("2010-01-04").to("2010-01-29").addresses("R1")
                .action("A.2").from("2010-02-01").to("2010-02-26").after("A.1").action("A.3").after("A.2")
                .action("A.4").from("2010-02-01").to("2010-02-26").workStream("B", "Lettings").action("B.1")
                .addresses("R2");
        diagram = new OpenDiagram(plan.roots(), kind);
    }

    // ---- what is compared

    /** The model as it would be saved, what is kept of the diagram, and the picture. */
    private List<Object> state() {
        List<Object> state = new ArrayList<>();
        diagram.editor().session().resources().forEach(resource -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                resource.save(out, null);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
            state.add(out.toString(StandardCharsets.UTF_8));
        });
        state.add(Map.copyOf(diagram.editor().document().places()));
        state.add(List.copyOf(diagram.editor().document().hidden()));
        state.add(List.copyOf(diagram.editor().document().collapsed()));
        state.add(diagram.editor().document().timeScale());
        diagram.editor().viewer().flush();
        Map<String, Bounds> picture = new LinkedHashMap<>();
        diagram.editor().scene().figures().forEach(id -> picture.put(id, diagram.editor().scene().bounds(id)));
        state.add(picture);
        state.add(diagram.editor().scene().arranged());
        state.add(figures());
        return state;
    }

    /** What is on the screen. */
    private Map<String, Rectangle> figures() {
        Map<String, Rectangle> figures = new LinkedHashMap<>();
        diagram.editor().scene().figures().forEach(id -> {
            EditPart part = diagram.editor().board().part(id);
            assertNotNull(part, id);
            figures.put(id, ((GraphicalEditPart) part).getFigure().getBounds().getCopy());
        });
        return figures;
    }

    private void settle() {
        while (diagram.editor().viewer().getControl().getDisplay().readAndDispatch()) {
            // what was put off
        }
    }

    private void undo() {
        diagram.editor().action(ActionFactory.UNDO.getId()).run();
        settle();
    }

    private void redo() {
        diagram.editor().action(ActionFactory.REDO.getId()).run();
        settle();
    }

    private int steps() {
        int steps = 0;
        while (diagram.editor().session().commandStack().canUndo()) {
            undo();
            steps++;
        }
        return steps;
    }

    private void compareAll() {
        List<String> wrong = new ArrayList<>();
        gestures.forEach((name, gesture) -> ui(() -> {
            List<Object> before = state();
            gesture.run();
            settle();
            List<Object> after = state();
            if (after.equals(before)) {
                wrong.add(name + " does nothing");
            }
            int steps = steps();
            compare(name + ", undone", before, wrong);
            for (int i = 0; i < steps; i++) {
                redo();
            }
            compare(name + ", redone", after, wrong);
            for (int i = 0; i < steps; i++) {
                undo();
            }
            compare(name + ", undone again", before, wrong);
            return null;
        }));
        assertEquals("", String.join("\n", wrong));
    }

    private void compare(String what, List<Object> wanted, List<String> wrong) {
        List<Object> now = state();
        for (int i = 0; i < Math.max(now.size(), wanted.size()); i++) {
            if (i >= now.size() || i >= wanted.size() || !now.get(i).equals(wanted.get(i))) {
                wrong.add(what + ": part " + i + " of the state differs"
                        + (i == 0 || i == wanted.size() - 1 ? "\n" + wanted.get(i) + "\n" + now.get(i) : ""));
            }
        }
    }

    // ---- gestures

    private Action action(String ref) {
        return diagram.action(ref);
    }

    private Point at(Element element) {
        return OpenDiagram.middle(diagram.part(element).getFigure());
    }

    private void select(Element... elements) {
        List<EditPart> parts = new ArrayList<>();
        for (Element element : elements) {
            parts.add(diagram.part(element));
        }
        diagram.editor().viewer().setSelection(new StructuredSelection(parts));
    }

    /** Runs an entry of the context menu, named with that of its submenu before it. */
    private void menu(String... path) {
        MenuManager menu = new MenuManager();
        diagram.editor().actions().fill(menu);
        IMenuManager in = menu;
        for (String name : path) {
            IContributionItem found = null;
            for (IContributionItem each : in.getItems()) {
                String text = each instanceof ActionContributionItem action ? action.getAction().getText()
                        : each instanceof MenuManager sub ? sub.getMenuText() : "";
                found = text != null && text.startsWith(name) ? each : found;
            }
            assertNotNull(found, name);
            if (found instanceof IMenuManager sub) {
                in = sub;
            } else {
                assertTrue(((ActionContributionItem) found).getAction().isEnabled(), name);
                ((ActionContributionItem) found).getAction().run();
            }
        }
    }

    private void run(ActionFactory action) {
        assertTrue(diagram.editor().action(action.getId()).isEnabled(), action.getId());
        diagram.editor().action(action.getId()).run();
    }

    private void reconnect(Element line, Element source) {
        ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_SOURCE);
        request.setConnectionEditPart((org.eclipse.gef.ConnectionEditPart) diagram.part(line));
        request.setTargetEditPart(diagram.part(source));
        diagram.editor().viewer().getEditDomain().getCommandStack()
                .execute(diagram.part(source).getCommand(request));
    }

    private void deleteLine() {
        DiagramEdge edge = diagram.editor().scene().diagram().edges().getFirst();
        diagram.editor().viewer().select(diagram.editor().board().part(edge.id()));
        run(ActionFactory.DELETE);
    }

    /** What can be done with the figures of every kind. */
    private void usual(Element element, Element other) {
        gestures.put("rename", () -> {
            select(element);
            run(ActionFactory.RENAME);
            diagram.typeName("Something that is called otherwise. ".repeat(4));
        });
        gestures.put("hide", () -> {
            select(element, other);
            menu("Hide from Diagram");
        });
        gestures.put("delete", () -> {
            select(element);
            run(ActionFactory.DELETE);
        });
        gestures.put("delete several", () -> {
            select(element, other);
            run(ActionFactory.DELETE);
        });
        gestures.put("cut and paste", () -> {
            select(element);
            run(ActionFactory.CUT);
            select(other);
            run(ActionFactory.PASTE);
        });
        gestures.put("copy and paste", () -> {
            select(element);
            run(ActionFactory.COPY);
            run(ActionFactory.PASTE);
        });
    }

    private void placing(Element... elements) {
        gestures.put("drag", () -> diagram.drag(at(elements[0]), at(elements[0]).getTranslated(150, 90)));
        gestures.put("drag several", () -> {
            select(elements);
            diagram.drag(at(elements[0]), at(elements[0]).getTranslated(150, 90));
        });
        gestures.put("move with Alt and an arrow", () -> {
            select(elements);
            diagram.key(SWT.ARROW_DOWN, SWT.ALT);
        });
        for (String side : List.of("Left", "Centre", "Right", "Top", "Middle", "Bottom")) {
            gestures.put("align " + side, () -> {
                diagram.drag(at(elements[0]), at(elements[0]).getTranslated(70, 50));
                select(elements);
                menu("Align", side);
            });
        }
        gestures.put("distribute down", () -> {
            diagram.drag(at(elements[0]), at(elements[0]).getTranslated(70, 170));
            select(elements);
            menu("Align", "Distribute from Top");
        });
        gestures.put("distribute across", () -> {
            diagram.drag(at(elements[0]), at(elements[0]).getTranslated(390, 50));
            select(elements);
            menu("Align", "Distribute from Left");
        });
        gestures.put("give back", () -> {
            diagram.drag(at(elements[0]), at(elements[0]).getTranslated(70, 50));
            select(elements[0]);
            menu("Give Back");
        });
    }

    @Test
    void onDependencies() throws Exception {
        open(DiagramKind.DEPENDENCIES);
        usual(action("A.2"), action("B.1"));
        placing(action("A.1"), action("A.2"), action("A.4"));
        gestures.put("make an action", () -> {
            diagram.choose("New action");
            diagram.click(new Point(620, 420));
            diagram.typeName("Hold a fair");
        });
        gestures.put("link by the handle", () -> diagram.drag(diagram.handle(action("A.3")), at(action("A.4"))));
        gestures.put("link by the tool", () -> {
            diagram.choose("Waits for");
            diagram.drag(at(action("A.3")), at(action("B.1")));
        });
        gestures.put("link with L", () -> {
            select(action("A.3"), action("B.1"));
            diagram.key('l', SWT.NONE);
        });
        gestures.put("reconnect", () -> reconnect(action("A.2").getDependencies().getFirst(), action("A.4")));
        gestures.put("delete a line", this::deleteLine);
        compareAll();
    }

    @Test
    void onTraceability() throws Exception {
        open(DiagramKind.TRACEABILITY);
        Recommendation second = diagram.find(Recommendation.class, "R2");
        usual(action("A.2"), action("B.1"));
        placing(action("A.1"), action("A.2"), action("A.4"));
        gestures.put("make a recommendation", () -> {
            diagram.choose("New recommendation");
            diagram.click(new Point(20, 700));
            diagram.typeName("Answer the telephone");
        });
        gestures.put("make a work stream", () -> {
            diagram.choose("New work stream");
            diagram.click(new Point(20, 700));
            diagram.typeName("Repairs");
        });
        gestures.put("link by the handle", () -> diagram.drag(diagram.handle(second), at(action("A.3"))));
        gestures.put("delete a recommendation", () -> {
            select(second);
            run(ActionFactory.DELETE);
        });
        gestures.put("delete a line", this::deleteLine);
        compareAll();
    }

    @Test
    void onTheTimeline() throws Exception {
        open(DiagramKind.TIMELINE);
        usual(action("A.2"), action("B.1"));
        gestures.put("drag a bar", () -> diagram.drag(bar(action("A.1"), 0.5), bar(action("A.1"), 1.5)));
        gestures.put("drag an end", () -> diagram.drag(bar(action("A.1"), 0.999), bar(action("A.1"), 1.4)));
        gestures.put("a day later", () -> {
            select(action("A.1"));
            diagram.key(SWT.ARROW_RIGHT, SWT.ALT);
        });
        gestures.put("finer", () -> diagram.key('+', SWT.ALT));
        gestures.put("drag into another lane", () -> diagram.drag(texts(action("A.1")), texts(action("B.1"))));
        gestures.put("make a milestone", () -> {
            diagram.choose("New milestone");
            diagram.click(bar(action("A.1"), 0.5));
            diagram.typeName("Half done");
        });
        gestures.put("make an action", () -> {
            diagram.choose("New action");
            diagram.click(bar(action("A.2"), 0.5));
            diagram.typeName("Hold a fair");
        });
        gestures.put("link by the handle", () -> diagram.drag(diagram.handle(action("A.1")), bar(action("A.4"), 0.5)));
        gestures.put("delete a line", this::deleteLine);
        compareAll();
    }

    private Point bar(Action action, double part) {
        Bounds bar = diagram.editor().scene().bar(action.getId());
        return onCanvas(bar.x() + bar.width() * part, bar.y() + bar.height() / 2);
    }

    private Point texts(Action action) {
        Bounds row = diagram.editor().scene().bounds(action.getId());
        return onCanvas(row.x() + 40, row.y() + row.height() / 2);
    }

    private Point onCanvas(double x, double y) {
        Point at = new Point((int) Math.round(x), (int) Math.round(y));
        ((GraphicalEditPart) diagram.editor().viewer().getContents()).getFigure().translateToAbsolute(at);
        return at;
    }

    @Test
    void anActionDraggedByItsTextsIntoAnotherLaneOfTheTimelineBelongsToIt() throws Exception {
        open(DiagramKind.TIMELINE);
        ui(() -> {
            Point from = texts(action("A.4"));
            Point to = texts(action("B.1"));
            diagram.press(from);
            diagram.dragOn(from, to);
            assertEquals("Move to B Lettings", diagram.editor().said());
            assertEquals("A", action("A.4").getWorkStream().getRef(), "not before the button is released");
            diagram.release(to);
            WorkStream lettings = diagram.find(WorkStream.class, "B");
            assertEquals(lettings, action("A.4").getWorkStream());
            return null;
        });
    }

    @Test
    void onTheFramework() throws Exception {
        FrameworkBuilder framework = FrameworkBuilder.framework();
        for (String ref : List.of("1", "2")) {
            framework.section(ref, SectionKind.AREA).keyLine(ref + "a").keyLine(ref + "b");
        }
        diagram = new OpenDiagram(List.of(framework.build()), DiagramKind.FRAMEWORK);
        KeyLine line = diagram.find(KeyLine.class, "1a");
        KeyLine beside = diagram.find(KeyLine.class, "2b");
        Section section = diagram.find(Section.class, "2");
        usual(line, beside);
        gestures.put("drag to another section", () -> diagram.drag(at(line), at(beside)));
        gestures.put("move with Alt and an arrow", () -> {
            select(line);
            diagram.key(SWT.ARROW_DOWN, SWT.ALT);
        });
        gestures.put("collapse", () -> {
            select(section);
            diagram.key('-', SWT.NONE);
        });
        gestures.put("make a key line", () -> {
            diagram.choose("New key line");
            diagram.click(at(line));
            diagram.typeName("Homes are warm");
        });
        gestures.put("refer to another", () -> {
            diagram.choose("Refers to");
            diagram.drag(at(line), at(beside));
        });
        gestures.put("link by the handle", () -> diagram.drag(diagram.handle(line), at(beside)));
        gestures.put("delete a section", () -> {
            select(section);
            run(ActionFactory.DELETE);
        });
        compareAll();
    }
}
