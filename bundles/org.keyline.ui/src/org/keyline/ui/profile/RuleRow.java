/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.profile;

import java.util.List;
import java.util.stream.Collectors;

import org.keyline.model.core.Citation;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleSettings;
import org.keyline.validation.Severity;

/**
 * A rule as a profile has it.
 *
 * @param rule what the catalogue says of it
 * @param setting what the profile itself says of it; null where it says nothing
 * @param inherited what holds where the profile says nothing
 * @param effective what holds
 */
record RuleRow(RuleDescription rule, RuleSetting setting, RuleSettings inherited, RuleSettings effective) {

    /** The family of rules that it belongs to, such as DAT. */
    String family() {
        return rule.id().replaceFirst("-.*", "");
    }

    boolean isOn() {
        return effective.isOn(rule.id());
    }

    Severity severity() {
        return effective.severity(rule.id());
    }

    /** Whether the profile itself says whether the rule is checked. */
    boolean setsSwitch() {
        return setting != null && setting.getEnabled() != Switch.INHERITED;
    }

    /** Whether the profile itself says how severe its findings are. */
    boolean setsSeverity() {
        return setting != null && setting.getSeverity() != SettingSeverity.INHERITED;
    }

    /** The value that the profile itself gives a parameter, as written; null where it gives none. */
    String own(String parameter) {
        return setting == null ? null
                : setting.getParameters().stream().filter(p -> parameter.equals(p.getName())).map(Parameter::getValue)
                        .findFirst().orElse(null);
    }

    /** The parameters with their values, such as "months 24". */
    String parameters() {
        return rule.parameters().stream()
                .map(p -> p.name() + " " + effective.parameter(rule.id(), p.name())
                        + (own(p.name()) == null ? "" : " •"))
                .collect(Collectors.joining(", "));
    }

    /** Where the profile says that the rule comes from; the catalogue's source where it says nothing. */
    String source() {
        List<Citation> citations = setting == null ? List.of() : setting.getCitations();
        return citations.isEmpty() ? rule.source().toString()
                : text(citations.getFirst().getDocument()) + (text(citations.getFirst().getLocator()).isEmpty() ? ""
                        : ", " + citations.getFirst().getLocator());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
