/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

/** Applies the fixes that cannot lose meaning, without asking. */
public final class SafeFixes {

    private static final int MOST_ROUNDS = 10;
    private static final int ROUNDS_AND_LAST_CHECK = MOST_ROUNDS + 1;

    private SafeFixes() {
    }

    /**
     * A finding that was mended.
     *
     * @param finding the finding as it was
     * @param fix the fix that was applied
     */
    public record Mended(Finding finding, Fix fix) {
    }

    /**
     * What was done, and what is left.
     *
     * @param mended the findings mended, in the order in which that was done
     * @param left what the last check found
     */
    public record Outcome(List<Mended> mended, ValidationResult left) {

        /** Keeps the list unchangeable. */
        public Outcome {
            mended = List.copyOf(mended);
        }
    }

    /**
     * Applies the first safe fix of every finding, checks again, and goes on as long as there is something to mend.
     * Nothing is mended twice.
     *
     * @param validation which rules are checked, by which profile
     * @param roots the roots of the model, which is changed; whoever must be able to undo that records it
     * @param editable whose findings are mended: the roots of the trees that may be changed
     * @param monitor shows progress and may cancel between checks; null for none
     * @return what was done
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor cancels; what was applied so far
     *     stays
     */
    public static Outcome apply(Validation validation, Collection<? extends EObject> roots,
            Collection<? extends EObject> editable, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, ROUNDS_AND_LAST_CHECK);
        Set<EObject> trees = new HashSet<>(editable);
        Set<List<Object>> done = new HashSet<>();
        List<Mended> mended = new ArrayList<>();
        for (int round = 0;; round++) {
            ValidationResult result = validation.run(roots, progress.split(1));
            List<Mended> next = round < MOST_ROUNDS ? safe(result, trees) : List.of();
            int before = mended.size();
            for (Mended mend : next) {
                if (done.add(List.of(mend.finding().rule(), mend.finding().element(), mend.fix().label()))) {
                    mend.fix().change().run();
                    mended.add(mend);
                }
            }
            if (mended.size() == before) {
                return new Outcome(mended, result);
            }
        }
    }

    /** The first safe fix of every finding in trees that may be changed. */
    private static List<Mended> safe(ValidationResult result, Set<EObject> trees) {
        OfferedFixes offered = new OfferedFixes();
        List<Mended> safe = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (trees.contains(root(finding.element()))) {
                offered.of(finding).stream().filter(Fix::safe).findFirst()
                        .ifPresent(fix -> safe.add(new Mended(finding, fix)));
            }
        }
        return safe;
    }

    private static EObject root(EObject element) {
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root;
    }
}
