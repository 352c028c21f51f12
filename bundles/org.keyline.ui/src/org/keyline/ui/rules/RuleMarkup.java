/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.rules;

import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.Source;
import org.keyline.validation.examples.ExampleTable;
import org.keyline.validation.output.RulePage;

/**
 * Texts about rules, in the mark-up of form texts ({@link org.eclipse.ui.forms.widgets.FormText}). Whatever is written
 * is escaped. Titles are in the font "title", which the form text must have.
 */
public final class RuleMarkup {

    /** The name of the font of titles. */
    public static final String TITLE_FONT = "title";

    private static final int INDENT = 14;

    private final StringBuilder out = new StringBuilder("<form>");

    /**
     * What is written so far.
     *
     * @return a whole form
     */
    @Override
    public String toString() {
        return out + "</form>";
    }

    /**
     * Writes the title of the whole.
     *
     * @param title the title, in large letters
     * @param words what follows it in the same line
     * @param address where the last words lead to; null for no link
     * @param link the last words
     */
    public void head(String title, String words, String address, String link) {
        out.append("<p><span font=\"").append(TITLE_FONT).append("\">").append(escaped(title)).append("</span>  ")
                .append(escaped(words));
        if (address != null) {
            out.append(" <a href=\"").append(address).append("\">").append(escaped(link)).append("</a>");
        }
        out.append("</p>");
    }

    /**
     * Writes the title of a section.
     *
     * @param title the title
     */
    public void title(String title) {
        out.append("<p><b>").append(escaped(title)).append("</b></p>");
    }

    /**
     * Writes a paragraph.
     *
     * @param text its text
     */
    public void paragraph(String text) {
        out.append("<p vspace=\"false\">").append(escaped(text)).append("</p>");
    }

    /**
     * Writes a point of a list.
     *
     * @param text its text
     */
    public void bullet(String text) {
        out.append("<li vspace=\"false\">").append(escaped(text)).append("</li>");
    }

    /**
     * Writes a link as a point of a list.
     *
     * @param address where it leads
     * @param text its text
     */
    public void link(String address, String text) {
        out.append("<li vspace=\"false\"><a href=\"").append(address).append("\">").append(escaped(text))
                .append("</a></li>");
    }

    /**
     * Writes why a rule matters and how to satisfy it.
     *
     * @param rule the rule
     */
    public void reasons(RuleDescription rule) {
        title("Why it matters");
        paragraph(rule.why());
        title("How to satisfy it");
        paragraph(rule.remedy());
    }

    /**
     * Writes where a rule comes from, and what a profile can set.
     *
     * @param rule the rule
     */
    public void origin(RuleDescription rule) {
        for (Source source : rule.sources()) {
            bullet(source.toString());
        }
        for (RuleParameter parameter : rule.parameters()) {
            bullet("A guidance profile can set “" + parameter.name() + "”, " + parameter.meaning() + ": "
                    + parameter.least() + " to " + parameter.greatest() + ", usually " + parameter.standard());
        }
    }

    /**
     * Writes an example that breaks a rule, what is said of it, and the same mended.
     *
     * @param page the page of the rule; nothing is written where it has no example
     */
    public void example(RulePage page) {
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}]", " ");
    }
}
