/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.labels;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Gives letters a colour of JFace's, so much lighter or darker that they can be read in the dark theme as well. */
final class ReadableStyler extends Styler {

    /** For what stands behind a name. */
    static final Styler QUALIFIER = new ReadableStyler(JFacePreferences.QUALIFIER_COLOR);
    /** For numbers. */
    static final Styler COUNTER = new ReadableStyler(JFacePreferences.COUNTER_COLOR);

    /** The contrast to the ground of the window; a list's is no less, being paler in light and darker in dark. */
    private static final double CONTRAST = 4.5;
    private static final float STEP = 0.05f;
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);

    private final String colour;

    private ReadableStyler(String colour) {
        this.colour = colour;
    }

    @Override
    public void applyStyles(TextStyle style) {
        Color usual = JFaceResources.getColorRegistry().get(colour);
        if (usual != null) {
            IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
            RGB ground = windows.length == 0 ? WHITE : windows[0].getShell().getBackground().getRGB();
            style.foreground = new Color(readable(usual.getRGB(), ground));
        }
    }

    /**
     * A colour that can be read.
     *
     * @param colour the wanted one
     * @param ground what it stands on
     * @return the same, or nearer to white or black
     */
    static RGB readable(RGB colour, RGB ground) {
        RGB end = contrast(WHITE, ground) > contrast(BLACK, ground) ? WHITE : BLACK;
        RGB readable = colour;
        for (float share = STEP; contrast(readable, ground) < CONTRAST && share <= 1; share += STEP) {
            readable = SoftSelection.mixed(colour, end, share);
        }
        return readable;
    }

    /** The contrast of two colours, from 1 to 21 (WCAG 2.1). */
    static double contrast(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
