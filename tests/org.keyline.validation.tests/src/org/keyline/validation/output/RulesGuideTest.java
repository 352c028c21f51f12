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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;

/** The help on all rules says what the catalogue says. */
class RulesGuideTest {

    @TempDir
    private Path folder;

    private String made() throws IOException {
        Path page = folder.resolve("rules.md");
        RulesGuide.main(new String[] { page.toString() });
        return Files.readString(page);
    }

    @Test
    void everyRuleIsThereWithReasonRemedyAndSource() throws IOException {
        String page = made();
        for (RuleDescription rule : RuleCatalogue.standard().rules()) {
            int place = page.indexOf("### " + rule.id() + "\n");
            assertTrue(place > 0, rule.id());
            int next = page.indexOf("\n### ", place + 1);
            String section = page.substring(place, next < 0 ? page.length() : next);
            assertTrue(section.contains("- Why: ") && section.contains("- How to satisfy it: ")
                    && section.contains("- Source: "), section);
            rule.parameters().forEach(p -> assertTrue(section.contains("`" + p.name() + "`"), section));
        }
    }

    @Test
    void thePageInTheDocumentationIsWhatTheCatalogueGives() throws IOException {
        Path page = null;
        for (Path at = Path.of("").toAbsolutePath(); at != null && page == null; at = at.getParent()) {
            Path candidate = at.resolve("docs").resolve("rules.md");
            page = Files.isRegularFile(candidate) && Files.isDirectory(at.resolve("bundles")) ? candidate : null;
        }
        assumeTrue(page != null, "the tests do not run within a checkout");
        assertEquals(made(), Files.readString(page).replace("\r\n", "\n"),
                "Make docs/rules.md again with RulesGuide, from the catalogue");
    }
}
