/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.plan.ImprovementPlan;

/**
 * The rules of a validation made ready for one model, for whoever checks its elements one by one and in an order of his
 * own. {@link Validation#run} checks them all. Not safe for use by several threads.
 */
public final class RuleChecks {

    private final Validation validation;
    private final ValidationContext context;
    /** For each settings the checks by the numbers of the rules, those that were needed. */
    private final Map<RuleSettings, Check[]> checks = new HashMap<>();
    private final List<Finding> reported = new ArrayList<>();
    private final BiConsumer<Finding, List<Fix>> reporting = (finding, own) -> reported.add(finding);
    private Map<EObject, RuleSettings> settings;

    RuleChecks(Validation validation, Collection<? extends EObject> roots) {
        this.validation = validation;
        this.context = new ValidationContext(roots);
        this.settings = validation.settings(context);
    }

    /**
     * The model, and what is known of it.
     *
     * @return the context
     */
    public ValidationContext context() {
        return context;
    }

    /**
     * The rules of the validation, whether a profile has them on or not.
     *
     * @return the rules, by ID
     */
    public List<Rule<?>> rules() {
        return validation.rules();
    }

    /**
     * Reads the settings again from the profiles, which may have changed.
     */
    public void readSettings() {
        settings = validation.settings(context);
        checks.clear();
    }

    /**
     * The settings by which a tree is checked.
     *
     * @param root a root of the model
     * @return its settings
     */
    public RuleSettings settings(EObject root) {
        return settings.get(root);
    }

    /**
     * Whether two settings of a rule differ: whether it is on, how severe its findings are, or its parameters.
     *
     * @param id the rule's ID
     * @param one settings
     * @param other other settings
     * @return whether the rule may find something else by them
     */
    public boolean differ(String id, RuleSettings one, RuleSettings other) {
        return one.isOn(id) != other.isOn(id) || one.severity(id) != other.severity(id)
                || validation.described(id).parameters().stream()
                        .anyMatch(p -> one.parameter(id, p.name()) != other.parameter(id, p.name()));
    }

    /**
     * Checks an element by one rule.
     *
     * @param number the place among {@link #rules()} of a rule that is about elements of this class
     * @param element the element
     * @param root the root of the model in which it lies
     * @param findings takes the findings in the order of the rule, also those that somebody decided to leave; none
     *     where the rule is off; where the rule fails, those that it had made until then
     * @throws RuntimeException when the rule fails
     */
    public void check(int number, EObject element, EObject root, List<Finding> findings) {
        RuleSettings ofRoot = settings.get(root);
        Rule<?> rule = rules().get(number);
        if (ofRoot.isOn(rule.id())) {
            Check[] ready = checks.computeIfAbsent(ofRoot, s -> new Check[rules().size()]);
            if (ready[number] == null) {
                ready[number] = new Check(validation.described(rule.id()), ofRoot, context, reporting);
            }
            reported.clear();
            try {
                rule.checkElement(element, ready[number]);
            } finally {
                findings.addAll(reported);
            }
        }
    }

    /**
     * The profiles by which the model is checked, with all that they build on.
     *
     * @return the profiles that can be found, each once
     */
    public Set<GuidanceProfile> profiles() {
        Set<GuidanceProfile> profiles = new LinkedHashSet<>();
        for (ImprovementPlan plan : context.plans()) {
            GuidanceProfile named = ProfileFindings.named(plan);
            if (named != null && !named.eIsProxy()) {
                profiles.addAll(new ProfileOrder(named).profiles());
            }
        }
        return profiles;
    }

    /**
     * What in the profiles cannot be used.
     *
     * @return findings of the engine
     */
    public List<Finding> problems() {
        return validation.profileProblems(context.roots(), settings);
    }

    /**
     * Reports that a rule failed.
     *
     * @param rule its ID
     * @param first the first element on which it failed
     * @param cause why
     * @param count the number of elements on which it failed
     * @return a finding of the engine
     */
    public Finding failure(String rule, EObject first, Throwable cause, int count) {
        List<Finding> failure = new ArrayList<>(1);
        ValidationRun.tellFailure(rule, first, cause, count, failure::add);
        return failure.get(0);
    }

    /**
     * The rules that some profile of the model has on.
     *
     * @return what is known of them, by ID
     */
    public List<RuleDescription> rulesThatAreOn() {
        return validation.rules().stream().map(Rule::id)
                .filter(id -> settings.isEmpty() || settings.values().stream().anyMatch(s -> s.isOn(id)))
                .map(validation::described).toList();
    }

    /**
     * The decisions to leave findings, as the plans hold them now.
     *
     * @return the decisions, none of them used yet
     */
    public Suppressions suppressions() {
        return new Suppressions(context.plans());
    }
}
