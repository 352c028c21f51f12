/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The small print, the badges and the states of one figure while it is put together. */
final class FigureMarks {

    private String details = "";
    private String description = "";
    private final List<Badge> badges = new ArrayList<>();
    private final Set<State> states = EnumSet.noneOf(State.class);

    static FigureMarks none() {
        return new FigureMarks();
    }

    FigureMarks details(String text) {
        details = text;
        return this;
    }

    FigureMarks describe(String... sentences) {
        String more = FigureTexts.sentences(sentences);
        description = description.isEmpty() ? more : (description + " " + more).strip();
        return this;
    }

    FigureMarks badge(String text, Tone tone, String meaning) {
        badges.add(new Badge(text, tone, meaning));
        return this;
    }

    FigureMarks state(State state) {
        states.add(state);
        return this;
    }

    String details() {
        return details;
    }

    /** {@return the description, followed by what the badges mean} */
    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(details);
        badges.forEach(badge -> sentences.add(badge.meaning()));
        sentences.add(description);
        return FigureTexts.sentences(sentences.toArray(String[]::new));
    }

    List<Badge> badges() {
        return List.copyOf(badges);
    }

    Set<State> states() {
        return states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
    }
}
