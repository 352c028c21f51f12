/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import org.keyline.diagram.DiagramGroup;

/**
 * A group at its place.
 *
 * @param group the group
 * @param bounds its frame; everything that belongs to it lies inside
 * @param head the part of the frame that carries the label, and where edges of the group end
 * @param content what is written in the head
 */
public record PlacedGroup(DiagramGroup group, Bounds bounds, Bounds head, FigureContent content) {
}
