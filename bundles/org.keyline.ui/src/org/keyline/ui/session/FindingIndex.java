/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;
import org.keyline.validation.SuppressedFinding;

/** What the last check of a model found, by element. */
public final class FindingIndex {

    private final Map<EObject, List<Finding>> byElement = new LinkedHashMap<>();
    private final Map<EObject, int[]> within = new HashMap<>();
    private List<Finding> all = List.of();
    private List<SuppressedFinding> left = List.of();

    /** Puts other findings into the place of those before. */
    void replace(Collection<Finding> found, Collection<SuppressedFinding> foundLeft) {
        byElement.clear();
        within.clear();
        for (Finding finding : found) {
            byElement.computeIfAbsent(finding.element(), element -> new ArrayList<>(2)).add(finding);
            for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                within.computeIfAbsent(at, container -> new int[Severity.values().length])[finding.severity()
                        .ordinal()]++;
            }
        }
        all = List.copyOf(found);
        left = List.copyOf(foundLeft);
    }

    /**
     * The findings about an element.
     *
     * @param element the element
     * @return its findings, in the order of the check
     */
    public List<Finding> of(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    /**
     * The gravest finding about an element or anything in it.
     *
     * @param element the element
     * @return the severity; null where nothing was found
     */
    public Severity gravestWithin(EObject element) {
        int[] counts = within.get(element);
        for (Severity severity : Severity.values()) {
            if (counts != null && counts[severity.ordinal()] > 0) {
                return severity;
            }
        }
        return null;
    }

    /**
     * How many findings of each severity there are about an element or anything in it.
     *
     * @param element the element
     * @return a copy; a severity without findings is 0
     */
    public Map<Severity, Integer> countsWithin(EObject element) {
        int[] counts = within.getOrDefault(element, new int[Severity.values().length]);
        Map<Severity, Integer> copy = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            copy.put(severity, counts[severity.ordinal()]);
        }
        return copy;
    }

    /**
     * All findings.
     *
     * @return the findings, in the order of the check
     */
    public List<Finding> all() {
        return all;
    }

    /**
     * How many findings of each severity there are.
     *
     * @return such as "1 error, 12 warnings, 3 notes"; "no findings" for none
     */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = all.stream().filter(finding -> finding.severity() == severity).count();
            if (number > 0) {
                String word = severity == Severity.INFO ? "note" : severity.word();
                parts.add(number + " " + word + (number == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    /**
     * The findings that somebody decided to leave.
     *
     * @return the findings with the decisions, in the order of the check
     */
    public List<SuppressedFinding> left() {
        return left;
    }

    /**
     * The elements that have findings, themselves or in them.
     *
     * @return a copy
     */
    public Set<EObject> marked() {
        return new HashSet<>(within.keySet());
    }
}
