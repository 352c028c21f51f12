/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;

/** What can be wrong with a setting of a guidance profile, in words, with the place and the ways to mend it. */
final class SettingProblems {

    private SettingProblems() {
    }

    /** The catalogue has no such rule. */
    static ProfileProblem unknownRule(RuleSetting setting, String id, RuleCatalogue catalogue) {
        String in = profile(setting);
        Fix away = remove("Take the setting for " + (id.isEmpty() ? "no rule" : id) + " away", setting);
        if (id.isEmpty()) {
            return problem(setting, null, in + " has a setting that names no rule. It is left out; name the rule.",
                    List.of(away));
        }
        Optional<String> meant = catalogue.rules().stream().map(RuleDescription::id)
                .filter(known -> plain(known).equals(plain(id))).findFirst();
        String hint = meant.map(known -> "Did you mean " + known + "?")
                .orElse("Correct the ID, or take the setting away.");
        List<Fix> fixes = meant.map(known -> List.of(new Fix("Write " + known + " in place of " + id, false,
                () -> setting.setRule(known)), away)).orElse(List.of(away));
        return new ProfileProblem(EngineRules.PROFILE, setting, GuidancePackage.Literals.RULE_SETTING__RULE, id,
                in + " sets a rule “" + id + "”, which does not exist. The setting is left out. " + hint, fixes);
    }

    /** The profile has a setting for the rule already. */
    static ProfileProblem ruleTwice(RuleSetting setting, String id) {
        return problem(setting, id,
                profile(setting) + " sets rule " + id + " twice. The first setting counts, this one is "
                        + "left out; make one of the two.",
                List.of(remove("Take the second setting for " + id + " away", setting)));
    }

    /** The rule has no such parameter. */
    static ProfileProblem unknownParameter(Parameter parameter, String name, RuleDescription rule) {
        String has = rule.parameters().isEmpty() ? "The rule has none."
                : "It has: " + Wording.list(rule.parameters().stream().map(RuleParameter::name).toList()) + ".";
        return new ProfileProblem(EngineRules.PROFILE, parameter, GuidancePackage.Literals.PARAMETER__NAME, name,
                profile(parameter) + ", rule " + rule.id() + ": the rule has no parameter “" + name
                        + "”. It is left out. " + has,
                List.of(remove("Take the parameter " + name + " away", parameter)));
    }

    /** The setting has the parameter already. */
    static ProfileProblem parameterTwice(Parameter parameter, String name, RuleDescription rule) {
        return problem(parameter, name, profile(parameter) + ", rule " + rule.id() + ": parameter " + name
                + " is set twice. The first value counts, this one is left out; take one of the two away.",
                List.of(remove("Take the second value of " + name + " away", parameter)));
    }

    /** The value is no number or out of range. */
    static ProfileProblem value(Parameter parameter, RuleParameter known, RuleDescription rule, String fault) {
        return new ProfileProblem(EngineRules.PROFILE, parameter, GuidancePackage.Literals.PARAMETER__VALUE,
                parameter.getValue(), profile(parameter) + ", rule " + rule.id() + ", parameter " + known.name() + ": "
                        + fault + " The value is left out.",
                List.of(new Fix("Set " + known.name() + " to " + known.standard() + ", as in the catalogue", false,
                        () -> parameter.setValue(Integer.toString(known.standard())))));
    }

    /**
     * One value of a rule must be more than another and is not.
     *
     * @param rule the rule
     * @param more what must be more
     * @param moreSet the profile's value for it, or null where the catalogue's counts
     * @param less what must be less
     * @param lessSet the profile's value for it, or null where the catalogue's counts
     * @param settings the values that count so far
     */
    static ProfileProblem contradiction(RuleDescription rule, RuleParameter more, Parameter moreSet,
            RuleParameter less, Parameter lessSet, RuleSettings settings) {
        Parameter at = moreSet == null ? lessSet : moreSet;
        String message = profile(at) + ", rule " + rule.id() + ": " + stated(rule, more, moreSet, at, settings)
                + " must be more than " + stated(rule, less, lessSet, at, settings)
                + ". Neither is used; the rule is checked with " + less.name() + " " + less.standard() + " and "
                + more.name() + " " + more.standard() + ". Correct one of the two.";
        return new ProfileProblem(EngineRules.PROFILE, at, GuidancePackage.Literals.PARAMETER__VALUE, at.getValue(),
                message, List.of(remove("Take the parameter " + at.getName() + " away", at)));
    }

    private static String stated(RuleDescription rule, RuleParameter known, Parameter set, Parameter at,
            RuleSettings settings) {
        String value = known.name() + " (" + settings.parameter(rule.id(), known.name());
        boolean elsewhere = set != null && EcoreUtil.getRootContainer(set) != EcoreUtil.getRootContainer(at);
        return value + (set == null ? ", as in the catalogue"
                : elsewhere ? ", set in " + Wording.nameWithin(EcoreUtil.getRootContainer(set)) : "") + ")";
    }

    private static ProfileProblem problem(EObject element, String value, String message, List<Fix> fixes) {
        return new ProfileProblem(EngineRules.PROFILE, element, null, value, message, fixes);
    }

    private static Fix remove(String label, EObject element) {
        return new Fix(label, false, () -> EcoreUtil.remove(element));
    }

    private static String profile(EObject part) {
        return Wording.name(EcoreUtil.getRootContainer(part)).toString();
    }

    /** An ID without what people leave out or add: dat9 for DAT-09. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceAll("(?<=[a-z])0+", "");
    }
}
