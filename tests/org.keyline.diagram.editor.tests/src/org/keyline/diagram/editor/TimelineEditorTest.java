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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.figures.Checked;
import org.keyline.diagram.editor.figures.MarksFigure;
import org.keyline.diagram.editor.figures.TipFigure;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.testsupport.PlanBuilder;

/** Gestures on the time axis, by events as the mouse and the keyboard send them. */
class TimelineEditorTest {

    private static final double TEXT_WIDTH = 360;
    private static final LocalDate START = LocalDate.of(2010, 1, 4);

    private final OpenedDiagram opened = new OpenedDiagram();

    @BeforeEach
    void open() throws Exception {
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").from("2010-01-04").to("2010-01-29").milestone("2010-01-15", "Half")
                .action("A.2").from("2010-02-01").to("2010-02-26").after("A.1").mustFinishBy("2010-03-05")
                .action("A.3");
        opened.open(plan.roots(), DiagramKind.TIMELINE);
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private static <T> T ui(Callable<T> work) {
        return OpenedDiagram.ui(work);
    }

    private Action action(String ref) {
        return opened.find(Action.class, ref);
    }

    private double dayWidth() {
        return opened.editor().scene().axis().dayWidth();
    }

    private Bounds bar(Element element) {
        return opened.editor().scene().bar(element.getId());
    }

    private void mouse(int type, Point at, boolean pressed) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = pressed ? SWT.BUTTON1 : 0;
        event.count = 1;
        opened.editor().viewer().getControl().notifyListeners(type, event);
    }

    private void press(Point at) {
        mouse(SWT.MouseMove, at, false);
        mouse(SWT.MouseDown, at, false);
    }

    private void drag(Point from, double days) {
        press(from);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, new Point(from.x + (int) Math.round(days * dayWidth() * step / 4), from.y), true);
        }
    }

    private void release(Point from, double days) {
        mouse(SWT.MouseUp, new Point(from.x + (int) Math.round(days * dayWidth()), from.y), true);
    }

    private int feedback() {
        return LayerManager.Helper.find(opened.editor().viewer().getRootEditPart())
                .getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).getChildren().size();
    }

    private boolean key(int code, int state) {
        Event event = new Event();
        event.widget = opened.editor().viewer().getControl();
        event.keyCode = code;
        event.stateMask = state;
        return opened.editor().viewer().getKeyHandler().keyPressed(new KeyEvent(event));
    }

    private Point end(Action action) {
        Bounds bar = bar(action);
        return opened.onCanvas(bar.right() - 1, bar.y() + bar.height() / 2);
    }

    private Point middle(Element element) {
        Bounds bar = bar(element);
        return opened.onCanvas(bar.x() + bar.width() / 2, bar.y() + bar.height() / 2);
    }

    @Test
    void draggingTheEndOfABarChangesTheFinishWhenTheButtonIsReleased() {
        ui(() -> {
            Action first = action("A.1");
            Point end = end(first);
            double before = bar(first).right();
            drag(end, 10);
            assertEquals(1, feedback(), "what would slip is shown");
            assertEquals(LocalDate.of(2010, 1, 29), first.getFinish(), "nothing is changed yet");
            release(end, 10);
            assertEquals(0, feedback());
            assertEquals(LocalDate.of(2010, 2, 8), first.getFinish());
            assertEquals(START, first.getStart());
            assertEquals(before + 10 * dayWidth(), bar(first).right(), 1, "the bar is drawn to its new end");

            opened.editor().session().commandStack().undo();
            assertEquals(LocalDate.of(2010, 1, 29), action("A.1").getFinish());
            assertEquals(before, bar(first).right(), 0.1);
            return null;
        });
    }

    @Test
    void draggingTheBarMovesBothDatesAndTheMilestoneStays() {
        ui(() -> {
            Point middle = middle(action("A.2"));
            drag(middle, -5);
            release(middle, -5);
            assertEquals(LocalDate.of(2010, 1, 27), action("A.2").getStart());
            assertEquals(LocalDate.of(2010, 2, 21), action("A.2").getFinish());
            return null;
        });
    }

    @Test
    void allSelectedBarsMoveTogetherInOneStep() {
        ui(() -> {
            opened.editor().viewer().select(opened.part(action("A.2")));
            opened.editor().viewer().appendSelection(opened.part(action("A.1")));
            Point middle = middle(action("A.1"));
            drag(middle, 7);
            release(middle, 7);
            assertEquals(START.plusDays(7), action("A.1").getStart());
            assertEquals(LocalDate.of(2010, 2, 8), action("A.2").getStart());
            opened.editor().session().commandStack().undo();
            assertEquals(START, action("A.1").getStart());
            assertEquals(LocalDate.of(2010, 2, 1), action("A.2").getStart());
            return null;
        });
    }

    @Test
    void whatCountsIsWhereTheButtonIsReleased() {
        ui(() -> {
            Point end = end(action("A.1"));
            press(end);
            mouse(SWT.MouseMove, new Point(end.x + (int) Math.round(10 * dayWidth()), end.y), true);
            release(end, 20);
            assertEquals(LocalDate.of(2010, 2, 18), action("A.1").getFinish());
            return null;
        });
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        ui(() -> {
            Point end = end(action("A.1"));
            drag(end, 10);
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            escape.character = SWT.ESC;
            opened.editor().viewer().getControl().notifyListeners(SWT.KeyDown, escape);
            release(end, 10);
            assertEquals(0, feedback());
            assertEquals(LocalDate.of(2010, 1, 29), action("A.1").getFinish());
            assertFalse(opened.editor().isDirty());
            return null;
        });
    }

    @Test
    void aMilestoneIsDraggedToAnotherDay() {
        ui(() -> {
            Milestone milestone = action("A.1").getMilestones().getFirst();
            Point middle = middle(milestone);
            drag(middle, 4);
            release(middle, 4);
            assertEquals(LocalDate.of(2010, 1, 19), milestone.getDate());
            return null;
        });
    }

    @Test
    void draggingInTheEmptyRowOfAnActionGivesItDates() {
        ui(() -> {
            Action third = action("A.3");
            assertNull(bar(third));
            Bounds row = opened.editor().scene().bounds(third.getId());
            Point from = opened.onCanvas(opened.editor().scene().axis().x(LocalDate.of(2010, 1, 11)) + 1,
                    row.y() + row.height() / 2);
            drag(from, 13);
            release(from, 13);
            assertEquals(LocalDate.of(2010, 1, 11), third.getStart());
            assertEquals(LocalDate.of(2010, 1, 24), third.getFinish());
            assertNotNull(bar(third));
            return null;
        });
    }

    @Test
    void theMarkOfAFindingStandsBeforeTheReferenceAndStaysInSight() throws Exception {
        FigureCanvas canvas = (FigureCanvas) opened.editor().viewer().getControl();
        Checked row = ui(() -> (Checked) ((GraphicalEditPart) opened.part(action("A.3"))).getFigure());
        MarksFigure marks = ui(() -> (MarksFigure) ((LayerManager) opened.editor().viewer().getRootEditPart())
                .getLayer("marks"));
        for (int i = 0; i < 200 && !ui(() -> marks.marks().containsKey(row)); i++) {
            Thread.sleep(50);
        }
        ui(() -> {
            assertTrue(marks.marks().containsKey(row), "A.3 has no dates");
            Rectangle mark = MarksFigure.place(row);
            assertTrue(row.getBounds().contains(mark), mark + " in " + row.getBounds());
            double words = opened.editor().scene().content(action("A.3").getId()).lines().getFirst().bounds().x();
            assertTrue(mark.right() <= words + 1, mark + " before the words at " + words);
            TipFigure tip = (TipFigure) row.getToolTip();
            assertTrue(tip.getChildren().size() > 1, "the tool tip says what was found");

            opened.editor().session().execute(ViewCommand.timeScale(opened.editor().document(), TimeScale.DAYS));
            opened.editor().viewer().flush();
            canvas.scrollToX(700);
            assertTrue(MarksFigure.place(row).x >= 700, "scrolled to " + MarksFigure.place(row));
            row.setBounds(row.getBounds().getTranslated(0, 30 - row.getBounds().y));
            assertTrue(MarksFigure.place(row).isEmpty(), "under the head of the axis");
            return null;
        });
    }

    @Test
    void theGroundStaysWhenTheDesktopGivesItsControlsAnotherColour() {
        ui(() -> {
            FigureCanvas canvas = (FigureCanvas) opened.editor().viewer().getControl();
            canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_RED));
            Image drawn = new Image(canvas.getDisplay(), 4, 4);
            GC gc = new GC(drawn);
            SWTGraphics graphics = new SWTGraphics(gc);
            canvas.getViewport().paint(graphics);
            int ground = drawn.getImageData().getPixel(1, 1);
            RGB painted = drawn.getImageData().palette.getRGB(ground);
            graphics.dispose();
            gc.dispose();
            drawn.dispose();
            assertEquals(new RGB(255, 255, 255), painted);
            return null;
        });
    }

    @Test
    void aMereClickSelectsAndChangesNothing() {
        ui(() -> {
            Point middle = middle(action("A.1"));
            press(middle);
            mouse(SWT.MouseUp, middle, true);
            assertFalse(opened.editor().isDirty());
            assertEquals(1, opened.editor().viewer().getSelectedEditParts().size());
            return null;
        });
    }

    @Test
    void altAndArrowsMoveByDaysWithShiftByWeeks() {
        ui(() -> {
            opened.editor().viewer().select(opened.part(action("A.1")));
            assertTrue(key(SWT.ARROW_RIGHT, SWT.ALT));
            assertEquals(START.plusDays(1), action("A.1").getStart());
            key(SWT.ARROW_LEFT, SWT.ALT | SWT.SHIFT);
            assertEquals(START.minusDays(6), action("A.1").getStart());
            key(SWT.ARROW_UP, SWT.ALT);
            assertEquals(LocalDate.of(2010, 1, 24), action("A.1").getFinish());
            key(SWT.ARROW_DOWN, SWT.ALT | SWT.SHIFT);
            assertEquals(LocalDate.of(2010, 1, 17), action("A.1").getFinish());
            assertEquals(START.minusDays(6), action("A.1").getStart());
            return null;
        });
    }

    @Test
    void theTimeScaleIsKeptWithTheDiagram() throws Exception {
        ui(() -> {
            double before = bar(action("A.1")).width();
            key('+', SWT.ALT);
            assertTrue(bar(action("A.1")).width() != before);
            opened.editor().doSave(null);
            return null;
        });
        assertEquals(TimeScale.WEEKS,
                DocumentFormat.read(DocumentFormat.file(opened.model(), DiagramKind.TIMELINE)).timeScale());
    }

    @Test
    void theDayInTheMiddleStaysThereUnderAnotherTimeScale() throws Exception {
        Rectangle seen = ui(() -> ((FigureCanvas) opened.editor().viewer().getControl()).getViewport()
                .getClientArea(new Rectangle()));
        double middle = (TEXT_WIDTH + seen.width) / 2;
        LocalDate day = ui(() -> opened.editor().scene().axis().dayAt(seen.x + middle));
        ui(() -> {
            opened.editor().session().execute(ViewCommand.timeScale(opened.editor().document(), TimeScale.DAYS));
            return null;
        });
        ui(() -> {
            Point now = opened.onCanvas(opened.editor().scene().axis().x(day), 0);
            assertEquals(middle, now.x, 2 * TimeScale.DAYS.dayWidth(), day.toString());
            return null;
        });
    }

    @Test
    void aDependencyIsDrawnFromBarToBar() {
        ui(() -> {
            assertTrue(opened.connect(action("A.2"), action("A.3")));
            assertEquals(action("A.2"), action("A.3").getDependencies().getFirst().getPredecessor());
            assertFalse(opened.connect(action("A.3"), action("A.1")), "that would close a cycle");
            return null;
        });
    }
}
