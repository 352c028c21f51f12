/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/**
 * Writes dependencies so that each action is found again: by its reference, and where several have the same one, or
 * none, by a number sign and how often it came before ("B.#2" is the second B.).
 */
final class ActionTokens {
    private final Map<Action, String> tokens = new IdentityHashMap<>();

    ActionTokens(List<Action> actions) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (Action action : actions) {
            String ref = Objects.toString(action.getRef(), "");
            int occurrence = occurrences.merge(ref, 1, Integer::sum);
            tokens.put(action, occurrence == 1 && !ref.isEmpty() ? ref : ref + '#' + occurrence);
        }
    }

    /** The cell of predecessors: "A.6; B.2 SS+5d; C.1 (aligned with)"; what did not resolve has a question mark. */
    String dependencies(Action action) {
        return action.getDependencies().stream().map(this::dependency).collect(Collectors.joining("; "));
    }

    private String dependency(Dependency dependency) {
        String token = tokens.get(dependency.getPredecessor());
        String text = token != null ? token
                : "? " + Objects.toString(dependency.getText(), "").replace(';', ',').replaceAll("\\s+", " ");
        int lag = dependency.getLagDays();
        String days = lag == 0 ? "" : (lag > 0 ? "+" : "") + lag + 'd';
        boolean plain = dependency.getType() == DependencyType.FS && lag == 0;
        String type = plain ? "" : ' ' + dependency.getType().getLiteral() + days;
        return text + type + kind(dependency.getKind());
    }

    private static String kind(DependencyKind kind) {
        return switch (kind) {
        case INFORMS -> " (informs)";
        case ALIGNED_WITH -> " (aligned with)";
        default -> "";
        };
    }
}
