/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;

/**
 * Writes the help on all rules: a page for each rule, and one that leads to them, by family. The pages of the project's
 * documentation are made by {@link #main(String[])}; a test holds them against the catalogue, the rules and the
 * examples.
 */
public final class RulesGuide {

    /** What the pages say where no fix is offered. */
    static final String NO_FIX = "None: what is right here only people can say.";

    /** The remark in pages that are made. */
    static final String MADE = "<!-- Made from the catalogue, the rules and the examples; change those, and make this page again. -->";

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
     * Writes all pages.
     *
     * @param arguments the folder of the documentation
     * @throws IOException when a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Name the folder to write to, such as docs");
        }
        new RulesGuide().write(Path.of(arguments[0]));
    }

    /**
     * Writes all pages as Markdown: {@code rules.md}, and {@code rules/COV-01.md} and so on.
     *
     * @param folder the folder; what is missing of it is made, pages that are there are replaced
     * @throws IOException when a page cannot be written
     */
    public void write(Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules.md"), index(), StandardCharsets.UTF_8);
        for (RuleDescription rule : RulePage.all().toList()) {
            Files.writeString(pages.resolve(rule.id() + ".md"), RulePages.markdown(rule.id()), StandardCharsets.UTF_8);
        }
    }

    /**
     * The families of rules.
     *
     * @return for each its rules, by its name, such as "COV · Coverage of the inspection's findings"; in order
     */
    public static Map<String, List<RuleDescription>> families() {
        Map<String, List<RuleDescription>> byPrefix = RulePage.all().collect(
                Collectors.groupingBy(rule -> rule.id().substring(0, rule.id().indexOf('-'))));
        Map<String, List<RuleDescription>> families = new LinkedHashMap<>();
        FAMILIES.forEach((prefix, name) -> families.put(prefix + " · " + name, byPrefix.get(prefix)));
        return families;
    }

    private static String index() {
        StringBuilder out = new StringBuilder("# Rules\n\n").append(MADE).append("\n\nKeyline checks plans, reports, "
                + "frameworks and assessments against ").append(RuleCatalogue.standard().rules().size())
                .append(" rules. An ID never changes its meaning: it is in every finding, in SARIF and in the decisions "
                        + "to leave a finding. A guidance profile can change the severity, switch a rule off and set "
                        + "its parameters. The page of a rule says why it matters, how to satisfy it and where it comes "
                        + "from, with an example; `keyline explain COV-01` shows the same.\n");
        families().forEach((family, rules) -> {
            out.append("\n## ").append(family)
                    .append("\n\n| Rule | Severity | What must hold |\n| --- | --- | --- |\n");
            for (RuleDescription rule : rules) {
                out.append("| [").append(rule.id()).append("](rules/").append(rule.id()).append(".md) | ")
                        .append(rule.severity().word()).append(" | ").append(rule.statement().replace("|", "\\|"))
                        .append(" |\n");
            }
        });
        return out.toString();
    }

    /** A fix as a line of a page. */
    static String fix(RulePage.OfferedFix fix) {
        return fix.label() + (fix.safe() ? " (safe: “keyline fix” does it too)" : "");
    }
}
