/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.guidance.Suppression;
import org.keyline.validation.Finding;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.Suppressions;
import org.keyline.validation.ValidationResult;

/**
 * What is told of the findings: those of the rules that nobody decided to leave, and those of the engine itself. Says
 * how they differ from what was taken before.
 */
final class ToldFindings {

    private Map<Finding, Integer> difference = new LinkedHashMap<>();
    private List<KeptFinding> ordered = List.of();
    private List<Finding> ofEngine = List.of();
    private List<Finding> toldOfEngine = List.of();
    private List<Finding> withoutCause = List.of();
    private LiveModel model;
    private boolean decisions;
    private int elements;
    private boolean counted;
    private List<Finding> findings = List.of();
    private List<SuppressedFinding> left = List.of();
    private ValidationResult result = new ValidationResult(List.of(), 0, List.of(), List.of(), 0);

    /** Takes up the findings after everything was checked. */
    void tell(FindingStore store, LiveModel of, Set<EObject> moved) {
        counted = of == model && moved.isEmpty() && counted;
        model = of;
        List<KeptFinding> added = store.arrange(model.order(), model.checks().context().roots(), moved);
        ordered = store.ordered();
        store.takeGone().stream().filter(kept -> kept.told).forEach(kept -> count(kept.finding, -1));
        List<Finding> engine = new ArrayList<>(model.checks().problems());
        engine.addAll(model.failures().findings(model.checks(), model.order()));
        engine.sort(Comparator.comparing(Finding::element, model.order()).thenComparing(Finding::rule));
        ofEngine = engine;
        Suppressions suppressions = model.checks().suppressions();
        boolean hadDecisions = decisions;
        decisions = !suppressions.isEmpty();
        for (KeptFinding kept : decisions || hadDecisions ? ordered : added) {
            boolean left = decisions && suppressions.of(kept.finding) != null;
            if (kept.told == left) {
                count(kept.finding, left ? -1 : 1);
            }
            kept.told = !left;
        }
        List<Finding> toldNow = new ArrayList<>(
                engine.stream().filter(finding -> suppressions.of(finding) == null).toList());
        withoutCause = decisions ? suppressions.withoutCause(rulesThatAreOn()) : List.of();
        toldNow.addAll(withoutCause);
        toldOfEngine.forEach(finding -> count(finding, -1));
        toldNow.forEach(finding -> count(finding, 1));
        toldOfEngine = toldNow;
        findings = null;
        result = null;
    }

    /** What differs from the last call. */
    FindingsChange takeChange() {
        List<Finding> appeared = new ArrayList<>();
        List<Finding> gone = new ArrayList<>();
        difference.forEach((finding, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                (count > 0 ? appeared : gone).add(finding);
            }
        });
        difference = new LinkedHashMap<>();
        return new FindingsChange(appeared, gone);
    }

    /**
     * All that is told, as a full run gives it.
     *
     * @param millis the time that checking took
     */
    ValidationResult result(long millis) {
        if (result == null) {
            elements = counted ? elements : model.elements();
            counted = true;
            result = new ValidationResult(findings(), elements, model.checks().rulesThatAreOn(), left, millis);
        }
        return result;
    }

    /** The findings that are told, in their order. */
    List<Finding> findings() {
        if (findings == null) {
            Suppressions suppressions = model.checks().suppressions();
            List<Finding> kept = new ArrayList<>();
            List<SuppressedFinding> leftNow = new ArrayList<>();
            for (Finding finding : allInOrder()) {
                Suppression suppression = decisions ? suppressions.of(finding) : null;
                if (suppression == null) {
                    kept.add(finding);
                } else {
                    leftNow.add(new SuppressedFinding(finding, suppression));
                }
            }
            kept.addAll(withoutCause);
            findings = List.copyOf(kept);
            left = List.copyOf(leftNow);
        }
        return findings;
    }

    /** The findings that somebody decided to leave, in their order. */
    List<SuppressedFinding> left() {
        findings();
        return left;
    }

    private List<Finding> allInOrder() {
        List<Finding> all = new ArrayList<>(ordered.size() + ofEngine.size());
        ordered.forEach(kept -> all.add(kept.finding));
        if (!ofEngine.isEmpty()) {
            all.addAll(ofEngine);
            all.sort(Comparator.comparing(Finding::element, model.order()).thenComparing(Finding::rule));
        }
        return all;
    }

    private Set<String> rulesThatAreOn() {
        return model.checks().rulesThatAreOn().stream().map(RuleDescription::id).collect(Collectors.toSet());
    }

    private void count(Finding finding, int by) {
        difference.merge(finding, by, (a, b) -> a + b == 0 ? null : a + b);
    }
}
