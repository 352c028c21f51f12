/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Stage;

/**
 * How far a number of actions have come.
 *
 * @param actions number of actions, cancelled ones included
 * @param byStatus how many are red, amber, green or of no stated status; has every literal
 * @param byStage how many have come how far; has every literal
 * @param complete how many are complete
 * @param cancelled how many were cancelled
 * @param overdue those that ought to have been finished before the status date and are not, in the plan's order; empty
 *     also where there is no status date
 */
public record ProgressFigures(int actions, Map<Rag, Integer> byStatus, Map<Stage, Integer> byStage, int complete,
        int cancelled, List<Action> overdue) {

    /** Makes figures with copies of the collections. */
    public ProgressFigures {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
        byStage = Collections.unmodifiableMap(new EnumMap<>(byStage));
        overdue = List.copyOf(overdue);
    }

    /**
     * The share of actions that are complete, as a council reports it (BDC 1.2: 86% of the actions): complete actions
     * in a hundred of all that were not cancelled, however far the others have come.
     *
     * @return percent, 0 to 100, rounded half up; 0 where there are no actions
     */
    public int percentComplete() {
        int counted = actions - cancelled;
        return counted == 0 ? 0 : (int) Math.round(100.0 * complete / counted);
    }
}
