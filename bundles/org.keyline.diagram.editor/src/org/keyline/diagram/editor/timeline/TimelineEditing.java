/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.Slippage;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.edit.DependencyEdits;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.edit.NewFigure;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.Ground;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;

/**
 * When what is done: bars are dragged to change dates, and what would slip is told meanwhile. Where a figure lies
 * follows from its dates.
 */
public final class TimelineEditing implements DiagramEditing {

    /**
     * How wide the texts on the left are: narrower than on paper, so that the axis has the greater part of a screen.
     */
    static final double TEXT_WIDTH = 360;

    private static final int WEEK = 7;

    @Override
    public DiagramKind kind() {
        return DiagramKind.TIMELINE;
    }

    @Override
    public List<Creation> creations() {
        return List.of(NewFigure.WORK_STREAM, NewFigure.ACTION, new NewMilestone());
    }

    @Override
    public LinkEdits links() {
        return new DependencyEdits();
    }

    @Override
    public boolean isPlacedByModel() {
        return true;
    }

    @Override
    public Arrangement arrangement(Drafting drafting) {
        TimeScale scale = drafting.document().timeScale();
        return (diagram, monitor) -> DiagramLayout.timeline(diagram, TEXT_WIDTH, scale);
    }

    @Override
    public EditPart part(Drafting drafting, String id) {
        return drafting.scene().edge(id) != null ? new WaitPart(drafting)
                : drafting.scene().group(id) != null ? new LanePart(drafting) : new RowPart(drafting);
    }

    @Override
    public EditPolicy handles(Drafting drafting, EditPart part) {
        return part instanceof RowPart ? new RowMark() : LanePart.handles();
    }

    @Override
    public Ground ground(Drafting drafting) {
        return new TimeGround(drafting);
    }

    /** Gives a new action the dates where it was drawn, a milestone its day; on the texts beside the axis none. */
    @Override
    public Command place(Drafting drafting, Supplier<? extends EObject> element, Point at, Dimension size) {
        TimeAxis axis = drafting.scene().axis();
        LocalDate start = axis == null || at.x < axis.left() ? null : axis.dayAt(at.x);
        LocalDate finish = start == null ? null
                : size == null ? start.plusDays(TimeAxis.OPEN_DAYS - 1)
                        : axis.dayAt(at.x + Math.max(0, size.width - 1));
        return new LaterCommand("Dates", () -> start != null && (element.get() instanceof Action
                || element.get() instanceof Milestone)
                        ? DateChange.to((Element) element.get(), start, finish).command(drafting.session().domain())
                        : null);
    }

    /**
     * Alt with left and right moves what is selected by a day, with up and down lets it finish a day later or earlier;
     * with Shift by a week. Alt with + and - shows more or less of the detail.
     */
    @Override
    public boolean key(Drafting drafting, KeyEvent event, List<BoxPart> selected) {
        if ((event.stateMask & (SWT.ALT | SWT.MOD1)) != SWT.ALT) {
            return false;
        }
        long step = (event.stateMask & SWT.SHIFT) != 0 ? WEEK : 1;
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> change(drafting, selected, Grip.BOTH, -step);
        case SWT.ARROW_RIGHT -> change(drafting, selected, Grip.BOTH, step);
        case SWT.ARROW_UP -> change(drafting, selected, Grip.FINISH, step);
        case SWT.ARROW_DOWN -> change(drafting, selected, Grip.FINISH, -step);
        case '+', '=', SWT.KEYPAD_ADD -> scale(drafting, drafting.document().timeScale().next(true));
        case '-', SWT.KEYPAD_SUBTRACT -> scale(drafting, drafting.document().timeScale().next(false));
        default -> {
            return false;
        }
        }
        return true;
    }

    private static void change(Drafting drafting, List<BoxPart> selected, Grip grip, long days) {
        DateChange change = DateChange.by(selected.stream().map(BoxPart::element).toList(), grip, days);
        if (change.after().isEmpty()) {
            drafting.say("Select actions or milestones that have a date.");
        } else if (!change.isNone()) {
            List<String> words = SlippageWords.of(change, slippage(change));
            drafting.session().execute(change.command(drafting.session().domain()));
            drafting.say(String.join("  ", words));
        }
    }

    /** {@return what a change would do to the plan; null where it concerns none} */
    static Slippage slippage(DateChange change) {
        Schedule schedule = change.after().keySet().stream().findFirst().map(TimelineEditing::schedule).orElse(null);
        return schedule == null ? null : Slippage.of(schedule, change.tried());
    }

    /** {@return the schedule of an element's plan; null where it has none} */
    static Schedule schedule(EObject element) {
        ImprovementPlan plan = ModelContents.planOf(element);
        return plan == null ? null : Schedule.of(plan);
    }

    static void scale(Drafting drafting, TimeScale scale) {
        drafting.session().execute(ViewCommand.timeScale(drafting.document(), scale));
    }

    @Override
    public void fillMenu(Drafting drafting, IContributionManager menu, List<ShowsElement> selected) {
        if (selected.size() == 1 && selected.getFirst() instanceof RowPart row
                && drafting.scene().bar(row.id()) != null) {
            menu.add(new org.eclipse.jface.action.Action("Scroll to Its Dates") {
                @Override
                public void run() {
                    row.revealBar();
                }
            });
        }
    }

    @Override
    public void fillBar(Drafting drafting, IContributionManager bar) {
        bar.add(new TimeScales(drafting));
    }
}
