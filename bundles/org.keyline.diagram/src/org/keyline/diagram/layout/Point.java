/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

/**
 * A point of a drawing.
 *
 * @param x to the right, in drawing units (one is a CSS pixel, 1/96 inch)
 * @param y downwards, in drawing units
 */
public record Point(double x, double y) {
}
