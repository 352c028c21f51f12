/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights of the typeface of all drawings. */
public enum Typeface {

    /** DejaVu Sans Condensed. */
    REGULAR("DejaVuSansCondensed.ttf"),

    /** DejaVu Sans Condensed Bold. */
    BOLD("DejaVuSansCondensed-Bold.ttf");

    /** What a viewer is to take, first what is meant, then what runs no wider. */
    public static final String FAMILIES = "'DejaVu Sans Condensed', 'Segoe UI', 'Helvetica Neue', Arial, "
            + "'Liberation Sans', sans-serif";

    /** How far letters rise above the base line, as a share of the size. */
    public static final double ASCENT = 0.928;

    /** How far letters reach below the base line, as a share of the size. */
    public static final double DESCENT = 0.236;

    /** Width of a character that the typeface does not have, as a share of the size: that of a wide pictograph. */
    private static final double UNKNOWN_WIDTH = 1.4;

    private static final int CODE_POINTS = 0x10000;

    private final String fileName;
    private volatile float[] widths;

    Typeface(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The font file.
     *
     * @return a new stream of a TrueType font; the caller closes it
     */
    public InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(fileName);
        if (stream == null) {
            throw new IllegalStateException("The font " + fileName + " is missing from the bundle");
        }
        return stream;
    }

    /**
     * Whether the typeface has every character of a text and needs no joining or reordering for it.
     *
     * @param text the text
     * @return false if another font or a text layout is needed for a part of it
     */
    public boolean isPlain(String text) {
        float[] known = widths();
        return text.codePoints().allMatch(point -> point < CODE_POINTS && known[point] >= 0
                && !isJoiningOrRightToLeft(point));
    }

    private static boolean isJoiningOrRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || point >= 0x0900 && point < 0x1100;
    }

    /**
     * The width of a text without kerning.
     *
     * @param text the text
     * @param size the size of the lettering in drawing units
     * @return its width in drawing units; characters that the typeface does not have count as wide
     */
    public double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            width += advance(point);
        }
        return width * size;
    }

    /**
     * How much of a text fits into some room.
     *
     * @param text the text
     * @param begin where the line begins
     * @param room the room, as a share of the size of the lettering
     * @return the index behind the last character that fits
     */
    int reach(String text, int begin, double room) {
        double width = 0;
        for (int i = begin; i < text.length();) {
            int point = text.codePointAt(i);
            width += advance(point);
            if (width > room) {
                return i;
            }
            i += Character.charCount(point);
        }
        return text.length();
    }

    private double advance(int point) {
        float[] known = widths();
        return point < CODE_POINTS && known[point] >= 0 ? known[point] : unknownWidth(point);
    }

    private static double unknownWidth(int point) {
        return switch (Character.getType(point)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
        default -> UNKNOWN_WIDTH;
        };
    }

    private float[] widths() {
        float[] known = widths;
        if (known == null) {
            known = readWidths();
            widths = known;
        }
        return known;
    }

    private float[] readWidths() {
        float[] read = new float[CODE_POINTS];
        try (InputStream stream = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float unit = font.getUnitsPerEm();
            for (int point = 0; point < CODE_POINTS; point++) {
                int glyph = glyphs.getGlyphId(point);
                read[point] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unit;
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + fileName + " cannot be read", e);
        }
    }
}
