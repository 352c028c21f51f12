/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

    /** The first finding on each element, which leads to the others. */
    private final IdentityTable<KeptFinding> bySubject = new IdentityTable<>(KeptFinding::subject);
    /** How many findings have to do with an object that is not the element that was checked. */
    private final IdentityInts<EObject> named = new IdentityInts<>();
    private List<KeptFinding> fresh = new ArrayList<>();
    private List<KeptFinding> ordered = new ArrayList<>();
    private List<KeptFinding> gone = new ArrayList<>();

    /**
     * Keeps what a rule found on an element instead of what it found there before. Findings that are the same stay the
     * same objects.
     */
    void put(EObject subject, int rule, List<Finding> found) {
        KeptFinding first = bySubject.get(subject);
        if (sameAs(first, rule, found)) {
            return;
        }
        KeptFinding last = null;
        for (KeptFinding kept = first; kept != null; kept = kept.next) {
            if (kept.rule != rule) {
                last = kept;
                continue;
            }
            remove(kept);
            if (last == null) {
                first = kept.next;
            } else {
                last.next = kept.next;
            }
        }
        for (Finding one : found) {
            KeptFinding kept = KeptFinding.of(subject, rule, one);
            if (last == null) {
                first = kept;
            } else {
                last.next = kept;
            }
            last = kept;
            fresh.add(kept);
            countNamed(kept, 1);
        }
        if (first == null) {
            bySubject.remove(subject);
        } else {
            bySubject.put(first);
        }
    }

    /** Forgets what was found on an element. */
    void forget(EObject subject) {
        for (KeptFinding kept = bySubject.remove(subject); kept != null; kept = kept.next) {
            remove(kept);
        }
    }

    /** The elements on which a rule found something. */
    List<EObject> subjects() {
        List<EObject> subjects = new ArrayList<>();
        bySubject.forEach(first -> subjects.add(first.subject()));
        return subjects;
    }

    /** Calls back for each finding that has to do with one of some objects, or with something that lies in one. */
    void forEachNaming(Set<EObject> objects, Consumer<KeptFinding> naming) {
        if (objects.stream().anyMatch(this::isNamed)) {
            forEach(kept -> {
                if (kept.finding.related().stream()
                        .anyMatch(o -> objects.contains(o) || objects.contains(o.eContainer()))) {
                    naming.accept(kept);
                }
            });
        }
    }

    private void forEach(Consumer<KeptFinding> consumer) {
        bySubject.forEach(first -> {
            for (KeptFinding kept = first; kept != null; kept = kept.next) {
                consumer.accept(kept);
            }
        });
    }

    private boolean isNamed(EObject object) {
        return isNamedItself(object) || object.eContents().stream().anyMatch(this::isNamedItself);
    }

    private boolean isNamedItself(EObject object) {
        return named.getOrDefault(object, 0) != 0;
    }

    /** Puts all findings in order again at the next call of {@link #arrange}. */
    void disarrange() {
        fresh = new ArrayList<>();
        forEach(fresh::add);
        ordered = new ArrayList<>();
    }

    /** The findings that went since the last call. */
    List<KeptFinding> takeGone() {
        List<KeptFinding> taken = gone;
        gone = new ArrayList<>();
        return taken;
    }

    /** All findings in their order, after {@link #arrange}. */
    List<KeptFinding> ordered() {
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
    List<KeptFinding> arrange(ModelOrder order, List<EObject> roots, Set<EObject> moved) {
        List<KeptFinding> placed = fresh;
        placed.removeIf(kept -> kept.gone);
        fresh = new ArrayList<>();
        List<KeptFinding> added = placed.stream().filter(kept -> !kept.told).toList();
        boolean anyMoved = moved.stream().anyMatch(o -> bySubject.contains(o) || isNamedItself(o));
        if (!gone.isEmpty() || anyMoved) {
            ordered.removeIf(kept -> {
                boolean elsewhere = !kept.gone && anyMoved
                        && (moved.contains(kept.finding.element()) || moved.contains(kept.subject()));
                if (elsewhere) {
                    placed.add(kept);
                }
                return kept.gone || elsewhere;
            });
        }
        place(placed, order, roots);
        return added;
    }

    private void place(List<KeptFinding> placed, ModelOrder order, List<EObject> roots) {
        if (placed.size() > MANY) {
            ordered.addAll(placed);
            ordered.sort(comparator(places(roots)));
            return;
        }
        Comparator<KeptFinding> comparator = comparator(order);
        for (KeptFinding kept : placed) {
            int place = Collections.binarySearch(ordered, kept, comparator);
            ordered.add(place < 0 ? -place - 1 : place, kept);
        }
    }

    /** Orders findings, given the order of the elements. */
    static Comparator<KeptFinding> comparator(Comparator<EObject> order) {
        return Comparator.<KeptFinding, EObject>comparing(kept -> kept.finding.element(), order)
                .thenComparing(kept -> kept.finding.rule())
                .thenComparing(KeptFinding::subject, order)
                .thenComparing((one, other) -> one == other ? 0 : one.isBefore(other) ? -1 : 1);
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

    private void countNamed(KeptFinding kept, int by) {
        if (kept.finding.element() != kept.subject()) {
            countNamed(kept.finding.element(), by);
        }
        kept.finding.related().forEach(object -> countNamed(object, by));
    }

    private void countNamed(EObject object, int by) {
        int count = named.getOrDefault(object, 0) + by;
        if (count == 0) {
            named.remove(object);
        } else {
            named.put(object, count);
        }
    }

    private void remove(KeptFinding kept) {
        countNamed(kept, -1);
        kept.gone = true;
        gone.add(kept);
    }

    private static boolean sameAs(KeptFinding first, int rule, List<Finding> found) {
        int same = 0;
        for (KeptFinding kept = first; kept != null; kept = kept.next) {
            if (kept.rule == rule) {
                if (same >= found.size() || !kept.finding.equals(found.get(same))) {
                    return false;
                }
                same++;
            }
        }
        return same == found.size();
    }
}
