/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.LinkedHashMap;
import java.util.Map;

import org.keyline.exchange.reading.PlanReference;
import org.keyline.model.plan.Action;

/** Finds actions by their references, however their parts are divided. */
final class ActionIndex {
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, Action> tokens = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new LinkedHashMap<>();

    /** Adds an action; where two have the same reference the first stays. */
    void add(PlanReference reference, Action action) {
        String ref = action.getRef() == null ? "" : action.getRef();
        int occurrence = occurrences.merge(ref, 1, Integer::sum);
        tokens.put(occurrence == 1 && !ref.isEmpty() ? ref : ref + '#' + occurrence, action);
        if (reference.isComplete()) {
            actions.putIfAbsent(PlanReference.key(action.getRef()), action);
        }
    }

    /** Finds an action as this product exports it: by its reference and how often that came before, or gives null. */
    Action findExactly(String token) {
        return tokens.get(token);
    }

    /** Finds an action, or gives null. */
    Action find(String ref) {
        return actions.get(PlanReference.key(ref));
    }
}
