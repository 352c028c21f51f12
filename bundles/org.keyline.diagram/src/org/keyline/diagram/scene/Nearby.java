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
import java.util.Set;
import java.util.HashSet;

import org.keyline.diagram.layout.Bounds;

/** Rectangles that are found by where they are, on a grid. */
final class Nearby {

    private static final double CELL = 256;

    private record Cell(int x, int y) {
    }

    private final Map<Cell, List<Bounds>> cells = new HashMap<>();

    void add(Bounds bounds) {
        cells(bounds).forEach(cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(bounds));
    }

    private static List<Cell> cells(Bounds bounds) {
        List<Cell> covered = new ArrayList<>();
        for (int x = cell(bounds.x()); x <= cell(bounds.right()); x++) {
            for (int y = cell(bounds.y()); y <= cell(bounds.bottom()); y++) {
                covered.add(new Cell(x, y));
            }
        }
        return covered;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    /** {@return how much of a place is covered by others, in square units; what is covered twice counts twice} */
    double covered(Bounds place) {
        Set<Bounds> met = new HashSet<>();
        double area = 0;
        for (Cell cell : cells(place)) {
            for (Bounds other : cells.getOrDefault(cell, List.of())) {
                if (other.overlaps(place) && met.add(other)) {
                    area += (Math.min(other.right(), place.right()) - Math.max(other.x(), place.x()))
                            * (Math.min(other.bottom(), place.bottom()) - Math.max(other.y(), place.y()));
                }
            }
        }
        return area;
    }
}
