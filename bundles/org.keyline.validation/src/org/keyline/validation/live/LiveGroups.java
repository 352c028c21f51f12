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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * The elements of a class in groups that have something in common, such as the same reference. Keys are numbers, which
 * cost little memory; who asks compares what the number stands for.
 *
 * @param <E> the class of the elements
 */
final class LiveGroups<E extends EObject> {

    /** The key of what belongs to no group. */
    static final int NONE = 0;

    /** The number of an element's group. */
    interface Key<E> {
        /** The key; {@link #NONE} for what belongs to none. */
        int of(E element);
    }

    private final Class<E> type;
    private final Key<E> key;
    private final Comparator<EObject> order;
    private final IntMultiMap<E> groups = new IntMultiMap<>();
    /** The groups of several that were asked for. */
    private final Map<Integer, List<E>> sorted = new HashMap<>();
    private Map<E, Boolean> touched = new LinkedHashMap<>();
    private Set<E> outside = new HashSet<>();

    LiveGroups(Class<E> type, Key<E> key, Comparator<EObject> order) {
        this.type = type;
        this.key = key;
        this.order = order;
    }

    /** See {@link LiveFact#touched}; for what came, went or moved, or may belong into another group now. */
    void touched(Touched about) {
        E element = type.cast(about.object());
        touched.merge(element, about.moved(), Boolean::logicalOr);
        if (about.inModel()) {
            outside.remove(element);
        } else {
            outside.add(element);
        }
    }

    /** See {@link LiveFact#settle}: all members of the groups that changed are affected. */
    void settle(Consumer<EObject> affected) {
        Map<E, Integer> now = new LinkedHashMap<>();
        Map<E, Integer> before = new IdentityHashMap<>();
        touched.forEach((element, moved) -> {
            int of = outside.contains(element) ? NONE : key.of(element);
            now.put(element, of);
            before.put(element, of != NONE && groups.contains(of, element) ? of : NONE);
        });
        takeOut(now, before);
        Set<Integer> changed = new LinkedHashSet<>();
        now.forEach((element, of) -> {
            int was = before.get(element);
            if (was != of && of != NONE) {
                groups.put(of, element);
            }
            if (was != of || touched.get(element)) {
                changed.add(was);
                changed.add(of);
                affected.accept(element);
            }
        });
        touched = new LinkedHashMap<>();
        outside = new HashSet<>();
        for (int one : changed) {
            sorted.remove(one);
            members(one).forEach(affected);
        }
    }

    /** Finds those that are in another group than they belong to, and takes them out of it. */
    private void takeOut(Map<E, Integer> now, Map<E, Integer> before) {
        Set<E> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        now.forEach((element, of) -> {
            if (of == NONE || before.get(element) == NONE) {
                elsewhere.add(element);
            }
        });
        if (elsewhere.size() == 1) {
            E only = elsewhere.iterator().next();
            groups.removeAll(element -> element == only, (number, element) -> before.put(element, number));
        } else if (!elsewhere.isEmpty()) {
            groups.removeAll(elsewhere::contains, (number, element) -> before.put(element, number));
        }
    }

    /**
     * Another element of the same group.
     *
     * @param element the element
     * @param same gives whether another really has what makes the group; asked where there is another
     * @return the first one in the order of the model; for that one itself the second; null for none
     */
    E other(E element, Supplier<Predicate<E>> same) {
        int of = key.of(element);
        List<E> all = sorted.get(of);
        if (all == null) {
            all = new ArrayList<>(members(of));
            if (all.size() < 2) {
                return null;
            }
            all.sort(order);
            sorted.put(of, all);
        }
        Predicate<E> really = same.get();
        return all.stream().filter(o -> o != element && really.test(o)).findFirst().orElse(null);
    }

    /** The elements with the key of another one, in no particular order. */
    List<E> members(int of) {
        List<E> members = new ArrayList<>(1);
        if (of != NONE) {
            groups.forEach(of, members::add);
        }
        return members;
    }

    /** A number for some texts and objects that is hardly ever the same for others, and never {@link #NONE}. */
    static int number(Object... parts) {
        long number = 0xcbf29ce484222325L;
        for (Object part : parts) {
            if (part instanceof CharSequence text) {
                for (int i = 0; i < text.length(); i++) {
                    number = (number ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
                }
            } else {
                number = (number ^ System.identityHashCode(part)) * 0x9E3779B97F4A7C15L;
            }
            number ^= number >>> 32;
        }
        return (int) number == NONE ? 1 : (int) number;
    }
}
