/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.Switch;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleId;
import org.keyline.validation.Validation;

/** What the tests of all rules have in common: they run one rule alone on a model. */
public abstract class RuleTest {

    private static final ThreadLocal<Spoiled> SPOILED = ThreadLocal.withInitial(() -> new Spoiled(false, null));

    private final String rule;

    /** What is taken away from the rules, to see whether their tests notice. */
    private record Spoiled(boolean off, String parameter) {
    }

    /**
     * Runs tests with every rule switched off, as a profile does it. They ought to fail.
     *
     * @param tests runs the tests, in this thread
     */
    static void withRulesOff(Runnable tests) {
        spoiled(new Spoiled(true, null), tests);
    }

    /**
     * Runs tests with a parameter left as the catalogue has it, whatever they set it to. They ought to fail.
     *
     * @param parameter its name
     * @param tests runs the tests, in this thread
     */
    static void withParameterIgnored(String parameter, Runnable tests) {
        spoiled(new Spoiled(false, parameter), tests);
    }

    private static void spoiled(Spoiled how, Runnable tests) {
        SPOILED.set(how);
        try {
            tests.run();
        } finally {
            SPOILED.remove();
        }
    }

    /**
     * Tests of one rule.
     *
     * @param type its class
     */
    protected RuleTest(Class<? extends Rule<?>> type) {
        this.rule = type.getAnnotation(RuleId.class).value();
    }

    /** The findings on a plan and the inspection that it answers. */
    protected final List<Finding> findings(PlanBuilder plan) {
        return findings(plan.roots());
    }

    /** The findings on any model. */
    protected final List<Finding> findings(Collection<? extends EObject> roots) {
        return findings(roots, null);
    }

    /** The findings on any model, with the rule's parameter set. */
    protected final List<Finding> findings(Collection<? extends EObject> roots, GuidanceProfile profile) {
        GuidanceProfile used = SPOILED.get().off() ? switchedOff(profile) : profile;
        List<Finding> found = Validation.standard().only(Set.of(rule)).profile(used).run(roots, null).findings();
        found.forEach(this::agreesWithTheCatalogue);
        return found;
    }

    private void agreesWithTheCatalogue(Finding finding) {
        RuleDescription description = RuleCatalogue.standard().rule(rule).orElseThrow();
        assertEquals(rule, finding.rule(), finding::message);
        assertEquals(description.severity(), finding.severity(), finding::message);
        assertEquals(description.source(), finding.source(), finding::message);
        assertTrue(finding.message().endsWith("."), finding::message);
    }

    /** A profile in which another rule is off. */
    protected static GuidanceProfile off(String other) {
        RuleSetting off = GuidanceFactory.eINSTANCE.createRuleSetting();
        off.setRule(other);
        off.setEnabled(Switch.OFF);
        GuidanceProfile without = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        without.getSettings().add(off);
        return without;
    }

    private GuidanceProfile switchedOff(GuidanceProfile profile) {
        GuidanceProfile without = off(rule);
        if (profile != null) {
            without.getIncludes().add(profile);
        }
        return without;
    }

    /** A profile that sets a parameter of the rule. */
    protected final GuidanceProfile parameter(String name, int value) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        if (!name.equals(SPOILED.get().parameter())) {
            Parameter parameter = GuidanceFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(Integer.toString(value));
            setting.getParameters().add(parameter);
        }
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.getSettings().add(setting);
        return profile;
    }

    /** Expects one finding, on the element with this reference, and gives it. */
    protected final Finding broken(PlanBuilder plan, String ref) {
        return broken(plan.roots(), ref);
    }

    /** Expects one finding, on the element with this reference, and gives it. */
    protected final Finding broken(Collection<? extends EObject> roots, String ref) {
        List<Finding> found = findings(roots);
        assertEquals(1, found.size(), () -> "expected one finding on " + ref + " but found " + messages(found));
        Finding finding = found.get(0);
        assertEquals(ref, finding.element() instanceof Element element ? element.getRef() : null, finding::message);
        return finding;
    }

    /** Expects findings on the elements with these references, in this order. */
    protected final List<Finding> brokenAt(PlanBuilder plan, String... refs) {
        List<Finding> found = findings(plan);
        assertEquals(List.of(refs), found.stream().map(f -> ((Element) f.element()).getRef()).toList(),
                () -> messages(found).toString());
        return found;
    }

    /** Expects that nothing is found. */
    protected final void satisfied(PlanBuilder plan) {
        satisfied(plan.roots());
    }

    /** Expects that nothing is found. */
    protected final void satisfied(Collection<? extends EObject> roots) {
        assertEquals(List.of(), messages(findings(roots)));
    }

    /** Expects that the message has these words. */
    protected static void says(Finding finding, String... words) {
        for (String word : words) {
            assertTrue(finding.message().contains(word), () -> "“" + word + "” is not in: " + finding.message());
        }
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }
}
