/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;

/** The end of a line that runs as it was told: listens to nothing. */
final class FixedEnd extends XYAnchor {

    private final Connection line;

    /**
     * An end.
     *
     * @param line whose end it is
     * @param place where, in the line's coordinates
     */
    FixedEnd(Connection line, Point place) {
        super(place);
        this.line = line;
    }

    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    /** Where it is in the window, which changes when the drawing is scrolled or zoomed. */
    @Override
    public Point getReferencePoint() {
        Point place = super.getReferencePoint().getCopy();
        line.translateToAbsolute(place);
        return place;
    }
}
