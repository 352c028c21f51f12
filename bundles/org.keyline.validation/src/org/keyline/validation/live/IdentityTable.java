/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Values by objects to which they themselves lead, in one array that is nearly full; a set, where they are these
 * objects. The objects are compared by identity.
 *
 * @param <V> the class of the values
 */
final class IdentityTable<V> {

    /** How full the array may become, in percent. */
    private static final long FULL = 87;
    private static final int SPREAD = 0x9E3779B9;
    private static final Object[] NONE = new Object[1];

    private final Function<? super V, ?> key;
    /** Shared by all tables that are still empty, and replaced before anything is put in. */
    private Object[] values = NONE;
    private int size;

    /** A table of values. */
    IdentityTable(Function<? super V, ?> key) {
        this.key = key;
    }

    /** A set of objects. */
    static <E> IdentityTable<E> set() {
        return new IdentityTable<>(object -> object);
    }

    int size() {
        return size;
    }

    /** The value of an object; null for none. */
    V get(Object object) {
        return at(find(object));
    }

    boolean contains(Object object) {
        return values[find(object)] != null;
    }

    /** Puts a value in, instead of another one of the same object. */
    void put(V value) {
        int place = find(key.apply(value));
        if (values[place] == null && (++size) * 100L > values.length * FULL) {
            grow();
            place = find(key.apply(value));
        }
        values[place] = value;
    }

    /** Takes the value of an object away and returns it; null for none. */
    V remove(Object object) {
        int place = find(object);
        V removed = at(place);
        if (removed != null) {
            values[place] = null;
            size--;
            // what follows without a gap may have to move up
            for (int next = next(place); values[next] != null; next = next(next)) {
                V moved = at(next);
                values[next] = null;
                values[find(key.apply(moved))] = moved;
            }
        }
        return removed;
    }

    /** Calls back for each value, in no particular order; nothing may come or go meanwhile. */
    void forEach(Consumer<? super V> consumer) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                consumer.accept(at(i));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private V at(int place) {
        return (V) values[place];
    }

    /** The place of an object's value, or the empty one at which it would stand. */
    private int find(Object object) {
        long spread = Integer.toUnsignedLong(System.identityHashCode(object) * SPREAD);
        int place = (int) (spread * values.length >>> Integer.SIZE);
        while (values[place] != null && key.apply(at(place)) != object) {
            place = next(place);
        }
        return place;
    }

    private int next(int place) {
        return place + 1 == values.length ? 0 : place + 1;
    }

    private void grow() {
        Object[] old = values;
        values = new Object[old.length + old.length / 8 + 1];
        for (Object value : old) {
            if (value != null) {
                @SuppressWarnings("unchecked")
                V moved = (V) value;
                values[find(key.apply(moved))] = moved;
            }
        }
    }
}
