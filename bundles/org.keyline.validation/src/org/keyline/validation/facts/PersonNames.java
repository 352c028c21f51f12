/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Compares names of people as they are written in plans. */
public final class PersonNames {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "sir",
            "prof");

    private PersonNames() {
    }

    /**
     * Whether two names may be those of one person: the same words in any order and in any case of letters, where an
     * initial stands for any name that begins with it, and titles do not count. The surnames, that is at least one word
     * of several letters, must agree.
     *
     * @param one a name, or null
     * @param other a name, or null
     * @return true where they may be the same; false where one is missing
     */
    public static boolean same(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        List<String> fewer = first.size() <= second.size() ? first : second;
        List<String> rest = new ArrayList<>(fewer == first ? second : first);
        boolean surname = false;
        Collections.sort(fewer, (a, b) -> b.length() - a.length());
        for (String word : fewer) {
            if (rest.remove(word)) {
                surname |= word.length() > 1;
            } else {
                String match = rest.stream().filter(r -> initials(word, r)).findFirst().orElse(null);
                if (match == null) {
                    return false;
                }
                rest.remove(match);
            }
        }
        return surname;
    }

    private static boolean initials(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(Words.of(name));
        words.removeIf(TITLES::contains);
        return words;
    }
}
