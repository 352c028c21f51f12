/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;

/** The room that a group leaves around what lies in it. */
record Frame(double left, double belowHead, double right, double bottom) {

    /** For groups that were never arranged with anything in them. */
    static final Frame PLAIN = new Frame(12, 5, 12, 12);

    /** {@return the room in each group as it was arranged, by the group's ID} */
    static Map<String, Frame> of(ArrangedDiagram arranged) {
        Map<String, List<Bounds>> within = new HashMap<>();
        arranged.nodes().stream().filter(placed -> placed.node().group() != null)
                .forEach(placed -> within.computeIfAbsent(placed.node().group(), key -> new ArrayList<>())
                        .add(placed.bounds()));
        arranged.groups().stream().filter(placed -> placed.group().parent() != null)
                .forEach(placed -> within.computeIfAbsent(placed.group().parent(), key -> new ArrayList<>())
                        .add(placed.bounds()));
        Map<String, Frame> frames = new HashMap<>();
        arranged.groups().forEach(placed -> frames.put(placed.group().id(),
                of(placed.bounds(), placed.head(), within.getOrDefault(placed.group().id(), List.of()))));
        return frames;
    }

    private static Frame of(Bounds group, Bounds head, List<Bounds> members) {
        if (members.isEmpty()) {
            return PLAIN;
        }
        Bounds all = union(members);
        return new Frame(all.x() - group.x(), all.y() - head.bottom(), group.right() - all.right(),
                group.bottom() - all.bottom());
    }

    /** {@return the bounds of a group around its members} */
    Bounds around(List<Bounds> members, double headHeight, double leastWidth) {
        Bounds all = union(members);
        double x = all.x() - left;
        double y = all.y() - belowHead - headHeight;
        return new Bounds(x, y, Math.max(leastWidth, all.right() + right - x), all.bottom() + bottom - y);
    }

    private static Bounds union(List<Bounds> members) {
        double x = members.stream().mapToDouble(Bounds::x).min().orElse(0);
        double y = members.stream().mapToDouble(Bounds::y).min().orElse(0);
        return new Bounds(x, y, members.stream().mapToDouble(Bounds::right).max().orElse(0) - x,
                members.stream().mapToDouble(Bounds::bottom).max().orElse(0) - y);
    }
}
