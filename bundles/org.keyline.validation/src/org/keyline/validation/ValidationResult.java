/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param findings the findings, in the order of the model and for one element by rule; the same for the same model
 * @param elements the number of elements checked
 * @param rules what is known of the rules that were on, by ID
 * @param left the findings left out because somebody decided so, with the decision, in the same order
 * @param millis milliseconds that the run took
 */
public record ValidationResult(List<Finding> findings, int elements, List<RuleDescription> rules,
        List<SuppressedFinding> left, long millis) {

    /** Keeps the lists unchangeable. */
    public ValidationResult {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        left = List.copyOf(left);
    }

    /**
     * The number of findings left out because somebody decided so.
     *
     * @return the number
     */
    public int suppressed() {
        return left.size();
    }

    /**
     * The number of findings by severity.
     *
     * @return a number for every severity, also where it is 0
     */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
        return counts;
    }

    /**
     * The number of findings of one severity.
     *
     * @param severity the severity
     * @return the number
     */
    public int count(Severity severity) {
        return counts().get(severity);
    }

    /**
     * Whether there is a finding that is at least so grave.
     *
     * @param severity the severity
     * @return true where there is one
     */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().atLeast(severity));
    }
}
