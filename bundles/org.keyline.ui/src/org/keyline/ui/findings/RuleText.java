/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.keyline.model.ElementLabels;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.Severity;
import org.keyline.validation.Source;
import org.keyline.validation.examples.ExampleTable;
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

    private static final int INDENT = 14;

    private final StringBuilder out = new StringBuilder();

    /**
     * The text for a finding.
     *
     * @param row the finding
     * @param choices the ways to go on with it
     * @param others what else was found about the element
     */
    static String of(FindingRow row, List<Mending.Choice> choices, List<FindingRow> others) {
        return new RuleText().write(row, choices, others);
    }

    private String write(FindingRow row, List<Mending.Choice> choices, List<FindingRow> others) {
        out.append("<form>");
        RulePage page = RulePage.of(row.finding().rule()).orElse(null);
        out.append("<p><span font=\"title\">").append(escaped(row.finding().rule())).append("</span>  ")
                .append(escaped(word(row.finding().severity()))).append(" on <a href=\"").append(ELEMENT).append("\">")
                .append(escaped(ElementLabels.shorten(ElementLabels.label(row.finding().element()), 70)))
                .append("</a></p>");
        title("What is wrong here");
        paragraph(row.finding().message());
        if (row.left() != null) {
            paragraph("This finding is left: " + row.left().inWords() + ".");
        }
        title("Ways to mend it");
        for (int i = 0; i < choices.size(); i++) {
            link(CHOICE + i, choices.get(i).label());
        }
        if (choices.isEmpty()) {
            paragraph("Open the file in its editor to mend it.");
        }
        if (page != null) {
            rule(page);
        }
        if (!others.isEmpty()) {
            title("What else was found about it");
            for (int i = 0; i < others.size(); i++) {
                link(FINDING + i, others.get(i).finding().rule() + ": " + others.get(i).finding().message());
            }
        }
        return out.append("</form>").toString();
    }

    private void rule(RulePage page) {
        RuleDescription rule = page.rule();
        title("Why it matters");
        paragraph(rule.why());
        title("How to satisfy it");
        paragraph(rule.remedy());
        title("The rule, and where it comes from");
        paragraph(rule.statement());
        for (Source source : rule.sources()) {
            bullet(source.toString());
        }
        for (RuleParameter parameter : rule.parameters()) {
            bullet("A guidance profile can set “" + parameter.name() + "”, " + parameter.meaning() + ": "
                    + parameter.least() + " to " + parameter.greatest() + ", usually " + parameter.standard());
        }
        if (page.hasExample()) {
            title("An example that breaks it");
            table(page.breaks());
            page.messages().forEach(message -> paragraph("Keyline says: “" + message + "”"));
            title("The same, mended");
            table(page.satisfies());
        }
    }

    private void table(ExampleTable table) {
        for (ExampleTable.Row row : table.rows()) {
            out.append("<li style=\"text\" value=\"").append(row.changed() ? "▸" : "").append("\" indent=\"")
                    .append(INDENT * (row.depth() + 1)).append("\" bindent=\"").append(INDENT * row.depth())
                    .append("\" vspace=\"false\">").append(row.changed() ? "<b>" : "").append(escaped(row.element()))
                    .append(row.changed() ? "</b>" : "").append(row.name().isEmpty() ? "" : " ")
                    .append(escaped(row.name())).append(row.details().isEmpty() ? "" : " – ")
                    .append(escaped(String.join("; ", row.details()))).append("</li>");
        }
    }

    private void title(String title) {
        out.append("<p><b>").append(escaped(title)).append("</b></p>");
    }

    private void paragraph(String text) {
        out.append("<p vspace=\"false\">").append(escaped(text)).append("</p>");
    }

    private void bullet(String text) {
        out.append("<li vspace=\"false\">").append(escaped(text)).append("</li>");
    }

    private void link(String address, String text) {
        out.append("<li vspace=\"false\"><a href=\"").append(address).append("\">").append(escaped(text))
                .append("</a></li>");
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}]", " ");
    }
}
