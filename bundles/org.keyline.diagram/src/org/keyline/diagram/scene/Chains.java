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
import java.util.Set;

import org.keyline.diagram.DiagramEdge;

/** Follows lines from figure to figure. */
record Chains(DiagramIndex index) {

    /** {@return what can be reached along edges forwards, and backwards, with what was given} */
    Set<String> of(Set<String> from) {
        Set<String> chain = new HashSet<>(from);
        for (String id : from) {
            DiagramEdge edge = index.edges().get(id);
            if (edge == null) {
                Set<String> ends = new LinkedHashSet<>(index.nodesIn(id));
                ends.add(id);
                follow(ends, true, chain);
                follow(ends, false, chain);
            } else {
                chain.add(edge.source());
                chain.add(edge.target());
                follow(Set.of(edge.target()), true, chain);
                follow(Set.of(edge.source()), false, chain);
            }
        }
        return chain;
    }

    private void follow(Set<String> start, boolean forward, Set<String> chain) {
        Set<String> seen = new LinkedHashSet<>(start);
        List<String> next = new ArrayList<>(start);
        for (int i = 0; i < next.size(); i++) {
            chain.add(next.get(i));
            for (String id : forward ? index.edgesFrom(next.get(i)) : index.edgesTo(next.get(i))) {
                chain.add(id);
                String end = forward ? index.edges().get(id).target() : index.edges().get(id).source();
                if (seen.add(end)) {
                    next.add(end);
                }
            }
        }
    }
}
