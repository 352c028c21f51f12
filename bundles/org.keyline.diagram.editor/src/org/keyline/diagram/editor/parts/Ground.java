/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.IFigure;

/** What one diagram draws below and over its boxes and lines. */
public interface Ground {

    /** {@return the figure below all others; null for none} */
    IFigure below();

    /** {@return the figure over all others, which does not take the mouse; null for none} */
    IFigure above();

    /** The scene changed, or its colours did: called after the parts were refreshed. */
    void update();
}
