/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.LikeTitles;

/**
 * The actions of a plan whose titles are nearly the same, found one by one: titles are looked up by their words, whole
 * and with each word left out, and the likeness is followed from title to title.
 */
final class LiveTitles extends LikeTitles {

    private static final int HUNDRED = 100;

    /** With more changes than this at a time every title may be like another one. */
    private static final int MANY = 500;

    private final ImprovementPlan plan;
    private final int percent;
    private final ModelOrder order;
    private final IntMultiMap<Action> whole = new IntMultiMap<>();
    /** By the words with one left out, where that one may be left out or misspelt in a title like it. */
    private final IntMultiMap<Action> rests = new IntMultiMap<>();
    private Map<Action, Boolean> touched = new HashMap<>();
    /** The names by which actions were taken up that are called otherwise now. */
    private Map<Action, String> names = new HashMap<>();
    /** While changes are taken up, the titles of the actions that changed: null for those that do not count. */
    private Map<Action, Title> changing = Map.of();
    /** The groups of several that were asked for. */
    private final Map<Action, List<Action>> groups = new HashMap<>();

    private LiveTitles(ImprovementPlan plan, int percent, ModelOrder order) {
        this.plan = plan;
        this.percent = percent;
        this.order = order;
    }

    @Override
    public Action otherLike(Action action) {
        List<Action> group = groups.get(action);
        if (group == null) {
            group = new ArrayList<>(group(action));
            if (group.size() < 2) {
                return null;
            }
            group.sort(order);
            for (Action member : group) {
                groups.put(member, group);
            }
        }
        return group.get(0) == action ? group.get(1) : group.get(0);
    }

    private void touched(Action action, Touched about) {
        boolean renamed = about.changed(CorePackage.Literals.ELEMENT__NAME);
        if (renamed && !names.containsKey(action)) {
            names.put(action, (String) about.before(CorePackage.Literals.ELEMENT__NAME));
        }
        if (renamed || about.moved() || about.changed(PlanPackage.Literals.ACTION__STAGE)) {
            touched.merge(action, about.moved(), Boolean::logicalOr);
        }
    }

    private void settle(Consumer<EObject> affected) {
        Map<Action, Title> before = new IdentityHashMap<>();
        Map<Action, Title> now = new IdentityHashMap<>();
        touched.forEach((action, moved) -> {
            Title title = Title.of(action, action.getName());
            Title was = names.containsKey(action) ? Title.of(action, names.get(action)) : title;
            was = was != null && whole.contains(number(was.words().key()), action) ? was : null;
            title = counts(action) ? title : null;
            if (moved ? was != null || title != null : was != title) {
                before.put(action, was);
                now.put(action, title);
            }
        });
        touched = new HashMap<>();
        names = new HashMap<>();
        if (now.isEmpty()) {
            return;
        }
        groups.clear();
        Set<Action> about = new LinkedHashSet<>(now.keySet());
        changing = before;
        if (now.size() > MANY) {
            about.addAll(ModelContents.actions(plan));
        } else {
            now.keySet().forEach(action -> addAround(action, about));
        }
        before.values().forEach(title -> change(title, false));
        now.values().forEach(title -> change(title, true));
        changing = now;
        if (now.size() <= MANY) {
            now.keySet().forEach(action -> addAround(action, about));
            List.copyOf(about).forEach(action -> about.addAll(group(action)));
        }
        changing = Map.of();
        about.forEach(affected);
    }

    private boolean counts(Action action) {
        return ModelContents.planOf(action) == plan && !Progress.isCancelled(action);
    }

    /** The title by which an action is found now; null where it does not count. */
    private Title titleOf(Action action) {
        return changing.containsKey(action) ? changing.get(action)
                : counts(action) ? Title.of(action, action.getName()) : null;
    }

    private void change(Title title, boolean in) {
        if (title != null) {
            change(whole, title.words().key(), title.action(), in);
            boolean mayHaveOneMore = hasEnough(title.words().size());
            for (int i = 0; i < title.words().size(); i++) {
                if (mayHaveOneMore || title.words().mayBeMisspelt(i)) {
                    change(rests, title.words().keyWithout(i), title.action(), in);
                }
            }
        }
    }

    private static void change(IntMultiMap<Action> map, long key, Action action, boolean in) {
        if (in) {
            map.put(number(key), action);
        } else {
            map.remove(number(key), action);
        }
    }

    private static int number(long key) {
        return (int) (key ^ key >>> Integer.SIZE);
    }

    /** The group of an action, and those of titles whose neighbours in the alphabet it may come between. */
    private void addAround(Action action, Set<Action> about) {
        about.addAll(group(action));
        Title title = titleOf(action);
        if (title != null) {
            for (int i = 0; i < title.words().size(); i++) {
                if (title.words().mayBeMisspelt(i)) {
                    List<Action> beside = new ArrayList<>();
                    rests.forEach(number(title.words().keyWithout(i)), beside::add);
                    beside.stream().filter(other -> !about.contains(other)).forEach(o -> about.addAll(group(o)));
                }
            }
        }
    }

    /** An action with all that are like it, or like one that is like it. */
    private Set<Action> group(Action action) {
        Set<Action> group = new LinkedHashSet<>();
        group.add(action);
        Deque<Action> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            Title title = titleOf(open.remove());
            if (title != null) {
                forEachLike(title, group, other -> {
                    if (group.add(other)) {
                        open.add(other);
                    }
                });
            }
        }
        return group;
    }

    private void forEachLike(Title title, Set<Action> known, Consumer<Action> like) {
        forEachWhole(title.words().key(), known, like);
        if (hasEnough(title.words().size())) {
            for (int i = 0; i < title.words().size(); i++) {
                forEachWhole(title.words().keyWithout(i), known, like);
            }
        }
        if (hasEnough(title.words().size() + 1)) {
            rests.forEach(number(title.words().key()), other -> {
                if (!known.contains(other) && hasRest(titleOf(other), title.words().key())) {
                    like.accept(other);
                }
            });
        }
        for (int i = 0; i < title.words().size(); i++) {
            if (title.words().mayBeMisspelt(i)) {
                forEachMisspelt(title, i, like);
            }
        }
    }

    private void forEachWhole(long key, Set<Action> known, Consumer<Action> like) {
        whole.forEach(number(key), other -> {
            if (!known.contains(other) && titleOf(other).words().key() == key) {
                like.accept(other);
            }
        });
    }

    private static boolean hasRest(Title title, long rest) {
        return IntStream.range(0, title.words().size()).anyMatch(i -> title.words().keyWithout(i) == rest);
    }

    /** Whether a title of so many words may have one more than another. */
    private boolean hasEnough(int words) {
        return words > 1 && (words - 1) * HUNDRED >= percent * words;
    }

    private void forEachMisspelt(Title title, int word, Consumer<Action> like) {
        long rest = title.words().keyWithout(word);
        Map<String, Action> byWord = new HashMap<>();
        rests.forEach(number(rest), other -> {
            Title of = titleOf(other);
            for (int i = 0; i < of.words().size(); i++) {
                if (of.words().keyWithout(i) == rest && of.words().mayBeMisspelt(i)) {
                    byWord.putIfAbsent(of.words().word(i), other);
                }
            }
        });
        if (byWord.size() > 1) {
            List<String> words = new ArrayList<>(byWord.keySet());
            words.sort(Comparator.naturalOrder());
            addNeighbours(title.words().word(word), words, byWord, like);
            words.sort(Comparator.comparing(w -> new StringBuilder(w).reverse().toString()));
            addNeighbours(title.words().word(word), words, byWord, like);
        }
    }

    private static void addNeighbours(String word, List<String> words, Map<String, Action> byWord,
            Consumer<Action> like) {
        int place = words.indexOf(word);
        for (int neighbour : new int[] { place - 1, place + 1 }) {
            if (neighbour >= 0 && neighbour < words.size() && misspelt(word, words.get(neighbour))) {
                like.accept(byWord.get(words.get(neighbour)));
            }
        }
    }

    /** The titles of all plans of a model. */
    static final class OfPlans implements LiveFact {

        private final List<LiveTitles> titles = new ArrayList<>();

        OfPlans(RuleChecks checks, ModelOrder order) {
            for (ImprovementPlan plan : checks.context().plans()) {
                titles.add(new LiveTitles(plan, checks.settings(plan).parameter("DEP-11", "percent"), order));
            }
        }

        @Override
        public Class<?> kind() {
            return LikeTitles.class;
        }

        @Override
        public void keepIn(ValidationContext context) {
            titles.forEach(of -> context.keep(LikeTitles.class, of.plan, of));
        }

        @Override
        public void touched(Touched touched) {
            if (touched.object() instanceof Action action) {
                titles.forEach(of -> of.touched(action, touched));
            }
        }

        @Override
        public void settle(Consumer<EObject> affected) {
            titles.forEach(of -> of.settle(affected));
        }
    }
}
