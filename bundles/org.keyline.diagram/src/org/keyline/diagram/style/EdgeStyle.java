/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

/**
 * How an edge is drawn.
 *
 * @param line its line and arrow head
 * @param text colour of its label, which stands on the ground of the drawing
 */
public record EdgeStyle(Pen line, Colour text) {
}
