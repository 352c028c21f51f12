/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.List;

import org.keyline.diagram.style.Colour;

/**
 * A drawing as marks, before it becomes a file.
 *
 * @param width in drawing units (one is a CSS pixel, 1/96 inch)
 * @param height in drawing units
 * @param title its name
 * @param description what it shows, in sentences
 * @param ground the colour behind everything
 * @param marks the marks, later ones above earlier ones
 */
record Picture(double width, double height, String title, String description, Colour ground, List<Mark> marks) {
}
