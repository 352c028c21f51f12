/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyline.model.Origin;
import org.keyline.model.core.Element;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.fix.FixCommand;

class ValidationTest {

    private static final Set<String> LINKS = Set.of("COV-04");

    /** A rule that finds fault with every action, and fails on those called so. */
    @RuleId("COV-04")
    private static final class Fussy extends Rule<Action> {
        private final List<Object> facts = new ArrayList<>();

        Fussy() {
            super(Action.class);
        }

        @Override
        protected void check(Action action, Check check) {
            facts.add(check.fact(Object.class, action.eContainer(), container -> new Object()));
            if (action.getName().startsWith("Fail")) {
                throw new IllegalStateException("out of order");
            }
            check.on(action).report("It could be better.");
        }
    }

    private static Validation with(Rule<?> rule) {
        return new Validation(RuleCatalogue.standard(), List.of(rule), null);
    }

    private static List<String> refs(ValidationResult result) {
        return result.findings().stream().map(f -> ((Element) f.element()).getRef()).toList();
    }

    @Test
    void whatWasTakenOutIsNotFollowedIntoTheRecordOfItsUndo() {
        List<EObject> roots = plan().recommendation("R1").action("A.1").addresses("R1").roots();
        Inspection inspection = (Inspection) roots.get(1);
        new FixCommand("Take away", roots, List.of(new Fix("Take away", false, () -> inspection.setReport(null))))
                .execute();
        List<EObject> checked = Validation.standard().checks(roots).context().roots();
        assertTrue(checked.size() > roots.size(), "the report that the plan still answers");
        assertTrue(checked.stream().allMatch(Element.class::isInstance), checked.toString());
    }

    @Test
    void findingsComeInTheOrderOfTheModel() {
        PlanBuilder builder = plan().action("A.2").action("A.1").workStream("B", "Rents").action("B.1");
        ValidationResult result = with(new Fussy()).run(builder.roots(), null);
        assertEquals(List.of("B.1", "A.2", "A.1"), refs(result));
        assertEquals(refs(result), refs(with(new Fussy()).run(builder.roots(), null)));
    }

    @Test
    void forOneElementTheyComeByRule() {
        ValidationResult result = Validation.standard().only(Set.of("DAT-08", "COV-04", "DEP-13"))
                .run(plan().action("A.1").titled("TBC").roots(), null);
        assertEquals(List.of("COV-04", "DAT-08", "DEP-13"), result.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void aRuleThatFailsIsToldAndTheOthersGoOn() {
        ValidationResult result = with(new Fussy()).run(plan().action("A.1").titled("Fail").action("A.2").action("A.3")
                .titled("Fail too").roots(), null);
        assertEquals(List.of("A.1", "A.2"), refs(result));
        Finding failure = result.findings().get(0);
        assertEquals("CHECK-02", failure.rule());
        assertEquals("COV-04", failure.value());
        assertTrue(failure.message().contains("Action A.1 and 1 more"), failure::message);
        assertTrue(failure.message().contains("out of order"), failure::message);
    }

    @Test
    void aFactIsWorkedOutOnceForAllElements() {
        Fussy fussy = new Fussy();
        with(fussy).run(plan().action("A.1").action("A.2").roots(), null);
        assertEquals(2, fussy.facts.size());
        assertSame(fussy.facts.get(0), fussy.facts.get(1));
    }

    @Test
    void theMonitorCanCancel() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> Validation.standard().run(plan().action("A.1").roots(), monitor));
    }

    @Test
    void aFindingThatThePlanSuppressesIsCountedOnly() {
        ValidationResult result = Validation.standard().only(LINKS)
                .run(plan().action("A.1").suppress("COV-04").action("A.2").roots(), null);
        assertEquals(List.of("A.2"), refs(result));
        assertEquals(1, result.suppressed());
    }

    @Test
    void aSuppressionOfAnotherRuleChangesNothing() {
        ValidationResult result = Validation.standard().only(LINKS)
                .run(plan().action("A.1").suppress("COV-01").roots(), null);
        assertEquals(List.of("A.1"), refs(result));
        assertEquals(0, result.suppressed());
    }

    @Test
    void whatIsLeftIsGivenWithTheDecision() {
        ValidationResult result = Validation.standard().only(LINKS)
                .run(plan().action("A.1").suppress("COV-04").roots(), null);
        assertEquals("left: Agreed with the regulator", result.left().get(0).inWords());
        assertEquals("COV-04", result.left().get(0).finding().rule());
    }

    @Test
    void aDecisionWhoseCauseHasGoneIsFoundAndCanBeTakenAway() {
        PlanBuilder builder = plan().recommendation("R1").action("A.1").addresses("R1").suppress("COV-04");
        ValidationResult result = Validation.standard().only(LINKS).run(builder.roots(), null);
        Finding gone = result.findings().get(0);
        assertEquals("CHECK-03", gone.rule());
        assertEquals(Severity.INFO, gone.severity());
        gone.fixes().get(0).change().run();
        assertEquals(List.of(), Validation.standard().only(LINKS).run(builder.roots(), null).findings());
    }

    @Test
    void aDecisionOnARuleThatWasNotCheckedIsNotCalledGone() {
        PlanBuilder builder = plan().recommendation("R1").action("A.1").addresses("R1").suppress("DAT-01");
        assertEquals(List.of(), Validation.standard().only(LINKS).run(builder.roots(), null).findings());
    }

    @Test
    void thePlansOwnProfileIsFollowedAndAnotherOverridesIt() {
        PlanBuilder builder = plan().action("A.1").plan(p -> p.setProfile(off("COV-04")));
        Validation validation = Validation.standard().only(LINKS);
        assertEquals(List.of(), refs(validation.run(builder.roots(), null)));
        assertEquals(0, validation.run(builder.roots(), null).rules().size());
        GuidanceProfile graver = off("COV-04");
        graver.getSettings().get(0).setEnabled(Switch.ON);
        graver.getSettings().get(0).setSeverity(SettingSeverity.ERROR);
        ValidationResult result = validation.profile(graver).run(builder.roots(), null);
        assertEquals(Severity.ERROR, result.findings().get(0).severity());
    }

    @Test
    void eachPlanFollowsItsOwnProfile() {
        PlanBuilder strict = plan().action("A.1");
        PlanBuilder lenient = plan().action("B.1").plan(p -> p.setProfile(off("COV-04")));
        assertEquals(List.of("A.1"),
                refs(Validation.standard().only(LINKS).run(List.of(strict.build(), lenient.build()), null)));
    }

    @Test
    void whatAProfileGetsWrongIsTold() {
        GuidanceProfile profile = off("COV-99");
        ValidationResult result = Validation.standard().only(LINKS).profile(profile).run(plan().roots(), null);
        assertEquals(List.of("CHECK-01"), result.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void theReportsThatAPlanAnswersBelongToTheModel() {
        PlanBuilder builder = plan().recommendation("R1").action("A.1").addresses("R1");
        ValidationResult result = Validation.standard().run(List.of(builder.build()), null);
        assertEquals(6, result.elements(), "plan, action, inspection, report, recommendation and organisation");
    }

    @Test
    void aFindingKnowsWhereItsElementWasImported() {
        PlanBuilder builder = plan().action("A.1").with(a -> a.setOrigin(new Origin("plan.tsv", 12)));
        Finding finding = with(new Fussy()).run(builder.roots(), null).findings().get(0);
        assertEquals(new Origin("plan.tsv", 12), finding.origin());
    }

    @Test
    void onlySomeRulesCanBeAskedFor() {
        assertEquals(1, Validation.standard().only(LINKS).run(plan().roots(), null).rules().size());
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> Validation.standard().only(Set.of("COV-99")));
        assertTrue(failure.getMessage().contains("no rule “COV-99”"), failure::getMessage);
        assertTrue(failure.getMessage().contains("COV-01, COV-02"), failure::getMessage);
    }

    @Test
    void anEmptyModelSatisfiesEverything() {
        ValidationResult result = Validation.standard().run(List.of(), null);
        assertEquals(List.of(), result.findings());
        assertEquals(0, result.elements());
        assertFalse(result.hasAtLeast(Severity.INFO));
    }

    private static GuidanceProfile off(String rule) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setEnabled(Switch.OFF);
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.getSettings().add(setting);
        return profile;
    }
}
