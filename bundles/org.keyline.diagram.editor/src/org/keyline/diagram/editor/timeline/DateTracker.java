/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.Slippage;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.model.core.Element;

/**
 * Selects a row, and changes dates while its bar is dragged: day by day, with what would slip. The model is changed
 * once, when the button is released; Escape leaves it as it was.
 */
final class DateTracker extends SelectEditPartTracker {

    private static final int EDGE = 24;
    private static final int SCROLL = 16;

    private final RowPart row;
    private final Drafting drafting;
    private final Grip grip;
    private Schedule schedule;
    private DateFeedback feedback;
    private DateChange change;
    private double from;

    /**
     * A tracker.
     *
     * @param row where the button was pressed
     * @param drafting the editor
     * @param grip what was taken
     */
    DateTracker(RowPart row, Drafting drafting, Grip grip) {
        super(row);
        this.row = row;
        this.drafting = drafting;
        this.grip = grip;
    }

    @Override
    protected String getCommandName() {
        return "dates";
    }

    private Point at() {
        Point at = getLocation().getCopy();
        row.getFigure().translateToRelative(at);
        return at;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean handled = super.handleButtonDown(button);
        from = at().x;
        return handled;
    }

    @Override
    protected boolean handleDragStarted() {
        if (!(row.element() instanceof Element)) {
            return false;
        }
        if (stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
            schedule = TimelineEditing.schedule(row.element());
        }
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && drafting.scene().axis() != null) {
            scroll();
            DateChange next = next();
            Slippage slippage = schedule == null ? null : Slippage.of(schedule, next.tried());
            change = next;
            if (feedback == null) {
                feedback = new DateFeedback(drafting);
                layer().add(feedback);
            }
            feedback.show(change, slippage, at());
        }
        return true;
    }

    private DateChange next() {
        TimeAxis axis = drafting.scene().axis();
        double now = at().x;
        if (grip == Grip.DRAW) {
            LocalDate one = axis.dayAt(Math.min(from, now));
            LocalDate other = axis.dayAt(Math.max(from, now));
            return DateChange.to((Element) row.element(), one, other);
        }
        return DateChange.by(dragged(), grip, Math.round((now - from) / axis.dayWidth()));
    }

    /** What is dragged: with the whole bar all that is selected, with an end that one bar. */
    private List<EObject> dragged() {
        List<EObject> elements = new ArrayList<>();
        elements.add(row.element());
        if (grip == Grip.BOTH) {
            for (Object part : row.getViewer().getSelectedEditParts()) {
                if (part instanceof RowPart other && other != row) {
                    elements.add(other.element());
                }
            }
        }
        return elements;
    }

    /** Scrolls where the pointer comes near the edge. */
    private void scroll() {
        FigureCanvas canvas = (FigureCanvas) row.getViewer().getControl();
        Rectangle area = canvas.getViewport().getClientArea(new Rectangle());
        int x = getLocation().x;
        int texts = (int) (TimelineEditing.TEXT_WIDTH * scale());
        if (x > area.width - EDGE) {
            canvas.scrollToX(area.x + SCROLL);
        } else if (x < texts + EDGE && area.x > 0) {
            canvas.scrollToX(area.x - SCROLL);
        }
    }

    private double scale() {
        Point one = new Point(1000, 0);
        Point none = new Point(0, 0);
        row.getFigure().translateToAbsolute(one);
        row.getFigure().translateToAbsolute(none);
        return (one.x - none.x) / 1000.0;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            erase();
            if (drafting.scene().axis() != null) {
                // a window that was busy has seen only some of the way there
                change = next();
            }
            if (change != null && !change.isNone()) {
                List<String> words = SlippageWords.of(change,
                        schedule == null ? null : Slippage.of(schedule, change.tried()));
                Command command = change.command(drafting.session().domain());
                drafting.session().execute(command);
                drafting.say(String.join("  ", words));
            }
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    public void deactivate() {
        erase();
        super.deactivate();
    }

    private void erase() {
        if (feedback != null) {
            layer().remove(feedback);
            feedback = null;
        }
    }

    private IFigure layer() {
        return LayerManager.Helper.find(row).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}
