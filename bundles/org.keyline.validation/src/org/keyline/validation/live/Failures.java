/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.RuleChecks;

/** The rules that failed, and on what elements. */
final class Failures {

    private final Map<Integer, Map<EObject, Throwable>> byRule = new TreeMap<>();

    private record First(int rule, EObject element, Throwable cause, int count) {
    }

    void put(int rule, EObject element, Throwable cause) {
        byRule.computeIfAbsent(rule, r -> new IdentityHashMap<>()).put(element, cause);
    }

    void remove(int rule, EObject element) {
        Map<EObject, Throwable> causes = byRule.get(rule);
        if (causes != null && causes.remove(element) != null && causes.isEmpty()) {
            byRule.remove(rule);
        }
    }

    void forget(EObject element) {
        List.copyOf(byRule.keySet()).forEach(rule -> remove(rule, element));
    }

    /** One finding for each rule that failed, in the order in which a full run meets the failures. */
    List<Finding> findings(RuleChecks checks, Comparator<EObject> order) {
        List<First> firsts = new ArrayList<>();
        byRule.forEach((rule, causes) -> {
            EObject first = causes.keySet().stream().min(order).orElseThrow();
            firsts.add(new First(rule, first, causes.get(first), causes.size()));
        });
        firsts.sort(Comparator.comparing(First::element, order).thenComparingInt(First::rule));
        return firsts.stream()
                .map(f -> checks.failure(checks.rules().get(f.rule()).id(), f.element(), f.cause(), f.count()))
                .toList();
    }
}
