/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Finding;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.output.RulePage;

/**
 * Every rule has an example that breaks it and one that satisfies it; so do the checks of the engine, but for its own
 * faults.
 */
class RuleExampleTest {

    static List<String> rules() {
        return RulePage.all().map(RuleDescription::id).filter(id -> !id.equals("CHECK-02")).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleThatBreaksARuleIsFound(String rule) {
        RuleExample example = RuleExample.of(rule).orElseThrow();
        List<Finding> found = example.findings(example.breaks());
        assertFalse(found.isEmpty(), rule);
        found.forEach(finding -> assertEquals(rule, finding.rule(), finding::message));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleThatSatisfiesARuleIsNot(String rule) {
        RuleExample example = RuleExample.of(rule).orElseThrow();
        assertEquals(List.of(), example.findings(example.satisfies()).stream().map(Finding::message).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aReaderSeesWhatMakesTheDifference(String rule) {
        RuleExample example = RuleExample.of(rule).orElseThrow();
        ExampleTable breaks = ExampleTable.of(example.breaks(), example.satisfies());
        ExampleTable satisfies = ExampleTable.of(example.satisfies(), example.breaks());
        assertTrue(breaks.rows().stream().anyMatch(ExampleTable.Row::changed)
                || satisfies.rows().stream().anyMatch(ExampleTable.Row::changed), rule);
        assertFalse(breaks.rows().stream().allMatch(ExampleTable.Row::changed) && breaks.rows().size() > 1, rule);
    }

    @Test
    void linesMakeAModel() {
        RuleExample example = RuleExample.read("COV-01", List.of("# a remark", " InspectionReport",
                "   Recommendation R1 \"Publish, and keep up\" deadline=2009-11-30 deadlinePrecision=month",
                "   Recommendation R2", " ImprovementPlan reports=InspectionReport",
                "   Action A.1 addresses=R1,\"R2\" evidence=\"one, two\",three", "-    start=2009-04-01",
                "+    start=2009-04-02"));
        ImprovementPlan plan = (ImprovementPlan) example.breaks().get(1);
        InspectionReport report = (InspectionReport) example.breaks().get(0);
        Action action = plan.getActions().get(0);
        assertEquals(report.getRecommendations(), action.getAddresses());
        assertEquals(List.of("one, two", "three"), action.getEvidence());
        assertEquals(DatePrecision.MONTH, report.getRecommendations().get(0).getDeadlinePrecision());
        assertEquals("2009-04-01", action.getStart().toString());
        assertEquals(List.of(report), plan.getReports());
        ExampleTable table = ExampleTable.of(example.breaks(), example.satisfies());
        assertEquals("Recommendation R1", table.rows().get(1).element());
        assertEquals("Publish, and keep up", table.rows().get(1).name());
        assertEquals(List.of("deadline: November 2009"), table.rows().get(1).details());
        assertEquals(List.of(false, false, false, false, true),
                table.rows().stream().map(ExampleTable.Row::changed).toList());
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        for (String line : List.of(" Plan", " Action colour=red", " Action start=tomorrow",
                " Action lead=\"Nobody\"")) {
            IllegalStateException failure = assertThrows(IllegalStateException.class,
                    () -> RuleExample.read("COV-01", List.of(line)));
            assertTrue(failure.getMessage().startsWith("Example of COV-01, "), failure::getMessage);
        }
    }

    @Test
    void whatIsNoRuleHasNoExample() {
        assertTrue(RuleExample.of("XYZ-01").isEmpty());
        assertTrue(RuleExample.of("../catalogue").isEmpty());
    }
}
