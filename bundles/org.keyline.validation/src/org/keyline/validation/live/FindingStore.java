/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;

/**
 * The findings of the rules, by the element that was checked and in the order in which they are told: that of the
 * model, for one element that of the rules, then as a full run reports them.
 */
final class FindingStore {

    /** From so many new findings on it is quicker to walk through the model than to compare the ways up. */
    private static final int MANY = 200;

    private final Map<EObject, Entry[]> bySubject = new IdentityHashMap<>();
    /** How many findings have to do with an object that is not the element that was checked. */
    private final Map<EObject, Integer> named = new IdentityHashMap<>();
    private final List<Entry> fresh = new ArrayList<>();
    private List<Entry> ordered = new ArrayList<>();
    private List<Entry> gone = new ArrayList<>();

    /**
     * Keeps what a rule found on an element instead of what it found there before. Findings that are the same stay the
     * same objects.
     */
    void put(EObject subject, int rule, List<Finding> found) {
        Entry[] known = bySubject.get(subject);
        if (known == null && found.isEmpty() || sameAs(known, rule, found)) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : known == null ? new Entry[0] : known) {
            if (entry.rule == rule) {
                remove(entry);
            } else {
                entries.add(entry);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Entry entry = new Entry(subject, rule, i, found.get(i));
            entries.add(entry);
            fresh.add(entry);
            countNamed(entry, 1);
        }
        if (entries.isEmpty()) {
            bySubject.remove(subject);
        } else {
            bySubject.put(subject, entries.toArray(Entry[]::new));
        }
    }

    /** Forgets what was found on an element. */
    void forget(EObject subject) {
        Entry[] known = bySubject.remove(subject);
        if (known != null) {
            Arrays.asList(known).forEach(this::remove);
        }
    }

    /** The elements on which a rule found something. */
    List<EObject> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    /** Calls back for each finding that has to do with one of some objects, or with something that lies in one. */
    void forEachNaming(Set<EObject> objects, Consumer<Entry> naming) {
        if (objects.stream().anyMatch(this::isNamed)) {
            bySubject.values().forEach(entries -> {
                for (Entry entry : entries) {
                    if (entry.finding.related().stream()
                            .anyMatch(o -> objects.contains(o) || objects.contains(o.eContainer()))) {
                        naming.accept(entry);
                    }
                }
            });
        }
    }

    private boolean isNamed(EObject object) {
        return named.containsKey(object) || object.eContents().stream().anyMatch(named::containsKey);
    }

    /** Puts all findings in order again at the next call of {@link #arrange}. */
    void disarrange() {
        fresh.clear();
        bySubject.values().forEach(entries -> fresh.addAll(Arrays.asList(entries)));
        ordered = new ArrayList<>();
    }

    /** The findings that went since the last call. */
    List<Entry> takeGone() {
        List<Entry> taken = gone;
        gone = new ArrayList<>();
        return taken;
    }

    /** All findings in their order, after {@link #arrange}. */
    List<Entry> ordered() {
        return ordered;
    }

    /**
     * Brings the findings in order.
     *
     * @param order the order of the model
     * @param roots the roots of the model
     * @param moved what came, went or changed its place since the last call
     * @return the findings that are new since the last call
     */
    List<Entry> arrange(ModelOrder order, List<EObject> roots, Set<EObject> moved) {
        List<Entry> placed = new ArrayList<>(fresh);
        placed.removeIf(entry -> entry.gone);
        fresh.clear();
        List<Entry> added = placed.stream().filter(entry -> !entry.told && !entry.left).toList();
        boolean anyMoved = moved.stream().anyMatch(o -> bySubject.containsKey(o) || named.containsKey(o));
        if (!gone.isEmpty() || anyMoved) {
            ordered.removeIf(entry -> {
                boolean elsewhere = !entry.gone && anyMoved
                        && (moved.contains(entry.finding.element()) || moved.contains(entry.subject));
                if (elsewhere) {
                    placed.add(entry);
                }
                return entry.gone || elsewhere;
            });
        }
        place(placed, order, roots);
        return added;
    }

    private void place(List<Entry> placed, ModelOrder order, List<EObject> roots) {
        if (placed.size() > MANY) {
            ordered.addAll(placed);
            ordered.sort(comparator(places(roots)));
            return;
        }
        Comparator<Entry> comparator = comparator(order);
        for (Entry entry : placed) {
            int place = Collections.binarySearch(ordered, entry, comparator);
            ordered.add(place < 0 ? -place - 1 : place, entry);
        }
    }

    /** Orders findings, given the order of the elements. */
    static Comparator<Entry> comparator(Comparator<EObject> order) {
        return Comparator.<Entry, EObject>comparing(entry -> entry.finding.element(), order)
                .thenComparing(entry -> entry.finding.rule())
                .thenComparing(entry -> entry.subject, order)
                .thenComparingInt(entry -> entry.place);
    }

    private Comparator<EObject> places(List<EObject> roots) {
        Map<EObject, Integer> places = new HashMap<>();
        for (EObject root : roots) {
            places.put(root, places.size());
            for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
                places.put(contents.next(), places.size());
            }
        }
        return Comparator.comparingInt(element -> places.getOrDefault(element, Integer.MAX_VALUE));
    }

    private void countNamed(Entry entry, int by) {
        if (entry.finding.element() != entry.subject) {
            named.merge(entry.finding.element(), by, FindingStore::sum);
        }
        entry.finding.related().forEach(object -> named.merge(object, by, FindingStore::sum));
    }

    private static Integer sum(int one, int other) {
        return one + other == 0 ? null : one + other;
    }

    private void remove(Entry entry) {
        countNamed(entry, -1);
        entry.gone = true;
        gone.add(entry);
    }

    private static boolean sameAs(Entry[] known, int rule, List<Finding> found) {
        int same = 0;
        for (Entry entry : known == null ? new Entry[0] : known) {
            if (entry.rule == rule) {
                if (same >= found.size() || !entry.finding.equals(found.get(same))) {
                    return false;
                }
                same++;
            }
        }
        return same == found.size();
    }
}
