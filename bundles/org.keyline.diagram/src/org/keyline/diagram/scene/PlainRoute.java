/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.List;

import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;

/** The way of a line whose ends were moved since the last arrangement: from the right side to the left, in corners. */
final class PlainRoute {

    private static final double STUB = 18;

    private PlainRoute() {
    }

    static List<Point> of(Bounds source, Bounds target) {
        double fromY = source.y() + source.height() / 2;
        double toY = target.y() + target.height() / 2;
        Point from = new Point(source.right(), fromY);
        Point to = new Point(target.x(), toY);
        if (target.x() >= source.right() + 2 * STUB) {
            double turn = Math.max(source.right() + STUB, target.x() - STUB);
            return Math.abs(fromY - toY) < 1 ? List.of(from, new Point(to.x(), fromY))
                    : List.of(from, new Point(turn, fromY), new Point(turn, toY), to);
        }
        double right = source.right() + STUB;
        double left = target.x() - STUB;
        double between = between(source, target);
        return List.of(from, new Point(right, fromY), new Point(right, between), new Point(left, between),
                new Point(left, toY), to);
    }

    /** The height at which a line turns back: between two figures if there is room, else below both. */
    private static double between(Bounds source, Bounds target) {
        if (source.bottom() < target.y()) {
            return (source.bottom() + target.y()) / 2;
        }
        if (target.bottom() < source.y()) {
            return (target.bottom() + source.y()) / 2;
        }
        return Math.max(source.bottom(), target.bottom()) + STUB;
    }
}
