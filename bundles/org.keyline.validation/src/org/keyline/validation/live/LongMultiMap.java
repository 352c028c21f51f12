/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.function.Consumer;

/**
 * Values by numbers of 64 bits, several of them for a number, in two arrays and no more.
 *
 * @param <V> the class of the values; compared by identity
 */
final class LongMultiMap<V> {

    private static final int FIRST_SIZE = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private Object[] values = new Object[FIRST_SIZE];
    private int size;

    void put(long key, V value) {
        if (size * 5 >= values.length * 3) {
            grow();
        }
        insert(key, value);
        size++;
    }

    /** Takes a value away that is there. */
    void remove(long key, V value) {
        int place = place(key);
        while (values[place] != value || keys[place] != key) {
            if (values[place] == null) {
                return;
            }
            place = place + 1 & values.length - 1;
        }
        values[place] = null;
        size--;
        // what follows without a gap may have to move up
        for (int next = place + 1 & values.length - 1; values[next] != null; next = next + 1 & values.length - 1) {
            Object moved = values[next];
            long movedKey = keys[next];
            values[next] = null;
            insert(movedKey, moved);
        }
    }

    /** Calls back for each value of a number. */
    @SuppressWarnings("unchecked")
    void forEach(long key, Consumer<V> consumer) {
        for (int place = place(key); values[place] != null; place = place + 1 & values.length - 1) {
            if (keys[place] == key) {
                consumer.accept((V) values[place]);
            }
        }
    }

    private int place(long key) {
        return (int) (key * SPREAD >>> 32) & values.length - 1;
    }

    private void insert(long key, Object value) {
        int place = place(key);
        while (values[place] != null) {
            place = place + 1 & values.length - 1;
        }
        keys[place] = key;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }
}
