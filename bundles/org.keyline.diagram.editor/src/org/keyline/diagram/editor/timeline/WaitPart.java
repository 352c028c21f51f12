/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.draw2d.IFigure;
import org.keyline.diagram.editor.figures.EdgeFigure;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.EdgePart;

/** A dependency between bars. Near its ends the mouse takes the ends of the bars. */
final class WaitPart extends EdgePart {

    private static final int GRIP = 8;

    WaitPart(Drafting drafting) {
        super(drafting);
    }

    @Override
    protected IFigure createFigure() {
        EdgeFigure line = new EdgeFigure(drafting().ink());
        line.leaveEnds(GRIP);
        return line;
    }
}
