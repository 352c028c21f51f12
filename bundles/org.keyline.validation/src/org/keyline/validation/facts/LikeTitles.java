/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    private static final int LONG_WORD = 9;

    private final Map<Action, Action> firstOfGroup = new IdentityHashMap<>();
    private final Map<Action, Action> secondOfGroup = new IdentityHashMap<>();

    /** For a subclass that knows the titles in another way. */
    protected LikeTitles() {
        // nothing to do
    }

    /**
     * The title of an action.
     *
     * @param action the action
     * @param words the words of its title
     */
    protected record Title(Action action, TitleWords words) {

        /**
         * Takes a title apart.
         *
         * @param action whose title it is
         * @param name the title, or null
         * @return its words; null where it says nothing
         */
        public static Title of(Action action, String name) {
            TitleWords words = new TitleWords(name);
            return words.size() == 0 ? null : new Title(action, words);
        }
    }

    /** A title without one of its words. */
    private record Rest(Title title, int without) {
    }

    /**
     * The titles of a plan.
     *
     * @param plan the plan
     * @param percent the share of words in common from which two titles are nearly the same, in percent
     */
    public LikeTitles(ImprovementPlan plan, int percent) {
        List<Action> actions = ModelContents.actions(plan);
        Map<Long, Title> whole = new HashMap<>();
        KeyFilter wholeKeys = new KeyFilter(actions.size());
        List<Title> distinct = new ArrayList<>();
        for (Action action : actions) {
            Title title = Progress.isCancelled(action) ? null : Title.of(action, action.getName());
            if (title != null) {
                Title first = whole.putIfAbsent(title.words().key(), title);
                if (first == null) {
                    distinct.add(title);
                    wholeKeys.add(title.words().key());
                } else {
                    join(first.action(), action);
                }
            }
        }
        for (Title title : distinct) {
            int size = title.words().size();
            if (size > 1 && (size - 1) * HUNDRED >= percent * size) {
                for (int i = 0; i < size; i++) {
                    long rest = title.words().keyWithout(i);
                    Title shorter = wholeKeys.mayHold(rest) ? whole.get(rest) : null;
                    if (shorter != null) {
                        join(shorter.action(), title.action());
                    }
                }
            }
        }
        for (List<Rest> sameRest : sameRests(distinct)) {
            joinMisspelt(sameRest);
        }
        sortByPlan(actions);
    }

    /** The titles that differ in one word, which may be misspelt. Most rests are there once and are not kept. */
    private static Collection<List<Rest>> sameRests(List<Title> titles) {
        KeyFilter once = new KeyFilter(titles.stream().mapToInt(title -> title.words().size()).sum());
        KeyFilter again = new KeyFilter(titles.size());
        for (Title title : titles) {
            TitleWords words = title.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.mayBeMisspelt(i) && once.add(words.keyWithout(i))) {
                    again.add(words.keyWithout(i));
                }
            }
        }
        Map<Long, List<Rest>> same = new HashMap<>();
        for (Title title : titles) {
            TitleWords words = title.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.mayBeMisspelt(i) && again.mayHold(words.keyWithout(i))) {
                    same.computeIfAbsent(words.keyWithout(i), k -> new ArrayList<>(2)).add(new Rest(title, i));
                }
            }
        }
        same.values().removeIf(rests -> rests.size() == 1);
        return same.values();
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

    /** Joins titles that differ in one word by neighbours in the alphabet, read forwards and backwards. */
    private void joinMisspelt(List<Rest> titles) {
        Map<String, Action> byWord = new TreeMap<>();
        Map<String, Action> byEnd = new TreeMap<>(
                Comparator.comparing(word -> new StringBuilder(word).reverse().toString()));
        for (Rest rest : titles) {
            String word = rest.title().words().word(rest.without());
            byWord.put(word, rest.title().action());
            byEnd.put(word, rest.title().action());
        }
        joinNeighbours(byWord);
        joinNeighbours(byEnd);
    }

    private void joinNeighbours(Map<String, Action> sorted) {
        Map.Entry<String, Action> before = null;
        for (Map.Entry<String, Action> entry : sorted.entrySet()) {
            if (before != null && misspelt(before.getKey(), entry.getKey())) {
                join(before.getValue(), entry.getValue());
            }
            before = entry;
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
    private void sortByPlan(List<Action> actions) {
        if (firstOfGroup.isEmpty()) {
            return;
        }
        Map<Action, Action> firstOfRoot = new IdentityHashMap<>();
        Map<Action, Action> firsts = new IdentityHashMap<>();
        for (Action action : actions) {
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
