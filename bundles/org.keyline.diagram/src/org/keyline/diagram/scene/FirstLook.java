/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;

/**
 * How a figure looked when it was arranged, or came.
 *
 * @param shown the node or group that it showed
 * @param bounds where it was
 * @param content what was written in it
 */
record FirstLook(Object shown, Bounds bounds, FigureContent content) {
}
