/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.List;

import org.keyline.diagram.Badge;
import org.keyline.diagram.lettering.Lettering;

/**
 * What is written in a node or in the head of a group, with positions relative to its upper left corner.
 *
 * @param width width that it needs with its margins, in drawing units
 * @param height height that it needs with its margins, in drawing units
 * @param lines the lines of text
 * @param badges the marks
 */
public record FigureContent(double width, double height, List<TextLine> lines, List<PlacedBadge> badges) {

    /**
     * A line of text.
     *
     * @param lettering its lettering
     * @param text the words
     * @param bounds where it lies; its base line is the lettering's ascent below its upper side
     */
    public record TextLine(Lettering lettering, String text, Bounds bounds) {
    }

    /**
     * A mark.
     *
     * @param badge what it says
     * @param bounds where it lies
     */
    public record PlacedBadge(Badge badge, Bounds bounds) {
    }

    /**
     * The same farther to the right.
     *
     * @param dx how far, in drawing units
     * @return texts and badges moved, and as much wider
     */
    FigureContent indented(double dx) {
        return new FigureContent(width + dx, height,
                lines.stream().map(line -> new TextLine(line.lettering(), line.text(), line.bounds().moved(dx, 0)))
                        .toList(),
                badges.stream().map(placed -> new PlacedBadge(placed.badge(), placed.bounds().moved(dx, 0))).toList());
    }
}
