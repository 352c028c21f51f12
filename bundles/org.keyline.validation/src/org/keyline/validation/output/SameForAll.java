/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;

/**
 * Finds what a rule says of every action of a plan in the same words, as where a plan has no column of priorities. For
 * people it is written once; programs get each finding.
 */
final class SameForAll {

    /** So few actions are read one by one. */
    private static final int FEWEST = 5;

    private final Map<Finding, Integer> written = new IdentityHashMap<>();
    private final Set<Finding> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is said of all actions of the same plan. */
    private record Statement(ImprovementPlan plan, String rule, String words) {
    }

    SameForAll(List<Finding> findings) {
        Map<Statement, List<Finding>> statements = new LinkedHashMap<>();
        for (Finding finding : findings) {
            ImprovementPlan plan = finding.element() instanceof Action action ? ModelContents.planOf(action) : null;
            if (plan != null) {
                String words = finding.message().replace(Wording.name(finding.element()).toString(), "");
                statements.computeIfAbsent(new Statement(plan, finding.rule(), words), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        statements.forEach((statement, same) -> {
            long actions = same.stream().map(Finding::element).distinct().count();
            if (actions >= FEWEST && actions == ModelContents.actions(statement.plan()).size()) {
                written.put(same.get(0), same.size());
                leftOut.addAll(same.subList(1, same.size()));
            }
        });
    }

    /** Whether another finding stands for this one. */
    boolean isLeftOut(Finding finding) {
        return leftOut.contains(finding);
    }

    /** For how many actions a finding stands; 1 for most. */
    int count(Finding finding) {
        return written.getOrDefault(finding, 1);
    }
}
