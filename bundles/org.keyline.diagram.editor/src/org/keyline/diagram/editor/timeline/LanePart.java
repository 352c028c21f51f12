/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.keyline.diagram.editor.figures.BoxFigure;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.Drafting;

/** A work stream: a lane with the rows of its actions. It lies where the plan's order puts it. */
final class LanePart extends BoxPart {

    LanePart(Drafting drafting) {
        super(drafting);
    }

    @Override
    protected IFigure createFigure() {
        return new BoxFigure(drafting().ink()) {
            @Override
            public Point markPlace() {
                Point place = super.markPlace();
                return TimeHead.inSight(this, drafting().scene(), place.x - getBounds().x, place.y);
            }
        };
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy("draw", new DrawPolicy(drafting()));
    }

    /** {@return what shows that it is selected; it is not dragged} */
    static EditPolicy handles() {
        NonResizableEditPolicy handles = new NonResizableEditPolicy();
        handles.setDragAllowed(false);
        return handles;
    }
}
