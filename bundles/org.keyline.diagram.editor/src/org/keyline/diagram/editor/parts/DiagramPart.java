/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;

/** The whole diagram: groups below, nodes above them. */
public final class DiagramPart extends AbstractGraphicalEditPart {

    /** Room around the outermost figures, so that nothing is at the very edge of the window. */
    private static final int MARGIN = 16;

    private final Drafting drafting;

    DiagramPart(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(MARGIN));
        return layer;
    }

    @Override
    protected List<String> getModelChildren() {
        return drafting.scene().figures();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacingPolicy(drafting));
        installEditPolicy("snap feedback", new SnapFeedbackPolicy());
    }

    /** Brings the parts into line with the scene: makes those that are new, removes those that are gone. */
    public void update() {
        refreshChildren();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            return snap();
        }
        return super.getAdapter(key);
    }

    private Object snap() {
        boolean grid = Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        boolean geometry = Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
        if (grid && geometry) {
            return new CompoundSnapToHelper(new SnapToHelper[] { new SnapToGeometry(this), new SnapToGrid(this) });
        }
        return grid ? new SnapToGrid(this) : geometry ? new SnapToGeometry(this) : null;
    }
}
