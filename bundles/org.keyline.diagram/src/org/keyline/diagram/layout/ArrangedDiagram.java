/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.List;

import org.keyline.diagram.Diagram;

/**
 * A diagram with the places of its parts. The origin is the upper left corner of the drawn part; heading and legend are
 * no part of it.
 *
 * @param diagram what is shown
 * @param width the width in drawing units (one is a CSS pixel, 1/96 inch)
 * @param height the height in drawing units
 * @param groups the groups, outer ones before what lies in them
 * @param nodes the nodes in the diagram's order
 * @param edges the edges in the diagram's order
 * @param axis the time axis; null in a diagram without one
 */
public record ArrangedDiagram(Diagram diagram, double width, double height, List<PlacedGroup> groups,
        List<PlacedNode> nodes, List<PlacedEdge> edges, TimeAxis axis) {

    /**
     * Puts placed parts together.
     *
     * @param diagram what is shown
     * @param groups its groups, at any origin and in any order, as the other parts
     * @param nodes its nodes
     * @param edges its edges
     * @return the arranged diagram, in the diagram's order and with its origin at the upper left corner
     */
    public static ArrangedDiagram of(Diagram diagram, List<PlacedGroup> groups, List<PlacedNode> nodes,
            List<PlacedEdge> edges) {
        return new Arranged(groups, nodes, edges).inOrderOf(diagram);
    }
}
