/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.lettering;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Wraps texts at words. */
public final class Wrapping {

    private Wrapping() {
    }

    /**
     * Breaks a text into lines.
     *
     * @param text the text
     * @param lettering its lettering
     * @param width how wide a line may be, in drawing units
     * @return the lines; together they have every character of the text but the white space at the breaks. Only a word
     * that is wider than a line is broken. Empty for a blank text
     */
    public static List<String> wrap(String text, Lettering lettering, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (lettering.width((line + piece).stripTrailing()) <= width) {
                line.append(piece);
            } else {
                finish(line, lines);
                appendPiece(piece, lettering, width, line, lines);
            }
        }
        finish(line, lines);
        return lines;
    }

    private static void appendPiece(String piece, Lettering lettering, double width, StringBuilder line,
            List<String> lines) {
        if (lettering.width(piece.stripTrailing()) <= width) {
            line.append(piece);
            return;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(piece);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            String character = piece.substring(start, end);
            if (!line.isEmpty() && lettering.width(line + character) > width) {
                finish(line, lines);
            }
            line.append(character);
        }
    }

    private static void finish(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
