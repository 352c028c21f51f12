/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.Source;
import org.keyline.validation.examples.ExampleTable;

/** Writes the page of a rule as text, for the command line. */
final class TextRulePage {

    private static final int NARROWEST = 40;

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    TextRulePage(int columns) {
        this.columns = Math.max(columns, NARROWEST);
    }

    String page(RulePage page) {
        RuleDescription rule = page.rule();
        out.append(rule.id()).append('\n');
        paragraph("  ", rule.statement());
        section("Why it matters", rule.why());
        section("How to satisfy it", rule.remedy());
        title("Where it comes from");
        rule.sources().stream().map(Source::toString).forEach(source -> paragraph("  ", source));
        section("Severity", page.severityAndSubject());
        if (!rule.parameters().isEmpty()) {
            title("What a profile can tune");
            rule.parameters().forEach(this::parameter);
        }
        if (page.hasExample()) {
            title("An example that breaks it");
            table(page.breaks());
            title("Keyline says");
            page.messages().forEach(message -> paragraph("  ", message));
            title("The same, mended");
            table(page.satisfies());
            title("Fixes that Keyline offers in the example");
            if (page.fixes().isEmpty()) {
                paragraph("  ", RulesGuide.NO_FIX);
            }
            page.fixes().forEach(fix -> paragraph("  ", "- " + RulesGuide.fix(fix)));
        }
        return out.toString();
    }

    private void parameter(RuleParameter parameter) {
        paragraph("  ", parameter.name() + " (" + parameter.standard() + "; from " + parameter.least() + " to "
                + parameter.greatest() + "): " + parameter.meaning());
    }

    private void table(ExampleTable table) {
        for (ExampleTable.Row row : table.rows()) {
            String name = row.name().isEmpty() ? "" : " “" + row.name() + "”";
            String details = row.details().isEmpty() ? "" : " — " + String.join("; ", row.details());
            paragraph((row.changed() ? "* " : "  ") + "  ".repeat(row.depth()), row.element() + name + details);
        }
    }

    private void section(String title, String text) {
        title(title);
        paragraph("  ", text);
    }

    private void title(String title) {
        out.append('\n').append(title).append('\n');
    }

    /** Breaks a text at words; lines after the first stand further in. */
    private void paragraph(String indent, String text) {
        String margin = indent;
        int length = 0;
        for (String word : text.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > columns) {
                out.append('\n');
                margin = " ".repeat(indent.length() + 2);
                length = 0;
            }
            String before = length == 0 ? margin : " ";
            out.append(before).append(word);
            length += before.length() + word.length();
        }
        out.append('\n');
    }
}
