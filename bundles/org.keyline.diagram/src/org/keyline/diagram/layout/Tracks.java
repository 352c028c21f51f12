/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parallel tracks for the straight pieces of edges: pieces that would lie on one another get different tracks, and as
 * few tracks as that allows are used.
 */
final class Tracks {

    private record Piece(String name, double from, double to) {
    }

    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Map<String, Integer> tracks = new HashMap<>();
    private int count;

    /** Adds a piece, or lets the piece of that name reach farther. */
    void add(String name, double... reach) {
        for (double at : reach) {
            pieces.merge(name, new Piece(name, at, at), (one, other) -> new Piece(name,
                    Math.min(one.from(), other.from()), Math.max(one.to(), other.to())));
        }
    }

    /** Gives each piece its track; pieces on one track are farther apart than {@code gap}. */
    void allot(double gap) {
        List<Piece> sorted = new ArrayList<>(pieces.values());
        sorted.sort(Comparator.comparingDouble(Piece::from));
        List<Double> ends = new ArrayList<>();
        for (Piece piece : sorted) {
            int track = 0;
            while (track < ends.size() && ends.get(track) + gap > piece.from()) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(piece.to());
            } else {
                ends.set(track, piece.to());
            }
            tracks.put(piece.name(), track);
        }
        count = ends.size();
    }

    /** {@return the track of a piece, from 0} */
    int of(String name) {
        return tracks.get(name);
    }

    /** {@return where a piece begins} */
    double from(String name) {
        return pieces.get(name).from();
    }

    /** {@return where a piece ends} */
    double to(String name) {
        return pieces.get(name).to();
    }

    /** {@return whether there is a piece of that name} */
    boolean has(String name) {
        return pieces.containsKey(name);
    }

    /** {@return how many tracks there are} */
    int count() {
        return count;
    }
}
