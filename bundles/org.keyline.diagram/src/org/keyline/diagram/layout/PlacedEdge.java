/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.List;

import org.keyline.diagram.DiagramEdge;

/**
 * An edge with its route.
 *
 * @param edge the edge
 * @param points its bends from the source to the target, both ends included: at least two
 * @param junctions where it parts from another edge of the same end
 * @param label where its label lies; null if it has none
 */
public record PlacedEdge(DiagramEdge edge, List<Point> points, List<Point> junctions, Bounds label) {

    /** How much of the end of a line its arrow head takes at most, in drawing units; words keep out of there. */
    public static final double HEAD_ROOM = 14;
}
