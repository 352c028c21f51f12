/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.examples.RuleExample;

/** The fixes that the catalogue's own examples are offered. */
class FixesOfExamplesTest {

    private static List<Finding> findings(RuleExample example) {
        return example.findings(example.breaks());
    }

    @Test
    void everyFixThatAnExampleIsOfferedMendsIt() {
        List<String> failures = new ArrayList<>();
        for (RuleDescription rule : RuleCatalogue.standard().rules()) {
            int fixes = findings(RuleExample.of(rule.id()).orElseThrow()).get(0).fixes().size();
            for (int i = 0; i < fixes; i++) {
                RuleExample example = RuleExample.of(rule.id()).orElseThrow();
                Finding finding = findings(example).get(0);
                Fix fix = finding.fixes().get(i);
                fix.change().run();
                if (findings(example).stream().anyMatch(
                        f -> f.element() == finding.element() && f.message().equals(finding.message()))) {
                    failures.add(rule.id() + ": " + fix.label());
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void moreThanFiftyRulesOfferFixes() {
        Set<String> offering = new TreeSet<>(Remedies.rules());
        for (RuleDescription rule : RuleCatalogue.standard().rules()) {
            RuleExample example = RuleExample.of(rule.id()).orElseThrow();
            if (findings(example).stream().anyMatch(finding -> !finding.fixes().isEmpty())) {
                offering.add(rule.id());
            }
        }
        assertTrue(offering.size() > 50, () -> offering.size() + ": " + offering);
    }

    @Test
    void whatTheModelKnowsIsOfferedWithItsValues() {
        assertEquals("Bring the finish of A.1 forward to 27 November 2009", first("DAT-12"));
        assertEquals("Exchange the two days: approved on 1 May 2009, submitted on 12 May 2009", first("ACC-12"));
        assertEquals("Take the day of agreement away, 15 July 2008", first("CLK-01"));
        assertEquals("Give it the reference A1 2.1", first("FRM-04"));
        assertEquals("Let Tom Hale take part", first("ASM-03"));
    }

    private static String first(String rule) {
        return findings(RuleExample.of(rule).orElseThrow()).get(0).fixes().get(0).label();
    }
}
