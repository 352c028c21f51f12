/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a guidance profile that cannot be used. The rest of the profile holds.
 *
 * @param check the check of the engine that reports it
 * @param element the profile, setting or parameter
 * @param feature the feature at fault; null where it is the element as a whole
 * @param value the value at fault, as written; null where there is none
 * @param message what is wrong with it and what to do, in plain words
 * @param fixes ways to mend it, the likeliest first
 */
public record ProfileProblem(RuleDescription check, EObject element, EStructuralFeature feature, String value,
        String message, List<Fix> fixes) {

    /** Keeps the list unchangeable. */
    public ProfileProblem {
        fixes = List.copyOf(fixes);
    }

    /** The problem as a finding. */
    Finding finding() {
        Finding[] reported = new Finding[1];
        FindingDraft draft = new FindingDraft(check, element, finding -> reported[0] = finding).feature(feature)
                .value(value);
        fixes.forEach(fix -> draft.choice(fix.label(), fix.change()));
        draft.report(message);
        return reported[0];
    }
}
