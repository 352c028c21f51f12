/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.keyline.model.ElementLabels;
import org.keyline.ui.rules.RuleMarkup;
import org.keyline.validation.Severity;
import org.keyline.validation.output.RulePage;

/**
 * What is told of a finding and of its rule, in the mark-up of form texts. Links to ways of mending begin with
 * {@link #CHOICE}, links to other findings of the element with {@link #FINDING}, both followed by a number from 0;
 * {@link #ELEMENT} leads to the element.
 */
final class RuleText {

    /** How links to the ways of mending begin. */
    static final String CHOICE = "choice:";
    /** How links to other findings about the same element begin. */
    static final String FINDING = "finding:";
    /** The link to the element. */
    static final String ELEMENT = "element";

    private RuleText() {
    }

    /**
     * The text for a finding.
     *
     * @param row the finding
     * @param choices the ways to go on with it
     * @param others what else was found about the element
     */
    static String of(FindingRow row, List<Mending.Choice> choices, List<FindingRow> others) {
        RuleMarkup out = new RuleMarkup();
        out.head(row.finding().rule(), word(row.finding().severity()) + " on", ELEMENT,
                ElementLabels.shorten(ElementLabels.label(row.finding().element()), 70));
        out.title("What is wrong here");
        out.paragraph(row.finding().message());
        if (row.left() != null) {
            out.paragraph("This finding is left: " + row.left().inWords() + ".");
        }
        out.title("Ways to mend it");
        for (int i = 0; i < choices.size(); i++) {
            out.link(CHOICE + i, choices.get(i).label());
        }
        if (choices.isEmpty()) {
            out.paragraph("Open the file in its editor to mend it.");
        }
        RulePage.of(row.finding().rule()).ifPresent(page -> {
            out.reasons(page.rule());
            out.title("The rule, and where it comes from");
            out.paragraph(page.rule().statement());
            out.origin(page.rule());
            out.example(page);
        });
        if (!others.isEmpty()) {
            out.title("What else was found about it");
            for (int i = 0; i < others.size(); i++) {
                out.link(FINDING + i, others.get(i).finding().rule() + ": " + others.get(i).finding().message());
            }
        }
        return out.toString();
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
