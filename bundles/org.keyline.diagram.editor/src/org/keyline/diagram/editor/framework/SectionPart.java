/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.framework.Section;

/** A section: a frame around what lies in it, with a triangle that collapses and expands it. */
final class SectionPart extends BoxPart {

    private static final int HIT = 16;

    private Triangle triangle;

    /** Selects the section, and collapses or expands it when the button is released over the triangle. */
    private static final class Toggle extends SelectEditPartTracker {
        private final SectionPart section;

        Toggle(SectionPart section) {
            super(section);
            this.section = section;
        }

        @Override
        protected boolean handleButtonUp(int button) {
            boolean handled = super.handleButtonUp(button);
            section.toggle();
            return handled;
        }
    }

    SectionPart(Drafting drafting) {
        super(drafting);
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy("receive", new ReceivePolicy(drafting()));
    }

    @Override
    public void refreshVisuals() {
        super.refreshVisuals();
        if (triangle == null) {
            triangle = new Triangle(drafting().ink());
            getFigure().add(triangle);
        }
        Bounds head = drafting().scene().head(id());
        Rectangle at = rectangle(head);
        triangle.setBounds(new Rectangle(at.x, at.y + 2, HIT, Math.min(HIT + 6, at.height - 2)));
        triangle.show(isFilled(), drafting().document().collapsed().contains(id()));
    }

    private boolean isFilled() {
        return element() instanceof Section section && !(section.getSections().isEmpty()
                && section.getKeyLines().isEmpty() && section.getKeyQuestions().isEmpty());
    }

    private void toggle() {
        if (isFilled()) {
            FrameworkEditing.collapse(drafting(), Set.of(id()), !drafting().document().collapsed().contains(id()));
            if (isActive()) {
                // the arrangement may have put it elsewhere
                getViewer().flush();
                getViewer().reveal(this);
            }
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof LocationRequest located && triangle != null && isFilled()) {
            Point at = located.getLocation().getCopy();
            getFigure().translateToRelative(at);
            if (triangle.containsPoint(at)) {
                return new Toggle(this);
            }
        }
        return super.getDragTracker(request);
    }
}
