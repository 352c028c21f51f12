/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Zooms by the transformation of the graphics context: letters keep their proportions at every scale. */
public final class SharpPane extends ScalableFreeformLayeredPane {

    private Ink ink;
    private Runnable listener = () -> {
    };

    /**
     * The ink of the figures.
     *
     * @param told is told the scale whenever it is painted, so that it leaves out letters that nobody could read
     */
    public void use(Ink told) {
        ink = told;
    }

    /**
     * Lets somebody know of each change of the scale. GEF's own listener has another name in its newer versions.
     *
     * @param told is called after the change
     */
    public void whenScaled(Runnable told) {
        listener = told;
    }

    @Override
    public void setScale(double scale) {
        super.setScale(scale);
        listener.run();
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        ink.setScale(getScale());
        paintChildren(graphics);
        ink.setScale(1);
        graphics.popState();
    }
}
