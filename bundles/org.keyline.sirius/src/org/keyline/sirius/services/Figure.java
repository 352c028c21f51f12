/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.keyline.diagram.Badge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Wrapping;

/** What a node or group of a built-in diagram shows, as the one text that a figure of Sirius has room for. */
record Figure(String reference, String label, String details, List<Badge> badges, Set<State> states, String title,
        String description) {

    /** What a figure is that the built-in diagram does not have. */
    static final Figure NONE = new Figure("", "", "", List.of(), Set.of(), "", "");

    /** How wide a line of a figure is, in drawing units. */
    private static final double WIDTH = 230;

    static Figure of(DiagramNode node) {
        return new Figure(node.reference(), node.label(), node.details(), node.badges(), node.states(), node.title(),
                node.description());
    }

    static Figure of(DiagramGroup group) {
        return new Figure(group.reference(), group.label(), group.details(), group.badges(), group.states(),
                group.title(), group.description());
    }

    boolean is(State state) {
        return states.contains(state);
    }

    boolean hasBadge(Tone tone) {
        return badges.stream().anyMatch(badge -> badge.tone() == tone);
    }

    /** {@return the same in one line, for the title of a container} */
    String oneLine() {
        List<String> parts = new ArrayList<>(List.of((reference + " " + label).strip()));
        if (!details.isBlank()) {
            parts.add(details);
        }
        badges.forEach(badge -> parts.add(badge.text()));
        return String.join(" · ", parts);
    }

    /** {@return title and description, for a tool tip} */
    String explanation() {
        return description.isBlank() ? title : title + "\n" + description;
    }

    /** {@return reference, name and small print in lines of readable length, then the badges, such as the letter R} */
    String text() {
        List<String> lines = new ArrayList<>(
                Wrapping.wrap((reference + " " + label).strip(), Lettering.LABEL, WIDTH));
        lines.addAll(Wrapping.wrap(details, Lettering.DETAILS, WIDTH));
        lines.addAll(Wrapping.wrap(String.join(" · ", badges.stream().map(Badge::text).toList()), Lettering.BADGE,
                WIDTH));
        return String.join("\n", lines);
    }
}
