/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import org.keyline.diagram.DiagramNode;

/**
 * A node at its place.
 *
 * @param node the node
 * @param bounds where it lies; on a time axis its whole row
 * @param content what is written in it
 * @param bar its bar or diamond on the time axis, where edges end; null without axis or without any date
 */
public record PlacedNode(DiagramNode node, Bounds bounds, FigureContent content, Bounds bar) {

    /**
     * A node that is not on a time axis.
     *
     * @param node the node
     * @param bounds where it lies
     * @param content what is written in it
     */
    public PlacedNode(DiagramNode node, Bounds bounds, FigureContent content) {
        this(node, bounds, content, null);
    }
}
