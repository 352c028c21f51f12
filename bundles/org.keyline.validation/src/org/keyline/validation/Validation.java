/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Suppression;

/**
 * Checks models against the rules. Unchangeable: {@link #profile(GuidanceProfile)} and {@link #only(Set)} give new
 * objects.
 */
public final class Validation {

    private final RuleCatalogue catalogue;
    private final List<Rule<?>> rules;
    private final GuidanceProfile profile;

    /**
     * A validation with rules of the caller's choice.
     *
     * @param catalogue what is known of the rules
     * @param rules the rules
     * @param profile the guidance that overrides what plans name; null for none
     */
    Validation(RuleCatalogue catalogue, List<Rule<?>> rules, GuidanceProfile profile) {
        this.catalogue = catalogue;
        this.rules = List.copyOf(rules);
        this.profile = profile;
    }

    /**
     * A validation with all of Keyline's rules; each plan is checked against the profile that it names.
     *
     * @return the validation
     */
    public static Validation standard() {
        return new Validation(RuleCatalogue.standard(), Rules.standard(), null);
    }

    /**
     * The same validation with a profile that overrides what the plans name.
     *
     * @param guidance the profile; null to follow the plans again
     * @return the new validation
     */
    public Validation profile(GuidanceProfile guidance) {
        return new Validation(catalogue, rules, guidance);
    }

    /**
     * The same validation with some of the rules alone.
     *
     * @param ruleIds their public IDs
     * @return the new validation
     * @throws IllegalArgumentException when there is no such rule; the message says which IDs there are
     */
    public Validation only(Set<String> ruleIds) {
        Set<String> known = new TreeSet<>(rules.stream().map(Rule::id).toList());
        for (String id : ruleIds) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("There is no rule “" + id + "”. The rules are "
                        + String.join(", ", known) + ".");
            }
        }
        return new Validation(catalogue, rules.stream().filter(r -> ruleIds.contains(r.id())).toList(), profile);
    }

    /**
     * Checks a model.
     *
     * @param roots the roots of the trees to check; the reports that their plans answer, their organisations and the
     *     frameworks of assessments are checked with them, also where they lie in other files
     * @param monitor shows progress and may cancel; null for none
     * @return what was found
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor cancels
     */
    public ValidationResult run(Collection<? extends EObject> roots, IProgressMonitor monitor) {
        long begin = System.nanoTime();
        ValidationContext context = new ValidationContext(roots);
        Map<EObject, RuleSettings> settings = settings(context);
        ValidationRun run = new ValidationRun(catalogue, rules, context, settings);
        List<Finding> found = run.check(monitor);
        found.addAll(profileProblems(context.roots(), settings));
        Suppressions suppressions = new Suppressions(context.plans());
        List<Finding> kept = new ArrayList<>();
        List<SuppressedFinding> left = new ArrayList<>();
        for (Finding finding : FindingOrder.sorted(found, context.roots(), run.places())) {
            Suppression suppression = suppressions.of(finding);
            if (suppression == null) {
                kept.add(finding);
            } else {
                left.add(new SuppressedFinding(finding, suppression));
            }
        }
        List<RuleDescription> on = run.rulesThatWereOn();
        kept.addAll(suppressions.withoutCause(on.stream().map(RuleDescription::id).collect(Collectors.toSet())));
        long millis = Math.round((System.nanoTime() - begin) / 1e6);
        return new ValidationResult(kept, run.elements(), on, left, millis);
    }

    /** The settings for each root: of the profile set here, or the plan's own, or the only one that plans name. */
    Map<EObject, RuleSettings> settings(ValidationContext context) {
        Map<GuidanceProfile, RuleSettings> byProfile = new LinkedHashMap<>();
        context.plans().forEach(plan -> byProfile.computeIfAbsent(chosen(ProfileFindings.named(plan)),
                p -> RuleSettings.of(p, catalogue)));
        RuleSettings common = byProfile.size() == 1 ? byProfile.values().iterator().next()
                : RuleSettings.of(profile, catalogue);
        Map<EObject, RuleSettings> settings = new LinkedHashMap<>();
        context.roots().forEach(root -> settings.put(root, common));
        context.plans().forEach(plan -> settings.put(plan, byProfile.get(chosen(ProfileFindings.named(plan)))));
        return settings;
    }

    /** What cannot be used in the profiles that a model is checked by, and in those that are part of the model. */
    List<Finding> profileProblems(List<EObject> roots, Map<EObject, RuleSettings> settings) {
        return new ProfileFindings(catalogue, profile).of(roots, settings.values());
    }

    /**
     * The rules made ready for a model, for checking its elements one by one.
     *
     * @param roots the roots of the model, as in {@link #run}
     * @return the rules with their settings for this model
     */
    public RuleChecks checks(Collection<? extends EObject> roots) {
        return new RuleChecks(this, roots);
    }

    List<Rule<?>> rules() {
        return rules;
    }

    RuleDescription described(String rule) {
        return catalogue.rule(rule)
                .orElseThrow(() -> new IllegalStateException("Rule " + rule + " is not in the catalogue"));
    }

    private GuidanceProfile chosen(GuidanceProfile named) {
        return profile != null ? profile : named;
    }
}
