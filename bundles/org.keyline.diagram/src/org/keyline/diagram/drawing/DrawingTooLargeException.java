/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.io.IOException;

/** Says that a drawing is larger than its format can hold, and what to do instead. */
public final class DrawingTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param message a sentence with the size, the limit and what to do
     */
    public DrawingTooLargeException(String message) {
        super(message);
    }
}
