/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keyline.diagram.LegendLine.BadgeSample;
import org.keyline.diagram.LegendLine.EdgeSample;
import org.keyline.diagram.LegendLine.NodeSample;

/** Makes the legend of a diagram: a line for each mark that occurs in it, and no other. */
final class Legend {

    private Legend() {
    }

    static List<LegendLine> of(List<DiagramGroup> groups, List<DiagramNode> nodes, List<DiagramEdge> edges,
            String plainEdge) {
        Set<State> ofFigures = EnumSet.noneOf(State.class);
        Set<State> ofEdges = EnumSet.noneOf(State.class);
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        boolean withFloat = false;
        for (DiagramGroup group : groups) {
            ofFigures.addAll(group.states());
            group.badges().forEach(badge -> tones.add(badge.tone()));
        }
        for (DiagramNode node : nodes) {
            ofFigures.addAll(node.states());
            for (Badge badge : node.badges()) {
                tones.add(badge.tone());
                withFloat |= isFloat(badge);
            }
        }
        edges.forEach(edge -> ofEdges.addAll(edge.states()));
        List<LegendLine> lines = new ArrayList<>();
        if (edges.stream().anyMatch(edge -> edge.states().isEmpty())) {
            lines.add(new LegendLine(new EdgeSample(null), plainEdge));
        }
        for (State state : State.values()) {
            if (ofFigures.contains(state)) {
                lines.add(new LegendLine(new NodeSample(state), state.meaning()));
            } else if (ofEdges.contains(state)) {
                lines.add(new LegendLine(new EdgeSample(state), state.meaning()));
            }
        }
        addLetter(lines, tones, Tone.RED, "R", "Status red");
        addLetter(lines, tones, Tone.AMBER, "A", "Status amber");
        addLetter(lines, tones, Tone.GREEN, "G", "Status green");
        if (withFloat) {
            lines.add(new LegendLine(new BadgeSample(new Badge("+12 d", Tone.PLAIN, "")), "Float in calendar days"));
        }
        return List.copyOf(lines);
    }

    private static void addLetter(List<LegendLine> lines, Set<Tone> tones, Tone tone, String letter,
            String meaning) {
        if (tones.contains(tone)) {
            lines.add(new LegendLine(new BadgeSample(new Badge(letter, tone, meaning)), meaning));
        }
    }

    private static boolean isFloat(Badge badge) {
        return badge.tone() == Tone.PLAIN && badge.text().startsWith("+") && badge.text().endsWith(" d");
    }
}
