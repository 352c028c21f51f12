/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.Source;

/**
 * Writes the page of the help on all rules, in Markdown, from the catalogue: for each rule what must hold, why, how to
 * satisfy it, where it comes from and what a profile can tune. The page {@code docs/rules.md} is made by
 * {@link #main(String[])}; a test holds it against the catalogue.
 */
public final class RulesGuide {

    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("COV", "Coverage of the inspection's findings");
        FAMILIES.put("DAT", "Dates");
        FAMILIES.put("ACC", "Accountability, resources, contents");
        FAMILIES.put("CLK", "The regulator's clock");
        FAMILIES.put("DEP", "Structure and dependencies");
        FAMILIES.put("PRG", "Progress");
        FAMILIES.put("FRM", "Frameworks");
        FAMILIES.put("ASM", "Assessments");
        FAMILIES.put("CHECK", "What the check itself reports");
    }

    /**
     * Writes the page to a file.
     *
     * @param arguments the file
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Name the file to write, such as docs/rules.md");
        }
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            new RulesGuide().write(RuleCatalogue.standard(), out);
        }
    }

    /**
     * Writes the page.
     *
     * @param catalogue the catalogue
     * @param out where to write
     * @throws IOException when it cannot be written
     */
    public void write(RuleCatalogue catalogue, Appendable out) throws IOException {
        out.append("# Rules\n\n<!-- Made from the catalogue of rules; change that, and make this page again. -->\n\n");
        out.append("Keyline checks plans, reports, frameworks and assessments against ")
                .append(Integer.toString(catalogue.rules().size())).append(" rules. An ID never changes its meaning: "
                        + "it is in every finding, in SARIF and in the decisions to leave a finding. A guidance "
                        + "profile can change the severity, switch a rule off and set its parameters.\n");
        for (Map.Entry<String, String> family : FAMILIES.entrySet()) {
            out.append("\n## ").append(family.getKey()).append(" · ").append(family.getValue()).append('\n');
            List<RuleDescription> rules = family.getKey().equals("CHECK") ? RuleDescription.ofTheEngine()
                    : catalogue.rules().stream().filter(r -> r.id().startsWith(family.getKey() + "-")).toList();
            for (RuleDescription rule : rules) {
                write(rule, out);
            }
        }
    }

    private static void write(RuleDescription rule, Appendable out) throws IOException {
        out.append("\n### ").append(rule.id()).append("\n\n**").append(escaped(rule.statement())).append("**\n\n");
        out.append("- Why: ").append(escaped(rule.why())).append('\n');
        out.append("- How to satisfy it: ").append(escaped(rule.remedy())).append('\n');
        out.append("- Severity: ").append(rule.severity().word()).append("; checked on: ")
                .append(String.join(", ", rule.on())).append('\n');
        String sources = String.join("; ", rule.sources().stream().map(Source::toString).toList());
        out.append("- Source: ").append(escaped(sources)).append('\n');
        for (RuleParameter parameter : rule.parameters()) {
            out.append("- Parameter `").append(parameter.name()).append("`: ").append(escaped(parameter.meaning()))
                    .append(" (").append(Integer.toString(parameter.standard())).append("; from ")
                    .append(Integer.toString(parameter.least())).append(" to ")
                    .append(Integer.toString(parameter.greatest())).append(")\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
