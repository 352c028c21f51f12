/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.validation.Checkout;
import org.keyline.validation.RuleDescription;

/** The help on all rules says what the catalogue, the rules and the examples say. */
class RulesGuideTest {

    @TempDir
    private Path folder;

    private Map<String, String> made() throws IOException {
        RulesGuide.main(new String[] { folder.toString() });
        return pages(folder);
    }

    private static Map<String, String> pages(Path docs) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("rules.md", Files.readString(docs.resolve("rules.md")).replace("\r\n", "\n"));
        try (Stream<Path> files = Files.list(docs.resolve("rules"))) {
            for (Path file : files.toList()) {
                pages.put("rules/" + file.getFileName(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return pages;
    }

    @Test
    void everyRuleHasAPageThatTheFirstPageLeadsTo() throws IOException {
        Map<String, String> pages = made();
        for (RuleDescription rule : RulePage.all().toList()) {
            assertTrue(pages.get("rules.md").contains("[" + rule.id() + "](rules/" + rule.id() + ".md)"), rule.id());
            assertTrue(pages.get("rules/" + rule.id() + ".md").contains("# " + rule.id() + "\n"), rule.id());
        }
        assertEquals(RulePage.all().count() + 1, pages.size());
    }

    @Test
    void everyRuleIsInOneFamily() {
        List<RuleDescription> inFamilies = RulesGuide.families().values().stream().flatMap(List::stream).toList();
        assertEquals(RulePage.all().toList(), inFamilies.stream().toList());
    }

    @Test
    void thePagesInTheDocumentationAreWhatIsMade() throws IOException {
        Optional<Path> root = Checkout.root();
        assumeTrue(root.isPresent(), "the tests do not run within a checkout");
        Map<String, String> made = made();
        Map<String, String> committed = pages(root.get().resolve("docs"));
        assertEquals(made.keySet(), committed.keySet());
        made.forEach((name, text) -> assertEquals(text, committed.get(name),
                () -> "Make docs/" + name + " again: keyline explain --pages docs"));
    }
}
