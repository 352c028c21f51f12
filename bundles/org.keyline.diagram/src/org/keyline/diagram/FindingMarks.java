/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * How many findings of a check there are about each element and what lies in it. A diagram does not check a model;
 * whoever has checked it says here what was found.
 */
public final class FindingMarks {

    /** The ID of the layer of findings, the same in every kind of diagram. */
    public static final String LAYER = "findings";

    /** Nothing was checked: nothing is known of findings. */
    public static final FindingMarks NONE = new FindingMarks();

    private final Map<EObject, Map<Gravity, Integer>> counts = new HashMap<>();
    private final boolean written;

    /** Begins without findings. Figures get a badge that says how many there are. */
    public FindingMarks() {
        this(true);
    }

    /**
     * Begins without findings.
     *
     * @param written whether figures get a badge that says how many there are; false where whoever shows the diagram
     *     marks them in a way of his own
     */
    public FindingMarks(boolean written) {
        this.written = written;
    }

    /**
     * Adds one finding; it counts for the element and for all that it lies in.
     *
     * @param element the element that it is about; null for none
     * @param gravity how grave it is
     * @return this
     */
    public FindingMarks add(EObject element, Gravity gravity) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            counts.computeIfAbsent(at, key -> new EnumMap<>(Gravity.class)).merge(gravity, 1, Integer::sum);
        }
        return this;
    }

    /**
     * The findings about an element and what lies in it.
     *
     * @param element the element
     * @param gravity how grave
     * @return their number
     */
    public int count(EObject element, Gravity gravity) {
        return counts.getOrDefault(element, Map.of()).getOrDefault(gravity, 0);
    }

    /** Adds a badge for the gravest findings about an element. */
    void mark(EObject element, FigureMarks marks) {
        if (!written) {
            return;
        }
        for (Gravity gravity : Gravity.values()) {
            int number = count(element, gravity);
            if (number > 0 && gravity != Gravity.INFO) {
                marks.badge(gravity.count(number), gravity == Gravity.ERROR ? Tone.PROBLEM : Tone.WARNING,
                        "The check found " + gravity.count(number));
                return;
            }
        }
    }
}
