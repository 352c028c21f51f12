/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of people that a document is known to hold. A name is learnt where it stands alone in a cell of lead
 * officers; from then on it is found again in cells where names run together or are broken.
 */
public final class Names {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'\u2019]+(?:-\\p{Lu}[\\p{L}'\u2019]+)?|\\p{Lu}\\.?|"
            + "(?:de|van|von|la|al)\\b)";
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof)\\.?\\s+)?" + WORD + "(?:\\s+" + WORD + "){1,2}");
    private static final Set<String> ROLE_WORDS = Set.of("lead", "leads", "manager", "managers", "officer", "officers",
            "director", "directors", "head", "heads", "team", "teams", "board", "service", "services", "coordinator",
            "co-ordinator", "chief", "executive", "committee", "panel", "group", "council", "housing", "all", "staff",
            "supervisor", "advisor", "adviser", "consultant", "consultants", "partner", "partners", "unit",
            "department", "section", "tenants", "residents", "contractor", "contractors", "finance", "hr", "ict", "it",
            "landlord", "chair", "champion", "members", "cmt", "smt", "policy", "performance", "assistant", "trainer",
            "leader", "solicitor", "surveyor", "surveyors", "inspector", "planner", "analyst", "administrator");

    private final Map<String, String> known = new LinkedHashMap<>();

    /**
     * Learns a name, if the text is one.
     *
     * @param text the text of a cell or of a part of it
     */
    public void learn(String text) {
        String name = Look.oneLine(text);
        if (looksLikeName(name) && Arrays.stream(name.split(" ")).distinct().count() == name.split(" ").length) {
            known.putIfAbsent(Look.key(name), name);
        }
    }

    /** Forgets names that are another name with a piece of a third one before or behind it. */
    public void forgetOverlong() {
        known.values().removeIf(name -> name.split(" ").length > 2 && known.values().stream()
                .anyMatch(
                        other -> !other.equals(name) && (name.startsWith(other + ' ') || name.endsWith(' ' + other))));
    }

    /**
     * Tells whether a text is a known name.
     *
     * @param text the text
     * @return true when it is one
     */
    public boolean isKnown(String text) {
        return known.containsKey(Look.key(text));
    }

    /**
     * Tells whether a text is the last name alone of somebody who is known.
     *
     * @param text the text
     * @return the whole name, if there is exactly one
     */
    public Optional<String> byLastName(String text) {
        List<String> names = known.values().stream().filter(name -> name.endsWith(' ' + text)).toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /**
     * Finds the longest known name that begins at a word.
     *
     * @param words the words
     * @param from index of the first word
     * @return the number of words that it has, or 0
     */
    public int longestAt(List<String> words, int from) {
        for (int length = Math.min(4, words.size() - from); length > 1; length--) {
            if (isKnown(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /**
     * Tells whether a text has the shape of a person's name.
     *
     * @param text the text
     * @return true for two or three words with capitals, none of which belongs to a post
     */
    public static boolean looksLikeName(String text) {
        return text.length() <= 60 && NAME.matcher(text).matches() && !hasRoleWord(text)
                && !Look.inCapitals(text.replaceAll("\\b\\p{Lu}\\b", ""));
    }

    /**
     * Tells whether a text names a post, team or the like.
     *
     * @param text the text
     * @return true when one of its words belongs to posts
     */
    public static boolean hasRoleWord(String text) {
        return Arrays.stream(text.split("[\\s/&,]+")).anyMatch(Names::isRoleWord);
    }

    /**
     * Tells whether a word belongs to posts and teams.
     *
     * @param word one word
     * @return true when it does
     */
    public static boolean isRoleWord(String word) {
        return ROLE_WORDS.contains(word.toLowerCase(Locale.UK).replaceAll("[.,;:()]", ""));
    }
}
