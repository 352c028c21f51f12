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

/** Writes the page of a rule as Markdown, for {@code docs/rules}. */
final class MarkdownRulePage {

    private final StringBuilder out = new StringBuilder();

    String page(RulePage page) {
        RuleDescription rule = page.rule();
        out.append("# ").append(rule.id()).append("\n\n").append(RulesGuide.MADE).append("\n\n**")
                .append(escaped(rule.statement())).append("**\n\n");
        point("Why it matters", rule.why());
        point("How to satisfy it", rule.remedy());
        point("Severity", page.severityAndSubject());
        point("Where it comes from", String.join("; ", rule.sources().stream().map(Source::toString).toList()));
        for (RuleParameter parameter : rule.parameters()) {
            out.append("- Parameter `").append(parameter.name()).append("`: ").append(escaped(parameter.meaning()))
                    .append(" (").append(parameter.standard()).append(" unless the profile sets it; from ")
                    .append(parameter.least()).append(" to ").append(parameter.greatest()).append(")\n");
        }
        if (page.hasExample()) {
            out.append("\n## An example that breaks it\n\n");
            table(page.breaks());
            out.append("\nKeyline says:\n\n");
            page.messages().forEach(message -> out.append("> ").append(escaped(message)).append("\n\n"));
            out.append("## The same, mended\n\n");
            table(page.satisfies());
            out.append("\n## Fixes that Keyline offers in the example\n\n");
            if (page.fixes().isEmpty()) {
                out.append(RulesGuide.NO_FIX).append('\n');
            }
            page.fixes().forEach(fix -> out.append("- ").append(escaped(RulesGuide.fix(fix))).append('\n'));
        }
        return out.append("\n[All rules](../rules.md)\n").toString();
    }

    private void point(String title, String text) {
        out.append("- ").append(title).append(": ").append(escaped(text)).append('\n');
    }

    private void table(ExampleTable table) {
        out.append("| Element | Name | What it says |\n| --- | --- | --- |\n");
        for (ExampleTable.Row row : table.rows()) {
            String bold = row.changed() ? "**" : "";
            out.append("| ").append("&nbsp;".repeat(3 * row.depth())).append(bold).append(cell(row.element()))
                    .append(bold)
                    .append(" | ").append(cell(row.name())).append(" | ")
                    .append(String.join("<br>", row.details().stream().map(MarkdownRulePage::cell).toList()))
                    .append(" |\n");
        }
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
