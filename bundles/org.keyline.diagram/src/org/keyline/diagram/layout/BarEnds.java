/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.keyline.diagram.DiagramEdge;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;

/** Where dependencies leave the bars of a timeline and where they arrive, by what they are about. */
final class BarEnds {

    private static final double STUB = 7;
    /** How far before a bar its lines turn, so that an arrow head has room. */
    private static final double HEAD_STUB = 12;
    /** How far before the axis lines may run. */
    private static final double BEFORE_AXIS = 8;
    /** What is left of a line before it turns where two bars lie close to each other. */
    private static final double LEAST_STUB = 2;
    private static final double BESIDE_BAR = 5;
    private static final double BESIDE_HEAD = 10;
    /** How far above and below the middle lines leave an end and arrive there, if there are both. */
    private static final double APART = 3.5;

    private final double least;
    private final Set<End> leaving = new HashSet<>();
    private final Set<End> arriving = new HashSet<>();

    /** An end of a bar, its start or its finish. */
    private record End(String bar, boolean isStart) {
    }

    /**
     * What a line has to join.
     *
     * @param start where it leaves its first bar, sideways
     * @param end where it arrives at its last bar, sideways
     * @param out as far as it must go before it turns
     * @param in from where on it must not turn
     * @param toRight whether it leaves to the right
     * @param fromLeft whether it arrives from the left
     */
    record Task(Point start, Point end, double out, double in, boolean toRight, boolean fromLeft) {

        /** {@return how far a line that goes up or down at {@code x} runs back} */
        double back(double x) {
            return Math.max(0, beforeOut(x)) + Math.max(0, behindIn(x));
        }

        /** {@return how far before the place where the line may turn first a place lies; negative for behind it} */
        double beforeOut(double x) {
            return toRight ? out - x : x - out;
        }

        /** {@return how far behind the place where the line may turn last a place lies; negative for before it} */
        double behindIn(double x) {
            return fromLeft ? x - in : in - x;
        }
    }

    /**
     * The ends of the bars of a timeline.
     *
     * @param edges what joins them
     * @param axis where the axis begins, in drawing units
     */
    BarEnds(Collection<DiagramEdge> edges, double axis) {
        least = axis - BEFORE_AXIS;
        for (DiagramEdge edge : edges) {
            leaving.add(new End(edge.source(), !isFromFinish(edge)));
            arriving.add(new End(edge.target(), isToStart(edge)));
        }
    }

    private static DependencyType type(DiagramEdge edge) {
        return edge.element() instanceof Dependency dependency ? dependency.getType() : DependencyType.FS;
    }

    private static boolean isFromFinish(DiagramEdge edge) {
        return type(edge) == DependencyType.FS || type(edge) == DependencyType.FF;
    }

    private static boolean isToStart(DiagramEdge edge) {
        return type(edge) == DependencyType.FS || type(edge) == DependencyType.SS;
    }

    /** {@return what the line of an edge between two bars has to join} */
    Task task(DiagramEdge edge, Bounds from, Bounds to) {
        boolean toRight = isFromFinish(edge);
        boolean fromLeft = isToStart(edge);
        Point start = new Point(toRight ? from.right() : from.x(), middle(from) - apart(edge.source(), !toRight));
        Point end = new Point(fromLeft ? to.x() : to.right(), middle(to) + apart(edge.target(), fromLeft));
        double stub = apart(edge.source(), !toRight) > 0 ? HEAD_STUB + STUB : STUB;
        double out = Math.max(least, start.x() + (toRight ? stub : -stub));
        double in = Math.max(least, end.x() + (fromLeft ? -HEAD_STUB : HEAD_STUB));
        if (toRight && fromLeft && out > in && in >= start.x() + LEAST_STUB) {
            out = in;
        }
        return new Task(start, end, out, in, toRight, fromLeft);
    }

    private static double middle(Bounds bar) {
        return bar.y() + bar.height() / 2;
    }

    private double apart(String bar, boolean isStart) {
        End end = new End(bar, isStart);
        return leaving.contains(end) && arriving.contains(end) ? APART : 0;
    }

    /** {@return how far beside an end of a bar other lines must pass, so as to leave its arrow heads free} */
    double beside(String bar, boolean isStart) {
        return arriving.contains(new End(bar, isStart)) ? BESIDE_HEAD : BESIDE_BAR;
    }
}
