/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** The order in which findings are told: that of the model, for one element that of the rules, then as reported. */
final class FindingOrder {

    private FindingOrder() {
    }

    /**
     * Puts findings into order.
     *
     * @param findings the findings
     * @param roots the roots of the model
     * @param known the places of some elements, counted from the beginning of the model; the model is walked through
     *     only where those of others are needed
     * @return the findings in order
     */
    static List<Finding> sorted(Collection<Finding> findings, List<EObject> roots, Map<EObject, Integer> known) {
        Map<EObject, Integer> places = findings.stream().allMatch(f -> known.containsKey(f.element())) ? known
                : places(findings, roots);
        return findings.stream()
                .sorted(Comparator
                        .<Finding>comparingInt(f -> places.getOrDefault(f.element(), Integer.MAX_VALUE))
                        .thenComparing(Finding::rule))
                .toList();
    }

    private static Map<EObject, Integer> places(Collection<Finding> findings, List<EObject> roots) {
        Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.forEach(f -> wanted.add(f.element()));
        Map<EObject, Integer> places = new IdentityHashMap<>();
        int place = 0;
        for (EObject root : roots) {
            if (wanted.contains(root)) {
                places.put(root, place);
            }
            place++;
            for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext(); place++) {
                EObject element = contents.next();
                if (wanted.contains(element)) {
                    places.put(element, place);
                }
            }
        }
        return places;
    }
}
