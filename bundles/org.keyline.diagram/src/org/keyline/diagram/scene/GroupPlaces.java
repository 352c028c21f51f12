/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.stored.DiagramDocument;

/** Where the groups of a scene are: around what lies in them. */
final class GroupPlaces {

    private final Scene scene;
    private final DiagramDocument document;
    private final Map<String, Frame> frames = new HashMap<>();
    private final Map<String, Bounds> known = new HashMap<>();

    GroupPlaces(Scene scene, DiagramDocument document) {
        this.scene = scene;
        this.document = document;
    }

    /** Takes over how much room an arrangement left in each group. */
    void show(ArrangedDiagram arranged) {
        frames.clear();
        frames.putAll(Frame.of(arranged));
        known.clear();
    }

    /** What lies in the groups, or where it is, changed. */
    void changed() {
        known.clear();
    }

    /** {@return where a group is} */
    Bounds bounds(String id) {
        Bounds bounds = known.get(id);
        if (bounds == null) {
            bounds = compute(id);
            known.put(id, bounds);
        }
        return bounds;
    }

    private Bounds compute(String id) {
        List<Bounds> within = framed(id).stream().map(scene::bounds).toList();
        if (within.isEmpty()) {
            return scene.placed(id);
        }
        Bounds own = scene.home(id);
        Bounds around = frames.getOrDefault(id, Frame.PLAIN).around(within, scene.headHeight(id),
                own == null ? Scene.NOWHERE.width() : own.width());
        boolean stays = own != null && isPutTogether(id)
                && !document.places().keySet().containsAll(framed(id)) && own.contains(around);
        return stays ? own : around;
    }

    private boolean isPutTogether(String id) {
        return scene.group(id) != null && scene.group(id).element() == null;
    }

    /** What a frame is drawn around: all that lies in an element; of what is only put together, what nobody placed. */
    private List<String> framed(String id) {
        List<String> all = scene.members(id);
        List<String> unplaced = isPutTogether(id)
                ? all.stream().filter(member -> !document.places().containsKey(member)).toList()
                : List.of();
        return unplaced.isEmpty() ? all : unplaced;
    }
}
