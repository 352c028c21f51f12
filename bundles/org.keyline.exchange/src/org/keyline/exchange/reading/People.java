/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells of people: names and posts, one or several, divided or run together, and related actions with the officer
 * beside them ("E5 - " and a name).
 */
public final class People {
    private static final Pattern DIVIDER = Pattern.compile("\\s*[;/\\n]\\s*|,\\s*|\\s+\\+\\s+");
    private static final Pattern AND = Pattern.compile("\\s+(?:&|and|with)\\s+");
    private static final Pattern RELATED = Pattern.compile("\\p{Lu}{1,4}[.\\-]?\\d{1,3}(?:\\.\\d{1,3})?");
    private static final Pattern NOBODY = Pattern
            .compile("(?i)[-\u2013]+|n\\s?/\\s?a|not applicable|tbc|tba|none|nobody|vacant");
    private static final Pattern BRACKETED = Pattern.compile("([^()]+?)\\s*\\(([^()]+)\\)");
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014:]");

    /**
     * What stands in a cell of people.
     *
     * @param ref reference of a related action, or null
     * @param name name or post, or null where a related action stands without officer
     * @param text the words as written
     * @param post the post that stands beside the name, or null
     */
    public record Named(String ref, String name, String text, String post) {
    }

    /**
     * What a cell of people says.
     *
     * @param named those named, in order
     * @param pieces pieces of names that belong to nobody
     * @param ranTogether whether names without divider, and not known from elsewhere, were told apart by pairs of words
     */
    public record Reading(List<Named> named, List<String> pieces, boolean ranTogether) {
    }

    private final Names names;
    private final List<Named> named = new ArrayList<>();
    private final List<String> pieces = new ArrayList<>();
    private boolean ranTogether;

    private People(Names names) {
        this.names = names;
    }

    /**
     * Reads a cell.
     *
     * @param text its text
     * @param names the names that are known
     * @return those named in it
     */
    public static Reading read(String text, Names names) {
        People people = new People(names);
        if (NOBODY.matcher(text.strip()).matches()) {
            return new Reading(List.of(), List.of(), false);
        }
        for (String part : DIVIDER.split(text.strip())) {
            people.part(Look.oneLine(part));
        }
        return new Reading(people.named, people.pieces, people.ranTogether);
    }

    /**
     * Takes the post away that stands in brackets beside a name, or the brackets in which a name stands beside a post.
     *
     * @param text such as "Ivy Stone (Head of Housing)" or "Head of Housing (Ivy Stone)"
     * @return the name alone; the text as it is where it is not of that form
     */
    public static String withoutPost(String text) {
        String[] both = nameAndPost(Look.oneLine(text));
        return both == null ? text : both[0];
    }

    private static String[] nameAndPost(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (!bracketed.matches()) {
            return null;
        }
        String before = bracketed.group(1);
        String within = bracketed.group(2).strip();
        if (Names.looksLikeName(before) && Names.hasRoleWord(within)) {
            return new String[] { before, within };
        }
        return Names.hasRoleWord(before) && Names.looksLikeName(within) ? new String[] { within, before } : null;
    }

    private void part(String text) {
        String[] both = nameAndPost(text);
        if (both != null) {
            named.add(new Named(null, both[0], text, both[1]));
            return;
        }
        String[] sides = AND.split(text);
        boolean severalNames = sides.length > 1
                && Arrays.stream(sides).allMatch(side -> Names.looksLikeName(side) || names.isKnown(side));
        if (severalNames) {
            Arrays.stream(sides).forEach(this::part);
            return;
        }
        List<String> words = text.isEmpty() || NOBODY.matcher(text).matches() ? List.of()
                : Arrays.asList(text.split(" "));
        int from = 0;
        while (from < words.size()) {
            from = RELATED.matcher(words.get(from).replaceAll("[,:]$", "")).matches() ? related(words, from)
                    : plain(words, from);
        }
    }

    private int related(List<String> words, int from) {
        int at = from + 1;
        while (at < words.size() && DASH.matcher(words.get(at)).matches()) {
            at++;
        }
        int end = at + nameLength(words, at);
        String name = end > at ? String.join(" ", words.subList(at, end)) : null;
        named.add(new Named(words.get(from).replaceAll("[,:]$", ""), name,
                String.join(" ", words.subList(from, Math.max(end, at))), null));
        return Math.max(end, at);
    }

    /** The number of words that the next name has: a known one, a post, two words with capitals. */
    private int nameLength(List<String> words, int at) {
        int known = names.longestAt(words, at);
        if (known > 0) {
            return known;
        }
        int end = at;
        while (end < words.size() && !RELATED.matcher(words.get(end)).matches() && names.longestAt(words, end) == 0) {
            end++;
        }
        if (end - at > 2 && Names.looksLikeName(String.join(" ", words.subList(at, at + 2)))) {
            return 2;
        }
        return end - at;
    }

    private int plain(List<String> words, int from) {
        int known = names.longestAt(words, from);
        if (known > 0) {
            add(words, from, from + known);
            return from + known;
        }
        int end = from;
        while (end < words.size() && !RELATED.matcher(words.get(end)).matches() && names.longestAt(words, end) == 0) {
            end++;
        }
        unknown(words.subList(from, end), from > 0 || end < words.size());
        return end;
    }

    private void unknown(List<String> words, boolean besideOthers) {
        boolean roles = words.stream().anyMatch(Names::isRoleWord);
        boolean capitals = words.stream().allMatch(word -> word.matches("\\p{Lu}[\\p{L}'\u2019.-]+"));
        if (!roles && capitals && words.size() >= 4 && words.size() % 2 == 0) {
            ranTogether = true;
            for (int i = 0; i < words.size(); i += 2) {
                add(words, i, i + 2);
            }
        } else if (words.size() == 1 && besideOthers && !roles) {
            pieces.add(words.get(0));
        } else {
            add(words, 0, words.size());
        }
    }

    private void add(List<String> words, int from, int to) {
        String name = String.join(" ", words.subList(from, to));
        Matcher alone = RELATED.matcher(name);
        if (!alone.matches()) {
            named.add(new Named(null, name.replaceAll("[,;]$", ""), name, null));
        }
    }
}
