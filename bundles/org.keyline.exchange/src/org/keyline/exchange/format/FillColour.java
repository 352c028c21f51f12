/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Tells of which traffic light a cell's ground has the colour, since many write no letter into it. */
final class FillColour {
    private static final double LEAST_SATURATION = 0.15;
    private static final int LEAST_BRIGHTNESS = 100;
    private static final int CIRCLE = 360;
    private static final int THIRD = 120;

    private FillColour() {
    }

    /**
     * The traffic light of a style.
     *
     * @param style the style of a cell
     * @return red, amber (also yellow and orange) or green; null where the ground is not filled or has another colour
     */
    static String light(XSSFCellStyle style) {
        XSSFColor filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                ? style.getFillForegroundColorColor()
                : null;
        byte[] rgb = filled == null ? null : filled.getRGBWithTint();
        return light(rgb == null && filled != null ? filled.getRGB() : rgb); // a colour of the palette has no tint
    }

    /**
     * The traffic light that a colour is.
     *
     * @param rgb its red, green and blue; null for none
     * @return red, amber (also yellow and orange) or green; null where it is none of them
     */
    static String light(byte[] rgb) {
        if (rgb == null || rgb.length != 3) {
            return null;
        }
        int red = rgb[0] & 0xff;
        int green = rgb[1] & 0xff;
        int blue = rgb[2] & 0xff;
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (most < LEAST_BRIGHTNESS || range < LEAST_SATURATION * most) {
            return null;
        }
        int hue = hue(red, green, blue, most, range);
        if (hue <= 15 || hue >= 340) {
            return "Red";
        }
        return hue >= 25 && hue <= 62 ? "Amber" : hue >= 80 && hue <= 165 ? "Green" : null;
    }

    /** The place on the circle of colours, in degrees from red. */
    private static int hue(int red, int green, int blue, int most, int range) {
        double sixths = most == red ? (green - blue) / (double) range
                : most == green ? 2 + (blue - red) / (double) range : 4 + (red - green) / (double) range;
        return (int) Math.round(sixths * THIRD / 2 + CIRCLE) % CIRCLE;
    }
}
