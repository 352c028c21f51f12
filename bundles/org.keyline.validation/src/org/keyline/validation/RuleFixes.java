/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.fix.Remedies;

/**
 * Builds the ways to mend what a rule found: the rule looks at the same element again, in the model as it is by then,
 * and what it still finds is mended in its own ways and those of the remedies.
 *
 * @param rule the rule
 * @param description what is known of it
 * @param settings the profile that it was checked by
 * @param roots the roots of the model
 */
record RuleFixes(Rule<?> rule, RuleDescription description, RuleSettings settings, List<EObject> roots)
        implements FixSource {

    /** Compares the objects themselves, which one run shares. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFixes fixes && fixes.rule == rule && fixes.settings == settings
                && fixes.roots == roots;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(rule);
    }

    /** A check by the same settings. */
    Check check(ValidationContext context, BiConsumer<Finding, List<Fix>> findings) {
        return new Check(description, settings, context, findings);
    }

    /** Where the fixes of a finding about an element come from that the rule made when it looked at another. */
    FixSource of(EObject subject, EObject element) {
        return subject == element ? this : (finding, moment) -> fixes(finding, subject, moment);
    }

    @Override
    public List<Fix> fixes(Finding finding, OfferedFixes moment) {
        return fixes(finding, finding.element(), moment);
    }

    private List<Fix> fixes(Finding finding, EObject subject, OfferedFixes moment) {
        OfferedFixes.Found twin = null;
        for (OfferedFixes.Found now : moment.found(this, subject)) {
            if (isSame(now.finding(), finding)) {
                if (now.finding().message().equals(finding.message())) {
                    twin = now;
                    break;
                }
                twin = twin == null ? now : twin;
            }
        }
        return twin == null ? List.of()
                : Remedies.fixes(twin.finding(), twin.own(), check(moment.context(roots), (f, own) -> {
                }));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.element() == other.element() && one.feature() == other.feature()
                && (one.value() == null ? other.value() == null : one.value().equals(other.value()));
    }
}
