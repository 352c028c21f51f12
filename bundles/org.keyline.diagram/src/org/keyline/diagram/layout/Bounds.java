/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

/**
 * A rectangle of a drawing, in drawing units.
 *
 * @param x its left side
 * @param y its upper side
 * @param width its width
 * @param height its height
 */
public record Bounds(double x, double y, double width, double height) {

    /**
     * The right side.
     *
     * @return x
     */
    public double right() {
        return x + width;
    }

    /**
     * The lower side.
     *
     * @return y
     */
    public double bottom() {
        return y + height;
    }

    /**
     * Whether two rectangles have an inner point in common.
     *
     * @param other the other one
     * @return false if they at most touch
     */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Whether another rectangle lies within this one.
     *
     * @param other the other one
     * @return true also if they share sides
     */
    public boolean contains(Bounds other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /**
     * How far a point is away.
     *
     * @param px its x
     * @param py its y
     * @return the distance to the nearest side; 0 for a point within
     */
    public double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
    }

    /**
     * The same elsewhere.
     *
     * @param dx how far to the right
     * @param dy how far down
     * @return the moved rectangle
     */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }
}
