/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.diagram.DateLine;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;

/**
 * The colours and strokes of one theme. Every text has a contrast of at least 4.5 to 1 to its ground, every line and
 * border that means something at least 3 to 1. Each state differs from the others in more than colour: in its border,
 * its strokes or its badge.
 */
public final class Palette {

    /** For paper and light screens. */
    public static final Palette LIGHT = new Palette(new Shades("ffffff", "1b1f24", "4b525a", "ffffff", "76808a",
            "f4f6f8", "b9c1c9", "56616c", "7d868f", "b3261e", "fff1ef", "8a5a00", "fff7e0", "16264a", "e9eef7",
            "e6f4e9", "e3e7ec"),
            List.of("2f5f93", "23766a", "8a5a26", "6d4a98", "9c3a62", "56711c", "2b7a9e", "7a5c58", "4d5bb0",
                    "5d6b2f"),
            badges("b3261e", "ffffff", "f0b429", "1b1f24", "1e7237", "ffffff", "fde7e4", "8f1d14", "fdf0cc", "664400",
                    "16264a", "ffffff", "e8ebef", "363d45"));

    /** For dark screens. */
    public static final Palette DARK = new Palette(new Shades("1e2126", "eceff3", "b9c0c8", "282c33", "8b949e",
            "23272d", "4d555f", "a3adb8", "8b949e", "ff8a80", "3a2524", "e3b341", "362d1a", "9ecbff", "253246",
            "1f3527", "343a42"),
            List.of("7fb2ea", "62c4b3", "d9a66b", "b99ae6", "e88bb0", "a9c763", "6cc0e6", "c7a5a0", "a1adf5",
                    "b4c27a"),
            badges("ff8a80", "1b1f24", "f0b429", "1b1f24", "6fd08c", "1b1f24", "4d2a28", "ffb4ab", "453816", "f5d990",
                    "9ecbff", "10203a", "3a4048", "e3e7ec"));

    private static final List<Double> DASHED = List.of(7.0, 4.0);
    private static final List<Double> SHORT_DASHED = List.of(4.0, 3.0);
    private static final List<Double> DOTTED = List.of(1.5, 3.5);

    private final Shades shades;
    private final List<Colour> accents;
    private final Map<Tone, BadgeStyle> badges;

    /** The plain colours of a theme, as six hexadecimal digits each. */
    private record Shades(Colour ground, Colour text, Colour details, Colour node, Colour border, Colour group,
            Colour groupBorder, Colour edge, Colour softEdge, Colour problem, Colour problemGround, Colour warning,
            Colour warningGround, Colour critical, Colour criticalGround, Colour goodGround, Colour gridLine) {

        Shades(String... hex) {
            this(Colour.of(hex[0]), Colour.of(hex[1]), Colour.of(hex[2]), Colour.of(hex[3]), Colour.of(hex[4]),
                    Colour.of(hex[5]), Colour.of(hex[6]), Colour.of(hex[7]), Colour.of(hex[8]), Colour.of(hex[9]),
                    Colour.of(hex[10]), Colour.of(hex[11]), Colour.of(hex[12]), Colour.of(hex[13]),
                    Colour.of(hex[14]), Colour.of(hex[15]), Colour.of(hex[16]));
        }
    }

    private Palette(Shades shades, List<String> accents, Map<Tone, BadgeStyle> badges) {
        this.shades = shades;
        this.accents = accents.stream().map(Colour::of).toList();
        this.badges = badges;
    }

    private static Map<Tone, BadgeStyle> badges(String... fillAndText) {
        Map<Tone, BadgeStyle> badges = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            Colour fill = Colour.of(fillAndText[2 * tone.ordinal()]);
            Colour text = Colour.of(fillAndText[2 * tone.ordinal() + 1]);
            boolean framed = tone == Tone.PROBLEM || tone == Tone.WARNING;
            badges.put(tone, new BadgeStyle(fill, framed ? text : fill, text));
        }
        return badges;
    }

    /**
     * The ground of the drawing.
     *
     * @return its colour
     */
    public Colour ground() {
        return shades.ground;
    }

    /**
     * Headings.
     *
     * @return their colour
     */
    public Colour text() {
        return shades.text;
    }

    /**
     * Small print on the ground of the drawing.
     *
     * @return its colour
     */
    public Colour details() {
        return shades.details;
    }

    /**
     * The colour of something numbered.
     *
     * @param number a number from 0; after the last colour comes the first again. -1 for none
     * @return the colour; for none that of an ordinary border
     */
    public Colour accent(int number) {
        return number < 0 ? shades.border : accents.get(number % accents.size());
    }

    /**
     * How many colours there are to tell things apart.
     *
     * @return the number of different accents
     */
    public int accents() {
        return accents.size();
    }

    /**
     * The style of a badge.
     *
     * @param tone its weight
     * @return its style
     */
    public BadgeStyle badge(Tone tone) {
        return badges.get(tone);
    }

    /**
     * The style of the frame of a group.
     *
     * @param states what is the matter with it
     * @return its style
     */
    public FigureStyle group(Set<State> states) {
        Pen border = new Pen(shades.groupBorder, 1);
        if (states.contains(State.UNCOVERED)) {
            border = new Pen(shades.problem, 2, DASHED);
        } else if (states.contains(State.CITED_ONLY)) {
            border = new Pen(shades.warning, 1.6, DOTTED);
        }
        return new FigureStyle(judged(states, shades.group), border, 6, shades.text, shades.details);
    }

    private Colour judged(Set<State> states, Colour plain) {
        if (states.contains(State.JUDGED_RED)) {
            return shades.problemGround;
        }
        if (states.contains(State.JUDGED_AMBER)) {
            return shades.warningGround;
        }
        return states.contains(State.JUDGED_GREEN) ? shades.goodGround : plain;
    }

    /**
     * The style of the box of a node.
     *
     * @param states what is the matter with it; of several the gravest gives the border, the others have their badges
     * @return its style
     */
    public FigureStyle node(Set<State> states) {
        if (states.contains(State.CYCLE)) {
            return box(shades.problemGround, new Pen(shades.problem, 2.6, DASHED), 3);
        }
        if (states.contains(State.UNCOVERED)) {
            return box(shades.problemGround, new Pen(shades.problem, 2.2, DASHED), 3);
        }
        if (states.contains(State.CRITICAL)) {
            return box(shades.criticalGround, new Pen(shades.critical, 2.8), 3);
        }
        if (states.contains(State.LATE)) {
            return box(shades.node, new Pen(shades.problem, 1.8), 3);
        }
        if (states.contains(State.UNLINKED)) {
            return box(shades.warningGround, new Pen(shades.warning, 1.8, SHORT_DASHED), 3);
        }
        if (states.contains(State.CITED_ONLY)) {
            return box(shades.node, new Pen(shades.warning, 1.6, DOTTED), 3);
        }
        if (states.contains(State.OTHER_SOURCE)) {
            return box(shades.node, new Pen(shades.border, 1), 12);
        }
        if (states.contains(State.CANCELLED)) {
            return box(shades.group, new Pen(shades.groupBorder, 1, SHORT_DASHED), 3);
        }
        Colour plain = states.contains(State.COMPLETE) ? shades.group : shades.node;
        return box(judged(states, plain), new Pen(shades.border, 1), 3);
    }

    /**
     * The style of a bar on a time axis.
     *
     * @param states what is the matter with it
     * @param accent which accent fills it; -1 for none
     * @param open whether one of its ends is not known
     * @return its style; its texts stand beside it, not in it
     */
    public FigureStyle bar(Set<State> states, int accent, boolean open) {
        Pen border = node(states).border();
        if (open) {
            return new FigureStyle(shades.ground, new Pen(border.colour(), 1.4, SHORT_DASHED), 2, shades.text,
                    shades.details);
        }
        boolean marked = states.contains(State.CYCLE) || states.contains(State.CRITICAL)
                || states.contains(State.LATE);
        return new FigureStyle(accent(accent), marked ? border : new Pen(accent(accent), 1), 2, shades.text,
                shades.details);
    }

    /**
     * Lines that only lead the eye, such as those between the months of a time axis.
     *
     * @return their style
     */
    public Pen gridLine() {
        return new Pen(shades.gridLine, 1);
    }

    /**
     * The line from the end of a bar to the day by which it must end.
     *
     * @param missed whether the bar ends later
     * @return its style
     */
    public Pen limit(boolean missed) {
        return new Pen(missed ? shades.problem : shades.softEdge, 1.2, DOTTED);
    }

    /**
     * The line through all rows at a marked day, and the colour of its label.
     *
     * @param kind why it is marked
     * @return its style
     */
    public Pen dateLine(DateLine.Kind kind) {
        return switch (kind) {
        case DEADLINE -> new Pen(shades.critical, 1.4, DASHED);
        case STATUS_DATE -> new Pen(shades.details, 1.4, DOTTED);
        case TODAY -> new Pen(shades.problem, 1.6);
        };
    }

    private FigureStyle box(Colour fill, Pen border, double corner) {
        return new FigureStyle(fill, border, corner, shades.text, shades.details);
    }

    /**
     * The style of an edge.
     *
     * @param states what is the matter with it
     * @param accent which accent it takes where nothing is the matter; -1 for none
     * @return its style
     */
    public EdgeStyle edge(Set<State> states, int accent) {
        if (states.contains(State.CYCLE)) {
            return new EdgeStyle(new Pen(shades.problem, 2.4, DASHED), shades.problem);
        }
        double width = states.contains(State.CRITICAL) ? 3 : 1.4;
        if (states.contains(State.LATE)) {
            return new EdgeStyle(new Pen(shades.problem, width), shades.problem);
        }
        if (states.contains(State.CRITICAL)) {
            return new EdgeStyle(new Pen(shades.critical, width), shades.critical);
        }
        if (states.contains(State.SOFT)) {
            return new EdgeStyle(new Pen(shades.softEdge, 1.2, SHORT_DASHED), shades.details);
        }
        return new EdgeStyle(new Pen(accent < 0 ? shades.edge : accent(accent), width), shades.details);
    }
}
