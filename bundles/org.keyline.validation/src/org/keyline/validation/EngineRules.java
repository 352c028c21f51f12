/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;

/** What the engine itself reports; not part of the catalogue, and not to be switched off. */
final class EngineRules {

    private static final Source KEYLINE = new Source("Keyline", "validation");

    /** A setting of a profile that cannot be used. */
    static final RuleDescription PROFILE = new RuleDescription("CHECK-01", Severity.ERROR,
            List.of("GuidanceProfile", "RuleSetting", "Parameter"),
            "Every setting of a guidance profile names a rule and a parameter that exist, once, with a value in range "
                    + "that contradicts no other.",
            "A setting that cannot be used is left out, so the plan is checked otherwise than was meant.",
            "Correct the setting or take it away.", List.of(KEYLINE), List.of());

    /** A rule that failed. */
    static final RuleDescription FAILED_RULE = new RuleDescription("CHECK-02", Severity.ERROR, List.of("Element"),
            "Every rule can be checked on every element.",
            "A rule that fails says nothing about the element, which may be right or wrong.",
            "Report the fault; until it is mended, look at the element yourself.", List.of(KEYLINE), List.of());

    /** A decision to leave a finding that is not there any more. */
    static final RuleDescription SUPPRESSION = new RuleDescription("CHECK-03", Severity.INFO, List.of("Suppression"),
            "A decision to leave a finding has a finding that it leaves.",
            "A decision whose cause has gone would hide the next finding of its kind, which nobody has looked at.",
            "Take the decision away.", List.of(KEYLINE), List.of());

    /** An inclusion of a profile that cannot be used. */
    static final RuleDescription INCLUSION = new RuleDescription("CHECK-04", Severity.ERROR, List.of("GuidanceProfile"),
            "The profiles that a guidance profile builds on can be found and do not build on it in turn.",
            "What a profile that is left out sets does not count, so the plan is checked otherwise than was meant.",
            "Put the file back where it was, choose the profile again, or take the reference away.", List.of(KEYLINE),
            List.of());

    private EngineRules() {
    }

    /**
     * All of them.
     *
     * @return what is known of them, by ID
     */
    static List<RuleDescription> all() {
        return List.of(PROFILE, FAILED_RULE, SUPPRESSION, INCLUSION);
    }
}
