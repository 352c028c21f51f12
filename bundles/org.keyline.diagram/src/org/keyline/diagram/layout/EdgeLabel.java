/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.lettering.Lettering;

/**
 * How large the label of an edge is, and where it lies: above the last piece of the line, before the arrow's head.
 * Where something is in its way it moves back along the line, or below it.
 */
public final class EdgeLabel {

    /** Room on the left and on the right of the text. */
    static final double MARGIN = 3;

    private static final double BEFORE_CORNER = 2;
    private static final double BESIDE_LINE = 1;
    /** How far it is moved along a line to look for a free place. */
    private static final double STEP = 16;
    /** How far it is moved away from a line that has no free place beside it, and in what steps. */
    private static final double FARTHEST = 200;
    private static final double AWAY = 4;

    private EdgeLabel() {
    }

    /** {@return how wide the label is, with its margins} */
    static double width(DiagramEdge edge) {
        return Lettering.EDGE.width(edge.label()) + 2 * MARGIN;
    }

    /** {@return how high any label is} */
    static double height() {
        return Lettering.EDGE.lineHeight();
    }

    /** {@return where the label lies as long as nothing is in its way} */
    static Bounds beforeHead(DiagramEdge edge, Point head) {
        return new Bounds(head.x() - width(edge) - PlacedEdge.HEAD_ROOM, head.y() - height() - BESIDE_LINE, width(edge),
                height());
    }

    /**
     * Finds a place along a line.
     *
     * @param edge whose label is not empty
     * @param points the corners of its line, which runs across and down
     * @param covered how much a label would cover at a place of what ought to be seen; 0 for a free place
     * @return the free place that is nearest to the arrow's head; where there is none, one that covers least
     */
    public static Bounds along(DiagramEdge edge, List<Point> points, ToDoubleFunction<Bounds> covered) {
        Bounds best = null;
        double least = Double.MAX_VALUE;
        for (Bounds place : places(edge, points)) {
            double cost = covered.applyAsDouble(place);
            if (cost < least) {
                best = place;
                least = cost;
            }
            if (cost == 0) {
                break;
            }
        }
        return best;
    }

    /**
     * The places beside a line, best first: before the head, along the pieces across, along those down, farther off.
     */
    private static List<Bounds> places(DiagramEdge edge, List<Point> points) {
        List<Bounds> places = new ArrayList<>();
        places.add(beforeHead(edge, points.getLast()));
        for (boolean across : new boolean[] { true, false }) {
            for (int i = points.size() - 1; i > 0; i--) {
                if (isAcross(points.get(i - 1), points.get(i)) == across) {
                    beside(edge, points.get(i - 1), points.get(i),
                            i == points.size() - 1 ? PlacedEdge.HEAD_ROOM : BEFORE_CORNER, places);
                }
            }
        }
        for (double far = AWAY; far <= FARTHEST; far += AWAY) {
            for (int i = points.size() - 1; i > 0; i--) {
                Bounds on = around(edge, points.get(i - 1), points.get(i));
                places.add(on.moved(0, -far));
                places.add(on.moved(0, far));
            }
        }
        return places;
    }

    /** On the middle of a piece. */
    private static Bounds around(DiagramEdge edge, Point from, Point to) {
        return new Bounds((from.x() + to.x() - width(edge)) / 2, (from.y() + to.y() - height()) / 2, width(edge),
                height());
    }

    private static boolean isAcross(Point from, Point to) {
        return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
    }

    /** The places on both sides of one piece of a line, from its end to its beginning. */
    private static void beside(DiagramEdge edge, Point from, Point to, double before,
            List<Bounds> places) {
        double width = width(edge);
        boolean across = isAcross(from, to);
        double length = Math.abs(across ? to.x() - from.x() : to.y() - from.y());
        double own = across ? width : height();
        double room = Math.max(0, length - own - before - BEFORE_CORNER);
        double sign = Math.signum(across ? from.x() - to.x() : from.y() - to.y());
        double least = across ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
        for (double back = 0; back <= room; back += STEP) {
            double middle = room == 0 ? least + length / 2
                    : (across ? to.x() : to.y()) + sign * (before + own / 2 + back);
            if (across) {
                places.add(new Bounds(middle - width / 2, to.y() - height() - BESIDE_LINE, width, height()));
                places.add(new Bounds(middle - width / 2, to.y() + BESIDE_LINE, width, height()));
            } else {
                places.add(new Bounds(to.x() + MARGIN, middle - height() / 2, width, height()));
                places.add(new Bounds(to.x() - MARGIN - width, middle - height() / 2, width, height()));
            }
        }
    }
}
