/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

/**
 * Which rules are on, how severe they are and with what parameters, after a guidance profile. For each of these, of
 * each rule, the nearest profile counts that says something: the profile itself, then those that it builds on, in the
 * order of {@link ProfileOrder}, and in the end the catalogue. Rules that no profile switches on or off are as the
 * nearest profile says that speaks of the other rules; in the end they are on. What cannot be used is left out and told
 * as a {@link ProfileProblem}; the rest holds.
 */
public final class RuleSettings {

    private final RuleCatalogue catalogue;
    private final Map<String, Boolean> switches = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Integer> parameters = new HashMap<>();
    private final Map<String, Parameter> setBy = new HashMap<>();
    private final List<ProfileProblem> problems = new ArrayList<>();
    private boolean othersOn = true;

    private RuleSettings(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The settings that a profile gives.
     *
     * @param profile the profile; null for the catalogue's own settings
     * @param catalogue the catalogue
     * @return the settings
     */
    public static RuleSettings of(GuidanceProfile profile, RuleCatalogue catalogue) {
        RuleSettings settings = new RuleSettings(catalogue);
        if (profile != null) {
            ProfileOrder order = new ProfileOrder(profile);
            order.profiles().forEach(settings::apply);
            settings.leaveOutContradictions();
            settings.problems.addAll(order.problems());
        }
        return settings;
    }

    /**
     * Whether a rule is on.
     *
     * @param rule its ID
     * @return what the nearest profile says that switches it on or off; where none does, what is said of other rules
     */
    public boolean isOn(String rule) {
        return switches.getOrDefault(rule, othersOn);
    }

    /**
     * How severe a rule's findings are.
     *
     * @param rule its ID
     * @return the profile's severity, or the catalogue's
     */
    public Severity severity(String rule) {
        Severity set = severities.get(rule);
        return set != null ? set : described(rule).severity();
    }

    /**
     * The value of a rule's parameter.
     *
     * @param rule the rule's ID
     * @param name the parameter's name
     * @return the profile's value, or the catalogue's
     * @throws IllegalArgumentException when the catalogue gives the rule no such parameter
     */
    public int parameter(String rule, String name) {
        Integer set = parameters.get(key(rule, name));
        return set != null ? set
                : described(rule).parameter(name).orElseThrow(
                        () -> new IllegalArgumentException("Rule " + rule + " has no parameter " + name)).standard();
    }

    /**
     * What in the profile cannot be used.
     *
     * @return the problems: of the profiles that it builds on, of the profile itself, then of what it builds on
     */
    public List<ProfileProblem> problems() {
        return List.copyOf(problems);
    }

    private RuleDescription described(String rule) {
        return catalogue.rule(rule)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no rule " + rule));
    }

    private void apply(GuidanceProfile profile) {
        if (profile.getOtherRules() != Switch.INHERITED) {
            othersOn = profile.getOtherRules() == Switch.ON;
        }
        Set<String> set = new HashSet<>();
        for (RuleSetting setting : profile.getSettings()) {
            String id = setting.getRule() == null ? "" : setting.getRule().strip();
            RuleDescription rule = catalogue.rule(id).orElse(null);
            if (rule == null) {
                problems.add(SettingProblems.unknownRule(setting, id, catalogue));
            } else if (!set.add(id)) {
                problems.add(SettingProblems.ruleTwice(setting, id));
            } else {
                apply(rule, setting);
            }
        }
    }

    private void apply(RuleDescription rule, RuleSetting setting) {
        if (setting.getEnabled() != Switch.INHERITED) {
            switches.put(rule.id(), setting.getEnabled() == Switch.ON);
        }
        if (setting.getSeverity() != SettingSeverity.INHERITED) {
            severities.put(rule.id(), Severity.parse(setting.getSeverity().getLiteral()));
        }
        Set<String> set = new HashSet<>();
        for (Parameter parameter : setting.getParameters()) {
            String name = parameter.getName() == null ? "" : parameter.getName().strip();
            RuleParameter known = rule.parameter(name).orElse(null);
            if (known == null) {
                problems.add(SettingProblems.unknownParameter(parameter, name, rule));
            } else if (!set.add(name)) {
                problems.add(SettingProblems.parameterTwice(parameter, name, rule));
            } else {
                apply(rule, known, parameter);
            }
        }
    }

    /** Of two values that contradict each other neither is used, whichever profiles they are from. */
    private void leaveOutContradictions() {
        for (RuleDescription rule : catalogue.rules()) {
            for (RuleParameter more : rule.parameters()) {
                RuleParameter less = more.moreThan() == null ? null : rule.parameter(more.moreThan()).orElseThrow();
                if (less != null && parameter(rule.id(), more.name()) <= parameter(rule.id(), less.name())) {
                    problems.add(SettingProblems.contradiction(rule, more, setBy.get(key(rule.id(), more.name())),
                            less, setBy.get(key(rule.id(), less.name())), this));
                    parameters.remove(key(rule.id(), more.name()));
                    parameters.remove(key(rule.id(), less.name()));
                }
            }
        }
    }

    private void apply(RuleDescription rule, RuleParameter known, Parameter parameter) {
        try {
            parameters.put(key(rule.id(), known.name()), known.read(parameter.getValue()));
            setBy.put(key(rule.id(), known.name()), parameter);
        } catch (IllegalArgumentException e) {
            problems.add(SettingProblems.value(parameter, known, rule, e.getMessage()));
        }
    }

    private static String key(String rule, String parameter) {
        return rule + ' ' + parameter;
    }
}
