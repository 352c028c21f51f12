/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;

/**
 * Where figures are if nobody moves them, how large they are, and what is written in them: as arranged, or as measured
 * since.
 */
final class HomePlaces {

    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Map<String, FigureContent> contents = new HashMap<>();
    private final Map<String, FirstLook> first = new HashMap<>();
    /** Figures that changed their size since the arrangement. */
    private final Set<String> resized = new HashSet<>();

    /** No places yet. */
    HomePlaces() {
    }

    /** The places of an arrangement. */
    HomePlaces(ArrangedDiagram arranged) {
        arranged.groups().forEach(placed -> {
            bounds.put(placed.group().id(), placed.bounds());
            contents.put(placed.group().id(), placed.content());
            remember(placed.group().id(), placed.group());
        });
        arranged.nodes().forEach(placed -> {
            bounds.put(placed.node().id(), placed.bounds());
            contents.put(placed.node().id(), placed.content());
            remember(placed.node().id(), placed.node());
        });
    }

    /** {@return where a figure is if nobody moves it; null where there is none of that ID} */
    Bounds bounds(String id) {
        return bounds.get(id);
    }

    /** {@return what is written in a figure; null where there is none of that ID} */
    FigureContent content(String id) {
        return contents.get(id);
    }

    /** {@return how a figure looked when it was arranged, or came; null if it never was here} */
    FirstLook first(String id) {
        return first.get(id);
    }

    /** {@return whether a figure has another size than it was arranged with} */
    boolean isResized(String id) {
        return resized.contains(id);
    }

    /** Puts a figure somewhere with what is written in it. */
    void settle(String id, Bounds place, FigureContent content) {
        contents.put(id, content);
        bounds.put(id, place);
        if (first.containsKey(id) && first.get(id).bounds().equals(place)) {
            resized.remove(id);
        } else {
            resized.add(id);
        }
    }

    /** Gives a group other contents in its head. */
    void settleHead(String id, FigureContent content) {
        contents.put(id, content);
    }

    /** Keeps how a figure looks now as what it looked like first. */
    void remember(String id, Object shown) {
        first.put(id, new FirstLook(shown, bounds.get(id), contents.get(id)));
    }

    /** Gives a figure the look it had first, if it shows the same again; after an undo nothing is to be different. */
    boolean restore(String id, Object shown) {
        FirstLook look = first.get(id);
        if (look == null || !look.shown().equals(shown)) {
            return false;
        }
        settle(id, look.bounds(), look.content());
        return true;
    }
}
