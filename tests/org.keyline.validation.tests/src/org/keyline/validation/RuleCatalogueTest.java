/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    private static final int SOURCE_COLUMN = 6;
    private static final String HEADER = "id\tseverity\ton\trule\twhy\tremedy\tsource\tparameters\n";

    @Test
    void itHasAll98Rules() {
        assertEquals(98, RuleCatalogue.standard().rules().size());
    }

    @Test
    void everyRuleThatIsBuiltIsInIt() {
        Set<String> unknown = built();
        unknown.removeAll(RuleCatalogue.standard().rules().stream().map(RuleDescription::id).toList());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyRuleOfItIsBuilt() {
        assertEquals(RuleCatalogue.standard().rules().stream().map(RuleDescription::id).sorted().toList(),
                Rules.standard().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCommentOfARuleNamesTheParagraphsAndParametersOfTheCatalogue(Rule<?> rule) throws IOException {
        Optional<Path> root = Checkout.root();
        assumeTrue(root.isPresent(), "the tests do not run within a checkout");
        String source = Files.readString(root.get().resolve("bundles/org.keyline.validation/src")
                .resolve(rule.getClass().getName().replace('.', '/') + ".java"));
        int end = source.indexOf("@RuleId");
        String comment = source.substring(source.lastIndexOf("/**", end), end).replaceAll("\\s*\\R \\*\\s*", " ");
        assertTrue(comment.contains(rule.id() + ": "), comment);
        String[] row = row(rule.id());
        for (String cited : row[SOURCE_COLUMN].split("; ")) {
            assertTrue(Set.of("derived", "practice").contains(cited) || comment.contains(cited),
                    () -> cited + " is not in:" + comment);
        }
        RuleCatalogue.standard().rule(rule.id()).orElseThrow().parameters().forEach(
                p -> assertTrue(comment.contains("{@code " + p.name() + "}"),
                        () -> p.name() + " is not in:" + comment));
    }

    private static String[] row(String id) throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                RuleCatalogue.class.getResourceAsStream("catalogue.tsv"), StandardCharsets.UTF_8))) {
            return rows.lines().filter(line -> line.startsWith(id + "\t")).findFirst().orElseThrow().split("\t", -1);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleChecksWhatTheCatalogueSays(Rule<?> rule) {
        List<String> subjects = rule.subjects().stream().map(Class::getSimpleName).sorted().toList();
        RuleDescription description = RuleCatalogue.standard().rule(rule.id()).orElseThrow();
        assertEquals(description.on().stream().sorted().toList(), subjects, rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleLiesInThePackageOfItsGroup(Rule<?> rule) {
        String group = rule.id().substring(0, 3).toLowerCase();
        assertEquals("org.keyline.validation.rules." + group, rule.getClass().getPackageName());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasATestOfItsOwn(Rule<?> rule) throws ClassNotFoundException {
        assertEquals(rule.getClass().getSimpleName() + "Test",
                Class.forName(rule.getClass().getName() + "Test").getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyTextIsASentence(RuleDescription rule) {
        for (String text : List.of(rule.statement(), rule.why(), rule.remedy())) {
            assertTrue(text.length() > 10 && text.endsWith("."), () -> rule.id() + ": " + text);
            assertTrue(Character.isUpperCase(text.charAt(0)), () -> rule.id() + ": " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyParameterHasItsStandardInRange(RuleDescription rule) {
        rule.parameters().forEach(p -> assertEquals(p.standard(), p.read(Integer.toString(p.standard()))));
    }

    @Test
    void aDamagedCatalogueSaysWhere() {
        damaged("COV-01\terror\tAction", "3 columns instead of 8");
        damaged("COV-01\tgrave\tAction\tR.\tW.\tH.\tSHR ¶8\t", "Rule COV-01", "grave");
        damaged("COV-01\terror\tAction\tR.\tW.\tH.\tABC ¶8\t", "no document is called ABC");
        damaged("COV-01\terror\tAction\tR.\tW.\tH.\tSHR ¶8\tmonths", "no parameter is written months");
        String row = "COV-01\terror\tAction\tR.\tW.\tH.\tSHR ¶8\t\n";
        damaged(row + row, "twice");
    }

    private static void damaged(String rows, String... words) {
        IOException failure = assertThrows(IOException.class,
                () -> RuleCatalogue.read(reader(HEADER + rows), reader("name\ttitle\nSHR\tGuidance\n")));
        for (String word : words) {
            assertTrue(failure.getMessage().contains(word), failure::getMessage);
        }
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }

    private static Set<String> built() {
        return Rules.standard().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Rule<?>> rules() {
        return Rules.standard();
    }

    static List<RuleDescription> descriptions() {
        return List.copyOf(RuleCatalogue.standard().rules());
    }
}
