/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.editor.figures.BoxFigure;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.LaneChange;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.plan.Action;

/**
 * Selects a row, and gives the selected actions to another lane when the texts of a row are dragged there. The model is
 * changed once, when the button is released; Escape leaves it as it was.
 */
final class LaneTracker extends SelectEditPartTracker {

    private static final int EDGE = 40;
    private static final int SCROLL = 24;
    private static final int SCROLL_MILLIS = 40;

    private final RowPart row;
    private final Drafting drafting;
    private DiagramGroup lane;
    private Command change;

    LaneTracker(RowPart row, Drafting drafting) {
        super(row);
        this.row = row;
        this.drafting = drafting;
    }

    @Override
    protected String getCommandName() {
        return "lane";
    }

    @Override
    protected boolean handleDragStarted() {
        boolean begun = row.element() instanceof Action && stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
        if (begun) {
            scroll((FigureCanvas) row.getViewer().getControl());
        }
        return begun;
    }

    /** Scrolls as long as the pointer is near the upper or lower edge: the next lane may be far away. */
    private void scroll(FigureCanvas canvas) {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || canvas.isDisposed()) {
            return;
        }
        Rectangle area = canvas.getViewport().getClientArea(new Rectangle());
        int y = getLocation().y;
        int by = y < EDGE + headHeight() ? -SCROLL : y > area.height - EDGE ? SCROLL : 0;
        if (by != 0) {
            canvas.scrollToY(area.y + by);
            handleDragInProgress();
        }
        canvas.getDisplay().timerExec(SCROLL_MILLIS, () -> scroll(canvas));
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            Point at = getLocation().getCopy();
            row.getFigure().translateToRelative(at);
            DiagramGroup now = laneAt(at);
            if (now != lane) {
                leave();
                lane = now;
                change = now == null ? null : LaneChange.into(drafting, dragged(), now);
                aim(change == null ? BoxFigure.Aim.NONE : BoxFigure.Aim.TAKES);
                drafting.say(change == null ? null : "Move to " + now.title());
            }
        }
        return true;
    }

    /** The lane at a point; null for none, and for that in which the row lies. */
    private DiagramGroup laneAt(Point at) {
        Bounds point = new Bounds(at.x, at.y, 0, 0);
        DiagramGroup found = null;
        for (DiagramGroup each : drafting.scene().diagram().groups()) {
            if (drafting.scene().bounds(each.id()).contains(point)) {
                found = each;
            }
        }
        return found == null || found.id().equals(drafting.scene().node(row.id()).group()) ? null : found;
    }

    /** How high the head of the axis is that stays in view, in pixels. */
    private int headHeight() {
        if (drafting.scene().axis() == null) {
            return 0;
        }
        Dimension height = new Dimension(0, (int) drafting.scene().axis().height());
        row.getFigure().translateToAbsolute(height);
        return height.height;
    }

    private List<Action> dragged() {
        List<Action> actions = new ArrayList<>();
        for (Object part : row.getViewer().getSelectedEditParts()) {
            if (part instanceof RowPart each && each.element() instanceof Action action) {
                actions.add(action);
            }
        }
        if (!actions.contains(row.element())) {
            actions = List.of((Action) row.element());
        }
        return actions;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            Command now = change;
            leave();
            if (now != null) {
                drafting.session().execute(now);
            }
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    public void deactivate() {
        leave();
        super.deactivate();
    }

    private void leave() {
        aim(BoxFigure.Aim.NONE);
        lane = null;
        change = null;
    }

    private void aim(BoxFigure.Aim aim) {
        if (lane != null && row.getViewer() != null) {
            EditPart part = (EditPart) row.getViewer().getEditPartRegistry().get(lane.id());
            if (part instanceof BoxPart box && box.getFigure() instanceof BoxFigure figure) {
                figure.setAim(aim);
            }
        }
    }
}
