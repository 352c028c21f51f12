/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the names of work streams as a plan's text and its tables write them. */
public final class ThemeNames {

    private static final Set<String> GENERAL = Set.of("work", "workstream", "stream", "area", "theme", "workarea",
            "worktheme", "strand", "part");
    private static final int STEM = 5;

    private ThemeNames() {
    }

    /**
     * How far two names agree. Words like "work stream" or "theme" do not count, endings do not matter ("staff",
     * "staffing"), and letters that stand for the words of a name ("VFM") are as good as the words.
     *
     * @param one a name
     * @param other a name
     * @return 1 where they are the same, 0 where they have nothing in common, more than 0.5 where they may well mean
     * the same
     */
    public static double likeness(String one, String other) {
        Set<String> first = stems(one);
        Set<String> second = stems(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Words.normalised(one).equals(Words.normalised(other)) ? 1 : 0;
        }
        if (abbreviates(first, other) || abbreviates(second, one)) {
            return 1;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int fewer = Math.min(first.size(), second.size());
        int more = Math.max(first.size(), second.size());
        if (common.size() == fewer) {
            return fewer == more ? 1 : 0.9 - 0.01 * (more - fewer);
        }
        return common.size() / (double) more;
    }

    private static boolean abbreviates(Set<String> words, String name) {
        if (words.size() != 1) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder meaningful = new StringBuilder();
        for (String word : Words.of(name)) {
            if (!GENERAL.contains(word)) {
                all.append(word.charAt(0));
            }
        }
        Words.meaningful(name).stream().filter(w -> !GENERAL.contains(w)).forEach(w -> meaningful.append(w.charAt(0)));
        String letters = words.iterator().next();
        return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(meaningful));
    }

    private static Set<String> stems(String name) {
        List<String> stems = new ArrayList<>();
        for (String word : Words.meaningful(name)) {
            if (!GENERAL.contains(word)) {
                stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return new HashSet<>(stems);
    }
}
