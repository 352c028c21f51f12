/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is offered to mend findings of a model at one moment. What must be known about the model is worked out once for
 * all that is asked of the same object, so this is the way to ask for the fixes of many findings; it is of no use any
 * more when the model has changed. Not safe for use by several threads.
 */
public final class OfferedFixes {

    private final Map<List<EObject>, ValidationContext> contexts = new IdentityHashMap<>();
    private final Map<RuleFixes, Map<EObject, List<Found>>> found = new HashMap<>();

    /**
     * A finding, with the ways to mend it that its rule itself offers.
     *
     * @param finding the finding
     * @param own the ways, the likeliest first
     */
    record Found(Finding finding, List<Fix> own) {
    }

    /**
     * The ways to mend a finding.
     *
     * @param finding a finding, of this moment or before
     * @return the ways, the likeliest first; none where the finding does not hold any more
     */
    public List<Fix> of(Finding finding) {
        return finding.fixSource().fixes(finding, this);
    }

    /** What is known about a model now. */
    ValidationContext context(List<EObject> roots) {
        return contexts.computeIfAbsent(roots, ValidationContext::new);
    }

    /** What a rule finds now when it looks at an element. */
    List<Found> found(RuleFixes rule, EObject subject) {
        return found.computeIfAbsent(rule, r -> new IdentityHashMap<>()).computeIfAbsent(subject,
                s -> EcoreUtil.isAncestor(rule.roots(), s) ? check(rule, s) : List.of());
    }

    private List<Found> check(RuleFixes rule, EObject subject) {
        List<Found> now = new ArrayList<>();
        try {
            rule.rule().checkElement(subject,
                    rule.check(context(rule.roots()), (f, own) -> now.add(new Found(f, own))));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(); // a run reports that the rule fails; there is nothing to mend
        }
        return now;
    }
}
