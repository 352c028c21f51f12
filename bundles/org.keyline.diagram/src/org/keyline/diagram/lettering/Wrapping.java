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

    private final String text;
    private final Lettering lettering;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    private Wrapping(String text, Lettering lettering, double width) {
        this.text = text;
        this.lettering = lettering;
        this.width = width;
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
        Wrapping wrapping = new Wrapping(text, lettering, width);
        wrapping.fill();
        return wrapping.lines;
    }

    private void fill() {
        BreakIterator breaks = null;
        int begin = 0;
        for (int room = room(begin); room < text.length(); room = room(begin)) {
            if (breaks == null) {
                breaks = BreakIterator.getLineInstance(Locale.ROOT);
                breaks.setText(text);
            }
            int end = breaks.preceding(room + 1);
            while (end > begin && isInReference(end)) {
                end = breaks.preceding(end);
            }
            if (end > begin) {
                finish(begin, end);
                begin = end;
            } else {
                begin = breakWord(begin, breaks.following(begin));
            }
        }
        finish(begin, text.length());
    }

    /** Whether a place lies in a reference such as A.7, which is read as one word. */
    private boolean isInReference(int at) {
        return text.charAt(at - 1) == '.' && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Up to where the text fits on a line that begins somewhere; blanks at the end of a line need no room. */
    private int room(int begin) {
        int end = lettering.typeface().reach(text, begin, width / lettering.size());
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Fills lines with the letters of a word. Returns where the last line begins, to which more can be added. */
    private int breakWord(int begin, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(begin, end));
        int line = begin;
        int last = begin;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (last > line && lettering.width(text.substring(line, begin + next)) > width) {
                finish(line, last);
                line = last;
            }
            last = begin + next;
        }
        if (line == begin) {
            finish(begin, end);
            return end;
        }
        return line;
    }

    private void finish(int begin, int end) {
        String line = text.substring(begin, end).strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
