/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.DerivedFrom;

/**
 * The actions of a plan whose titles are nearly the same. A title counts by its meaningful words in the singular,
 * whatever their order ({@link Words#meaningful(String)}). Two titles are nearly the same where these words
 * <ul>
 * <li>are the same, or
 * <li>are the same but for one that is spelt slightly differently (one letter; two in words of nine letters or more;
 * never in figures), or
 * <li>are the same but for one more in one of them, provided that the share of words in common is at least a limit.
 * </ul>
 * A word that stands in place of another one ("repairs" for "lettings") makes another subject, so parallel titles are
 * not alike. Titles are looked up by their words with each word left out in turn, so the work grows with the number of
 * words, not with the pairs of titles; among many that differ in one word, misspellings are looked for between
 * neighbours in the alphabet, forwards and backwards.
 */
@DerivedFrom({ "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions", "Action.name",
        "Action.stage" })
public class LikeTitles {

    private static final int HUNDRED = 100;
    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LONG_WORD = 9;
    private static final int SHORTEST_MISSPELT = 4;

    private final Map<Action, Action> firstOfGroup = new IdentityHashMap<>();
    private final Map<Action, Action> secondOfGroup = new IdentityHashMap<>();

    /** For a subclass that knows the titles in another way. */
    protected LikeTitles() {
        // nothing to do
    }

    /** A title without one of its words; the key stands for the words that are left. */
    private record Rest(Action action, String left) {
    }

    /** The different words of a title with a key for each; the whole key stands for them all, whatever their order. */
    protected record Title(Action action, List<String> words, long[] keys, long key) {

        /**
         * Takes a title apart.
         *
         * @param action whose title it is
         * @param name the title
         * @return its words; none where it says nothing
         */
        public static Title of(Action action, String name) {
            List<String> words = new ArrayList<>();
            for (String word : Words.meaningful(name)) {
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
            long[] keys = new long[words.size()];
            long key = 0;
            for (int i = 0; i < keys.length; i++) {
                keys[i] = keyOf(words.get(i));
                key += keys[i];
            }
            return new Title(action, words, keys, key);
        }

        /**
         * Whether a word may stand for another one that is spelt slightly differently.
         *
         * @param word its place, from 0
         * @return false for short words, for those with figures, and for the only word of a title
         */
        public boolean mayBeMisspelt(int word) {
            return words.size() > 1 && words.get(word).length() >= SHORTEST_MISSPELT && !hasFigure(words.get(word));
        }
    }

    /**
     * The titles of a plan.
     *
     * @param plan the plan
     * @param percent the share of words in common from which two titles are nearly the same, in percent
     */
    public LikeTitles(ImprovementPlan plan, int percent) {
        Map<Long, Title> whole = new HashMap<>();
        List<Title> distinct = new ArrayList<>();
        for (Action action : ModelContents.actions(plan)) {
            Title title = Progress.isCancelled(action) ? null : Title.of(action, action.getName());
            if (title != null && !title.words().isEmpty()) {
                Title first = whole.putIfAbsent(title.key(), title);
                if (first == null) {
                    distinct.add(title);
                } else {
                    join(first.action(), action);
                }
            }
        }
        for (Title title : distinct) {
            int size = title.words().size();
            if (size > 1 && (size - 1) * HUNDRED >= percent * size) {
                for (long key : title.keys()) {
                    Title shorter = whole.get(title.key() - key);
                    if (shorter != null) {
                        join(shorter.action(), title.action());
                    }
                }
            }
        }
        for (List<Rest> sameRest : sameRests(distinct)) {
            joinMisspelt(sameRest, Comparator.comparing(Rest::left));
            joinMisspelt(sameRest, Comparator.comparing(r -> new StringBuilder(r.left()).reverse().toString()));
        }
        sortByPlan(plan);
    }

    /** The titles that differ in one word, which may be misspelt. Most rests are there once and are not kept. */
    private static Collection<List<Rest>> sameRests(List<Title> titles) {
        long[] all = new long[titles.stream().mapToInt(title -> title.words().size()).sum()];
        int used = 0;
        for (Title title : titles) {
            for (int i = 0; i < title.keys().length; i++) {
                if (title.mayBeMisspelt(i)) {
                    all[used++] = title.key() - title.keys()[i];
                }
            }
        }
        Arrays.sort(all, 0, used);
        Map<Long, List<Rest>> same = new HashMap<>();
        for (int i = 1; i < used; i++) {
            if (all[i] == all[i - 1]) {
                same.putIfAbsent(all[i], new ArrayList<>(2));
            }
        }
        if (same.isEmpty()) {
            return List.of();
        }
        for (Title title : titles) {
            for (int i = 0; i < title.keys().length; i++) {
                List<Rest> rest = same.get(title.key() - title.keys()[i]);
                if (rest != null && title.mayBeMisspelt(i)) {
                    rest.add(new Rest(title.action(), title.words().get(i)));
                }
            }
        }
        return same.values();
    }

    /** A number of 64 bits for a word, spread so that sums of different words do not meet by chance. */
    private static long keyOf(String word) {
        long key = FIRST;
        for (int i = 0; i < word.length(); i++) {
            key = (key ^ word.charAt(i)) * SPREAD;
        }
        key ^= key >>> 32;
        return key * SPREAD;
    }

    private static boolean hasFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Another action of the plan whose title is nearly the same.
     *
     * @param action the action
     * @return the first such action; for that one itself the second; null where there is none
     */
    public Action otherLike(Action action) {
        Action first = firstOfGroup.get(action);
        return first == action ? secondOfGroup.get(action) : first;
    }

    private void joinMisspelt(List<Rest> titles, Comparator<Rest> order) {
        List<Rest> sorted = new ArrayList<>(titles);
        Collections.sort(sorted, order);
        for (int i = 1; i < sorted.size(); i++) {
            if (misspelt(sorted.get(i - 1).left(), sorted.get(i).left())) {
                join(sorted.get(i - 1).action(), sorted.get(i).action());
            }
        }
    }

    private void join(Action one, Action other) {
        Action a = root(one);
        Action b = root(other);
        if (a != b) {
            firstOfGroup.put(b, a);
        }
        firstOfGroup.putIfAbsent(a, a);
    }

    private Action root(Action action) {
        Action parent = firstOfGroup.getOrDefault(action, action);
        if (parent == action) {
            return action;
        }
        Action root = root(parent);
        firstOfGroup.put(action, root);
        return root;
    }

    /** Makes each group be known by its first action in the plan's order. */
    private void sortByPlan(ImprovementPlan plan) {
        Map<Action, Action> firstOfRoot = new IdentityHashMap<>();
        Map<Action, Action> firsts = new IdentityHashMap<>();
        for (Action action : ModelContents.actions(plan)) {
            if (firstOfGroup.containsKey(action)) {
                Action first = firstOfRoot.computeIfAbsent(root(action), root -> action);
                firsts.put(action, first);
                if (first != action) {
                    secondOfGroup.putIfAbsent(first, action);
                }
            }
        }
        firstOfGroup.clear();
        firstOfGroup.putAll(firsts);
    }

    /**
     * Whether two words are spelt so much alike that one of them may be a slip.
     *
     * @param one a word
     * @param other another word
     * @return true where they differ in one letter, or in two of long words
     */
    protected static boolean misspelt(String one, String other) {
        int allowed = Math.min(one.length(), other.length()) >= LONG_WORD ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
