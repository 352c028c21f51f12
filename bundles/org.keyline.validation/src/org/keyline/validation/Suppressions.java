/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.plan.ImprovementPlan;

/** The findings that somebody decided to leave, as the plans hold them. */
final class Suppressions {

    private final Map<EObject, Set<String>> rules = new IdentityHashMap<>();

    Suppressions(List<ImprovementPlan> plans) {
        for (ImprovementPlan plan : plans) {
            for (Suppression suppression : plan.getSuppressions()) {
                if (suppression.getElement() != null && suppression.getRule() != null) {
                    rules.computeIfAbsent(suppression.getElement(), e -> new HashSet<>())
                            .add(suppression.getRule().strip());
                }
            }
        }
    }

    boolean cover(Finding finding) {
        return rules.getOrDefault(finding.element(), Set.of()).contains(finding.rule());
    }
}
