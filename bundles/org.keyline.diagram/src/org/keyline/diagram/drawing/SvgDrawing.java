/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.io.IOException;
import java.io.OutputStream;

import org.keyline.diagram.layout.ArrangedDiagram;

/** Writes an arranged diagram as SVG. */
public final class SvgDrawing implements Drawing {

    @Override
    public void write(ArrangedDiagram diagram, OutputStream output) throws IOException {
        throw new UnsupportedOperationException("Follows");
    }
}
