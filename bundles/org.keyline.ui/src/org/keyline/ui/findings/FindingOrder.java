/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.Comparator;
import java.util.function.Function;

/** By what findings are put together or in order. Each puts the gravest first where it decides nothing. */
enum FindingOrder {
    /** Errors, warnings, notes. */
    SEVERITY("Severity", row -> row.finding().severity().word()),
    /** The rule that is not satisfied. */
    RULE("Rule", row -> row.finding().rule()),
    /** The element that the finding is about. */
    ELEMENT("Element", FindingRow::elementName),
    /** The work stream that the element lies in. */
    WORK_STREAM("Work stream", row -> row.workStream().isEmpty() ? "Outside of work streams" : row.workStream()),
    /** The file. */
    FILE("File", FindingRow::file),
    /** What is wrong, by the alphabet. */
    MESSAGE("Finding", FindingRow::text);

    private final String title;
    private final Function<FindingRow, String> key;

    FindingOrder(String title, Function<FindingRow, String> key) {
        this.title = title;
        this.key = key;
    }

    /** What it is called in menus and over columns. */
    String title() {
        return title;
    }

    /** What rows that belong together have in common. */
    String key(FindingRow row) {
        return key.apply(row);
    }

    /** Puts rows in this order. */
    Comparator<FindingRow> comparator() {
        Comparator<FindingRow> grave = Comparator.comparing(row -> row.finding().severity());
        return this == SEVERITY ? grave
                : Comparator.comparing(key, FindingOrder::compareNaturally).thenComparing(grave);
    }

    /** Compares texts so that A.2 comes before A.10. */
    static int compareNaturally(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (Character.isDigit(one.charAt(i)) && Character.isDigit(other.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfOther = endOfNumber(other, j);
                String number = one.substring(i, endOfOne).replaceFirst("^0+", "");
                String otherNumber = other.substring(j, endOfOther).replaceFirst("^0+", "");
                int byNumber = number.length() != otherNumber.length() ? number.length() - otherNumber.length()
                        : number.compareTo(otherNumber);
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endOfOne;
                j = endOfOther;
            } else {
                int byLetter = Character.compare(Character.toLowerCase(one.charAt(i++)),
                        Character.toLowerCase(other.charAt(j++)));
                if (byLetter != 0) {
                    return byLetter;
                }
            }
        }
        return (one.length() - i) - (other.length() - j);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
