/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Severity;

/** What the last check of a model found, by element. */
public final class FindingIndex {

    /**
     * One finding.
     *
     * @param element the element that it is about, of the session's model
     * @param rule the rule's public ID
     * @param severity the severity
     * @param message what is wrong and what would satisfy the rule
     * @param feature the name of the feature at fault; null where it is the element as a whole
     */
    public record Mark(EObject element, String rule, Severity severity, String message, String feature) {
    }

    private final Map<EObject, List<Mark>> marks = new LinkedHashMap<>();
    private final Map<EObject, Severity> within = new HashMap<>();

    /** Puts other findings into the place of those before. */
    void replace(Collection<Mark> found) {
        marks.clear();
        within.clear();
        Map<EObject, List<Mark>> byElement = new LinkedHashMap<>();
        for (Mark mark : found) {
            byElement.computeIfAbsent(mark.element(), element -> new ArrayList<>()).add(mark);
            for (EObject at = mark.element(); at != null; at = at.eContainer()) {
                within.merge(at, mark.severity(), (one, other) -> one.atLeast(other) ? one : other);
            }
        }
        marks.putAll(byElement);
    }

    /**
     * The findings about an element.
     *
     * @param element the element
     * @return its findings, in the order of the check
     */
    public List<Mark> of(EObject element) {
        return marks.getOrDefault(element, List.of());
    }

    /**
     * The gravest finding about an element or anything in it.
     *
     * @param element the element
     * @return the severity; null where nothing was found
     */
    public Severity gravestWithin(EObject element) {
        return within.get(element);
    }

    /**
     * All findings.
     *
     * @return the findings, in the order of the check
     */
    public List<Mark> all() {
        return marks.values().stream().flatMap(List::stream).toList();
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
