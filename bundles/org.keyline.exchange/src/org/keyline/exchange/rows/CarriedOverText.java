/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.keyline.exchange.reading.Look;

/**
 * Finds text that a row repeats from the rows before it, as happens when boxes of a printed page overlap. Only a text
 * that begins in the middle of a sentence is looked at, since actions may well begin with the same words.
 */
final class CarriedOverText {
    private static final int FEWEST_OF_TAIL = 3;
    private static final int FEWEST_OF_HEAD = 6;
    private static final int ROWS_BACK = 3;

    private final Deque<List<String>> rows = new ArrayDeque<>();

    /**
     * Cuts what was carried over.
     *
     * @param written the row's text as written
     * @param previousAction the text of the action before, on one line
     * @return the row's own text; the text itself when nothing was carried over
     */
    String own(String written, String previousAction) {
        List<String> words = words(written);
        int carried = 0;
        if (Look.beginsSmall(written) && !Look.beginsWithBullet(written)) {
            carried = tail(words(previousAction), words);
            for (List<String> row : rows) {
                int head = head(row, words);
                carried = head >= FEWEST_OF_HEAD ? Math.max(carried, head) : carried;
            }
        }
        rows.addFirst(words);
        if (rows.size() > ROWS_BACK) {
            rows.removeLast();
        }
        return carried == 0 ? written : String.join(" ", words.subList(carried, words.size()));
    }

    private static List<String> words(String text) {
        String line = Look.oneLine(text);
        return line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));
    }

    /** How many words at the end of the previous text stand at the beginning of this one. */
    private static int tail(List<String> previous, List<String> words) {
        for (int length = Math.min(60, Math.min(previous.size(), words.size())); length >= FEWEST_OF_TAIL; length--) {
            if (previous.subList(previous.size() - length, previous.size()).equals(words.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static int head(List<String> previous, List<String> words) {
        int length = 0;
        while (length < previous.size() && length < words.size()
                && previous.get(length).equals(words.get(length))) {
            length++;
        }
        return length;
    }
}
