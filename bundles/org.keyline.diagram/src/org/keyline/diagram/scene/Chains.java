/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.keyline.diagram.DiagramEdge;

/** Follows lines from figure to figure. */
record Chains(Map<String, DiagramEdge> edges, Map<String, List<String>> sources, Map<String, List<String>> targets) {

    /** {@return what can be reached along edges forwards, and backwards, with what was given} */
    Set<String> of(Set<String> from, Function<String, Set<String>> nodesIn) {
        Set<String> chain = new HashSet<>(from);
        for (String id : from) {
            DiagramEdge edge = edges.get(id);
            if (edge == null) {
                Set<String> ends = new LinkedHashSet<>(nodesIn.apply(id));
                ends.add(id);
                follow(ends, sources, true, chain);
                follow(ends, targets, false, chain);
            } else {
                chain.add(edge.source());
                chain.add(edge.target());
                follow(Set.of(edge.target()), sources, true, chain);
                follow(Set.of(edge.source()), targets, false, chain);
            }
        }
        return chain;
    }

    private void follow(Set<String> start, Map<String, List<String>> along, boolean forward, Set<String> chain) {
        Set<String> seen = new LinkedHashSet<>(start);
        List<String> next = new ArrayList<>(start);
        for (int i = 0; i < next.size(); i++) {
            chain.add(next.get(i));
            for (String id : along.getOrDefault(next.get(i), List.of())) {
                chain.add(id);
                String end = forward ? edges.get(id).target() : edges.get(id).source();
                if (seen.add(end)) {
                    next.add(end);
                }
            }
        }
    }
}
