/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.draw2d.IFigure;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.Ground;

/** What a timeline draws over its rows: the marked days, and the head of the axis and the texts, which stay in view. */
final class TimeGround implements Ground {

    private final TimeHead head;

    TimeGround(Drafting drafting) {
        head = new TimeHead(drafting.ink(), drafting.scene());
    }

    @Override
    public IFigure below() {
        return null;
    }

    @Override
    public IFigure above() {
        return head;
    }

    @Override
    public void update() {
        head.update();
    }
}
