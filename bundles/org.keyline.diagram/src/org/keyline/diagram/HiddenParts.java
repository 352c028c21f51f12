/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a diagram leaves out, so that nobody takes a part for the whole. */
final class HiddenParts {

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int byHand;

    /**
     * Counts one element.
     *
     * @param noun what it is, such as "action"
     * @param meetsCriteria whether the filter lets it through
     * @param shown whether nobody has hidden it
     * @return whether it is shown
     */
    boolean count(String noun, boolean meetsCriteria, boolean shown) {
        int[] count = counts.computeIfAbsent(noun, key -> new int[2]);
        count[0]++;
        boolean visible = meetsCriteria && shown;
        if (!visible) {
            count[1]++;
        }
        if (!shown) {
            byHand++;
        }
        return visible;
    }

    /** {@return what is not shown and why, in one or two sentences; empty if all is shown} */
    String notice(DiagramOptions options, List<Layer> layers) {
        List<String> sentences = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        counts.forEach((noun, count) -> {
            if (count[1] > 0) {
                hidden.add(count[1] + " of " + (count[0] == 1 ? "1 " + noun : count[0] + " " + plural(noun)));
            }
        });
        if (!hidden.isEmpty()) {
            List<String> reasons = new ArrayList<>(options.criteria().inWords());
            if (byHand > 0) {
                reasons.add(byHand + " hidden one by one");
            }
            int last = hidden.size() - 1;
            String all = last == 0 ? hidden.get(0)
                    : String.join(", ", hidden.subList(0, last)) + " and " + hidden.get(last);
            sentences.add(all + " hidden" + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons)) + ".");
        }
        List<String> off = layers.stream()
                .filter(layer -> !options.shows(layer.id()) && isKnown(layer, options)).map(Layer::name).toList();
        if (!off.isEmpty()) {
            sentences.add("Not drawn: " + String.join(", ", off) + ".");
        }
        return String.join(" ", sentences);
    }

    /** Findings can only be left out where a check was made. */
    private static boolean isKnown(Layer layer, DiagramOptions options) {
        return !FindingMarks.LAYER.equals(layer.id()) || options.findings() != FindingMarks.NONE;
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
