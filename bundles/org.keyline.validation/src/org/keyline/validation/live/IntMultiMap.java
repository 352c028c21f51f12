/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Values by numbers, several of them for a number, in two arrays that are nearly full. Who asks for the number of
 * something compares what it stands for, since other things may have the same.
 *
 * @param <V> the class of the values; compared by identity
 */
final class IntMultiMap<V> {

    /** How full the arrays may become, in percent. */
    private static final long FULL = 87;
    private static final int SPREAD = 0x9E3779B9;
    private static final int[] NO_KEYS = new int[1];
    private static final Object[] NO_VALUES = new Object[1];

    /** The arrays are shared by all maps that are still empty, and replaced before anything is put in. */
    private int[] keys = NO_KEYS;
    private Object[] values = NO_VALUES;
    private int size;

    void put(int key, V value) {
        if ((size + 1) * 100L > values.length * FULL) {
            grow();
        }
        insert(key, value);
        size++;
    }

    /** Takes a value away, where it is there. */
    void remove(int key, V value) {
        int place = find(key, value);
        if (values[place] == null) {
            return;
        }
        values[place] = null;
        size--;
        // what follows without a gap may have to move up
        for (int next = next(place); values[next] != null; next = next(next)) {
            Object moved = values[next];
            values[next] = null;
            insert(keys[next], moved);
        }
    }

    /**
     * Takes values away, whatever their numbers; looks at all values for it.
     *
     * @param gone which values
     * @param taken takes each with its number
     */
    @SuppressWarnings("unchecked")
    void removeAll(Predicate<V> gone, Taken<V> taken) {
        List<V> found = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && gone.test((V) values[i])) {
                found.add((V) values[i]);
                numbers.add(keys[i]);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            remove(numbers.get(i), found.get(i));
            taken.accept(numbers.get(i), found.get(i));
        }
    }

    /**
     * Takes what was in a map.
     *
     * @param <V> the class of the values
     */
    interface Taken<V> {
        /** Takes a value with its number. */
        void accept(int key, V value);
    }

    boolean contains(int key, V value) {
        return values[find(key, value)] != null;
    }

    /** Calls back for each value of a number. */
    @SuppressWarnings("unchecked")
    void forEach(int key, Consumer<V> consumer) {
        for (int place = place(key); values[place] != null; place = next(place)) {
            if (keys[place] == key) {
                consumer.accept((V) values[place]);
            }
        }
    }

    /** The place of a value with its number, or the empty one before which it would stand. */
    private int find(int key, V value) {
        int place = place(key);
        while (values[place] != null && (values[place] != value || keys[place] != key)) {
            place = next(place);
        }
        return place;
    }

    private int place(int key) {
        return (int) (Integer.toUnsignedLong(key * SPREAD) * values.length >>> Integer.SIZE);
    }

    private int next(int place) {
        return place + 1 == values.length ? 0 : place + 1;
    }

    private void insert(int key, Object value) {
        int place = place(key);
        while (values[place] != null) {
            place = next(place);
        }
        keys[place] = key;
        values[place] = value;
    }

    private void grow() {
        int[] oldKeys = keys;
        Object[] oldValues = values;
        int larger = values.length + values.length / 8 + 1;
        keys = new int[larger];
        values = new Object[larger];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }
}
