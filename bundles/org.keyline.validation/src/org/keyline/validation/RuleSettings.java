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

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

/**
 * Which rules are on, how severe they are and with what parameters, after a guidance profile. What a profile leaves
 * unsaid is as the profiles say that it builds on, and in the end as in the catalogue. A setting that cannot be used is
 * left out and told as a {@link Problem}; the others hold.
 */
public final class RuleSettings {

    /**
     * Something in a profile that cannot be used.
     *
     * @param element the profile, setting or parameter
     * @param message what is wrong with it and what to do, in plain words
     */
    public record Problem(EObject element, String message) {
    }

    private final RuleCatalogue catalogue;
    private final Set<String> off = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Integer> parameters = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

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
            settings.apply(profile, new HashSet<>(), new HashSet<>());
        }
        return settings;
    }

    /**
     * Whether a rule is on.
     *
     * @param rule its ID
     * @return true unless the profile switches it off
     */
    public boolean isOn(String rule) {
        return !off.contains(rule);
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
     * @return the problems, in the profile's order
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private RuleDescription described(String rule) {
        return catalogue.rule(rule)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no rule " + rule));
    }

    private void apply(GuidanceProfile profile, Set<GuidanceProfile> open, Set<GuidanceProfile> done) {
        open.add(profile);
        for (GuidanceProfile included : profile.getIncludes()) {
            if (included.eIsProxy()) {
                problems.add(new Problem(profile, "The profile builds on another that cannot be found; "
                        + "keep both files together or take the reference away."));
            } else if (open.contains(included)) {
                problems.add(new Problem(profile, "The profile builds on “" + ElementLabels.label(included)
                        + "”, which builds on it in turn; take one of the two references away."));
            } else if (!done.contains(included)) {
                apply(included, open, done);
            }
        }
        open.remove(profile);
        done.add(profile);
        profile.getSettings().forEach(this::apply);
    }

    private void apply(RuleSetting setting) {
        String id = setting.getRule() == null ? "" : setting.getRule().strip();
        RuleDescription rule = catalogue.rule(id).orElse(null);
        if (rule == null) {
            problems.add(new Problem(setting,
                    "There is no rule “" + id + "”; the profile's setting for it is left out. Correct the ID."));
            return;
        }
        if (setting.getEnabled() == Switch.OFF) {
            off.add(id);
        } else if (setting.getEnabled() == Switch.ON) {
            off.remove(id);
        }
        if (setting.getSeverity() != SettingSeverity.INHERITED) {
            severities.put(id, Severity.parse(setting.getSeverity().getLiteral()));
        }
        for (Parameter parameter : setting.getParameters()) {
            apply(rule, parameter);
        }
    }

    private void apply(RuleDescription rule, Parameter parameter) {
        String name = parameter.getName() == null ? "" : parameter.getName().strip();
        RuleParameter known = rule.parameter(name).orElse(null);
        if (known == null) {
            problems.add(new Problem(parameter,
                    "Rule " + rule.id() + " has no parameter “" + name + "”; it is left out. " + allowed(rule)));
            return;
        }
        try {
            parameters.put(key(rule.id(), name), known.read(parameter.getValue()));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(parameter, "Rule " + rule.id() + ", parameter " + name + ": " + e.getMessage()
                    + " The profile's value is left out."));
        }
    }

    private static String allowed(RuleDescription rule) {
        return rule.parameters().isEmpty() ? "The rule has none."
                : "It has: " + String.join(", ", rule.parameters().stream().map(RuleParameter::name).toList()) + ".";
    }

    private static String key(String rule, String parameter) {
        return rule + ' ' + parameter;
    }
}
