/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.editor.figures.MarksFigure;
import org.keyline.diagram.editor.figures.SharpPane;
import org.keyline.diagram.editor.parts.Ground;

/** The layers of a drawing: its ground, lines and boxes, what lies over them, the feedback of gestures. */
final class DrawingRoot extends ScalableFreeformRootEditPart {

    private static final double[] ZOOMS = { 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5,
            2, 3, 4 };
    private static final String BELOW = "ground below";
    private static final String MARKS = "marks";
    private static final String ABOVE = "ground above";

    DrawingRoot(Ink ink) {
        pane().use(ink);
        getZoomManager().setZoomLevels(ZOOMS);
        getZoomManager().setZoomAnimationStyle(0);
    }

    /** The pane that is zoomed. */
    SharpPane pane() {
        return (SharpPane) getZoomManager().getScalableFigure();
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        SharpPane pane = new SharpPane();
        pane.add(createGridLayer(), GRID_LAYER);
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        pane.add(feedback, SCALED_FEEDBACK_LAYER);
        return pane;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = (FreeformLayeredPane) super.createPrintableLayers();
        FreeformLayer below = new FreeformLayer();
        below.setLayoutManager(new StackLayout());
        pane.add(below, BELOW, 0);
        FreeformLayer above = new FreeformLayer();
        above.setLayoutManager(new StackLayout());
        above.setEnabled(false);
        pane.add(above, ABOVE, -1);
        return pane;
    }

    /** Shows marks over the figures. */
    void show(MarksFigure marks) {
        getPrintableLayers().add(marks, MARKS, -1);
    }

    /** Shows what a kind of diagram draws below and over its figures. */
    void show(Ground ground) {
        if (ground.below() != null) {
            getLayer(BELOW).add(ground.below());
        }
        if (ground.above() != null) {
            getLayer(ABOVE).add(ground.above());
        }
    }
}
