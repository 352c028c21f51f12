/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.Locale;
import java.util.function.Function;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/**
 * What is told of findings in columns, and by what they are put together or in order.
 */
enum FindingColumn {
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

    private static final Collator NATURAL = natural();

    private final String title;
    private final Function<FindingRow, String> key;

    FindingColumn(String title, Function<FindingRow, String> key) {
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

    /** What texts are sorted by as people in the United Kingdom sort them, and A.2 before A.10. */
    static CollationKey naturalKey(String text) {
        return NATURAL.getCollationKey(text);
    }

    private static Collator natural() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.UK);
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
