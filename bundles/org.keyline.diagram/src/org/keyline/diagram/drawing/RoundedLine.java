/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.List;

import org.keyline.diagram.layout.Point;

/** Follows a line with bends, each bend rounded as far as its two parts have room for it. */
final class RoundedLine {

    private RoundedLine() {
    }

    /** Takes the parts of the line. */
    interface Tracer {
        /** Begins the line. */
        void moveTo(Point point);

        /** Goes straight on. */
        void lineTo(Point point);

        /** Goes on in a curve with one control point. */
        void quadTo(Point control, Point point);
    }

    static void trace(List<Point> points, double corner, Tracer tracer) {
        tracer.moveTo(points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            Point bend = points.get(i);
            double before = distance(points.get(i - 1), bend);
            double after = distance(bend, points.get(i + 1));
            double radius = Math.min(corner, Math.min(before, after) / 2);
            if (radius < 0.5) {
                tracer.lineTo(bend);
            } else {
                tracer.lineTo(towards(bend, points.get(i - 1), radius / before));
                tracer.quadTo(bend, towards(bend, points.get(i + 1), radius / after));
            }
        }
        tracer.lineTo(points.get(points.size() - 1));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Point towards(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
