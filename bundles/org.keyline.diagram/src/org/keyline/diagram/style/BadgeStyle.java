/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

/**
 * How a badge is drawn.
 *
 * @param fill its ground
 * @param border colour of its border
 * @param text colour of its words
 */
public record BadgeStyle(Colour fill, Colour border, Colour text) {
}
