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

/** Writes the page of a rule as HTML. Every text is escaped. */
final class HtmlRulePage {

    private static final String STYLE = """
            body { font-family: sans-serif; font-size: 10pt; line-height: 1.35; margin: 1em; }
            h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-bottom: 0.3em; }
            table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: 0.2em 0.5em;
            text-align: left; vertical-align: top; } tr.changed td { font-weight: bold; }
            .message { border-left: 0.3em solid #b00020; padding-left: 0.6em; }
            """;

    private final StringBuilder out = new StringBuilder();

    String page(RulePage page) {
        RuleDescription rule = page.rule();
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(rule.id()))
                .append("</title>\n<style>").append(STYLE).append("</style></head>\n<body>\n");
        out.append("<h1>").append(escaped(rule.id())).append("</h1>\n");
        element("p", rule.statement());
        section("Why it matters", rule.why());
        section("How to satisfy it", rule.remedy());
        element("h2", "Where it comes from");
        out.append("<ul>\n");
        rule.sources().stream().map(Source::toString).forEach(source -> element("li", source));
        out.append("</ul>\n");
        section("Severity", page.severityAndSubject());
        parameters(rule);
        if (page.hasExample()) {
            element("h2", "An example that breaks it");
            table(page.breaks());
            page.messages().forEach(
                    message -> out.append("<p class=\"message\">").append(escaped(message)).append("</p>\n"));
            element("h2", "The same, mended");
            table(page.satisfies());
            element("h2", "Fixes that Keyline offers in the example");
            fixes(page);
        }
        return out.append("</body></html>\n").toString();
    }

    private void parameters(RuleDescription rule) {
        if (rule.parameters().isEmpty()) {
            return;
        }
        element("h2", "What a profile can tune");
        out.append("<table>\n<tr><th>Parameter</th><th>Standard</th><th>Range</th><th>Meaning</th></tr>\n");
        for (RuleParameter parameter : rule.parameters()) {
            out.append("<tr><td>").append(escaped(parameter.name())).append("</td><td>").append(parameter.standard())
                    .append("</td><td>").append(parameter.least()).append(" to ").append(parameter.greatest())
                    .append("</td><td>").append(escaped(parameter.meaning())).append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void table(ExampleTable table) {
        out.append("<table>\n<tr><th>Element</th><th>Name</th><th>What it says</th></tr>\n");
        for (ExampleTable.Row row : table.rows()) {
            out.append(row.changed() ? "<tr class=\"changed\"><td>" : "<tr><td>")
                    .append("&nbsp;".repeat(3 * row.depth()))
                    .append(escaped(row.element())).append("</td><td>").append(escaped(row.name())).append("</td><td>")
                    .append(String.join("<br>", row.details().stream().map(HtmlRulePage::escaped).toList()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void fixes(RulePage page) {
        if (page.fixes().isEmpty()) {
            element("p", RulesGuide.NO_FIX);
            return;
        }
        out.append("<ul>\n");
        page.fixes().forEach(fix -> element("li", RulesGuide.fix(fix)));
        out.append("</ul>\n");
    }

    private void section(String title, String text) {
        element("h2", title);
        element("p", text);
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
