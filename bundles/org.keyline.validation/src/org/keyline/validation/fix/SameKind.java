/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Validation;

/**
 * Applies one kind of fix to all findings of a rule. Two fixes are of the same kind when their labels differ in values
 * alone: references, dates, numbers, names and quotations; what a label says after a semicolon is what comes of it.
 * After each the rule is checked again, since mending one finding may mend or change another (of two actions with the
 * same reference one is to get a new one, not both); where a rule looks at one element alone, all are mended after one
 * check.
 */
public final class SameKind {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern VALUE = Pattern
            .compile("(?<=\\s)(?:\\S*[\\p{Lu}\\d]\\S*)(?:\\s+\\S*[\\p{Lu}\\d]\\S*)*");
    private static final Set<String> OF_ONE_ELEMENT = Set.of("ACC-01", "ACC-04", "DAT-01", "DAT-02", "DAT-05", "DAT-06",
            "DAT-07", "DAT-08", "DAT-11", "DEP-03", "DEP-09", "DEP-13", "DEP-14", "PRG-01", "PRG-03");
    private static final int MOST_CHECKS = 500;
    /** A text may hold the same placeholder several times; no fix is applied for ever. */
    private static final int MOST_TIMES = 20;

    private SameKind() {
    }

    /**
     * What was done, and what is left.
     *
     * @param mended the number of findings mended
     * @param left the findings of the rule where the same cannot be done
     */
    public record Outcome(int mended, List<Finding> left) {

        /** Keeps the list unchangeable. */
        public Outcome {
            left = List.copyOf(left);
        }
    }

    /**
     * Whether two labels say that the same kind of thing will be done.
     *
     * @param one a label of a fix
     * @param other another, of a fix for the same rule
     * @return true where they differ in values alone
     */
    public static boolean same(String one, String other) {
        return kind(one).equals(kind(other));
    }

    private static String kind(String label) {
        String words = QUOTED.matcher(label).replaceAll("1");
        int end = words.indexOf(Offers.BRINGS_ABOUT);
        return VALUE.matcher(end < 0 ? words : words.substring(0, end)).replaceAll("…").replaceAll("…[.,]", "…");
    }

    /**
     * Mends the findings of a rule, each by its first fix of a kind.
     *
     * @param validation which rules are checked, by which profile
     * @param roots the roots of the model, which is changed; whoever must be able to undo that records it
     * @param rule the rule's public ID
     * @param label the label of a fix of that kind
     * @param monitor shows progress and may cancel; null for none
     * @return what was done
     */
    public static Outcome apply(Validation validation, Collection<? extends EObject> roots, String rule, String label,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        boolean together = OF_ONE_ELEMENT.contains(rule);
        Validation ofRule = validation.only(Set.of(rule));
        Map<List<Object>, Integer> done = new HashMap<>();
        int mended = 0;
        for (int checks = 0; checks < MOST_CHECKS; checks++) {
            progress.setWorkRemaining(MOST_CHECKS).split(1);
            List<Runnable> changes = new ArrayList<>();
            OfferedFixes offered = new OfferedFixes();
            List<Finding> found = ofRule.run(roots, null).findings().stream().filter(f -> f.rule().equals(rule))
                    .toList();
            for (Finding finding : found) {
                Fix fix = together || changes.isEmpty() ? find(offered.of(finding), label) : null;
                if (fix != null && done.merge(List.of(finding.element(), fix.label(), finding.message()), 1,
                        Integer::sum) <= MOST_TIMES) {
                    changes.add(fix.change());
                }
            }
            if (changes.isEmpty()) {
                return new Outcome(mended, found);
            }
            changes.forEach(Runnable::run);
            mended += changes.size();
        }
        return new Outcome(mended, ofRule.run(roots, null).findings());
    }

    private static Fix find(List<Fix> fixes, String label) {
        return fixes.stream().filter(fix -> same(fix.label(), label)).findFirst().orElse(null);
    }
}
