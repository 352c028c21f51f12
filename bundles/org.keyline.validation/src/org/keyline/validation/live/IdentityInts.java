/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

/**
 * A number for each of some objects, in two arrays that are nearly full. The objects are compared by identity.
 *
 * @param <E> the class of the objects
 */
final class IdentityInts<E> {

    private static final int FIRST_SIZE = 2;
    /** How full the arrays may become, in percent. */
    private static final long FULL = 85;
    private static final int SPREAD = 0x9E3779B9;

    private Object[] objects = new Object[FIRST_SIZE];
    private int[] numbers = new int[FIRST_SIZE];
    private int size;

    /** The number of an object, or another where it has none. */
    int getOrDefault(E object, int other) {
        int place = find(object);
        return objects[place] == null ? other : numbers[place];
    }

    void put(E object, int number) {
        int place = find(object);
        if (objects[place] == null) {
            if (++size * 100L >= objects.length * FULL) {
                grow();
                place = find(object);
            }
            objects[place] = object;
        }
        numbers[place] = number;
    }

    void remove(E object) {
        int place = find(object);
        if (objects[place] == null) {
            return;
        }
        objects[place] = null;
        size--;
        // what follows without a gap may have to move up
        for (int next = next(place); objects[next] != null; next = next(next)) {
            Object moved = objects[next];
            objects[next] = null;
            int to = find(moved);
            objects[to] = moved;
            numbers[to] = numbers[next];
        }
    }

    /** The place of an object, or the empty one at which it would stand. */
    private int find(Object object) {
        long spread = Integer.toUnsignedLong(System.identityHashCode(object) * SPREAD);
        int place = (int) (spread * objects.length >>> Integer.SIZE);
        while (objects[place] != null && objects[place] != object) {
            place = next(place);
        }
        return place;
    }

    private int next(int place) {
        return place + 1 == objects.length ? 0 : place + 1;
    }

    private void grow() {
        Object[] oldObjects = objects;
        int[] oldNumbers = numbers;
        int larger = objects.length + objects.length / 8 + 1;
        objects = new Object[larger];
        numbers = new int[larger];
        for (int i = 0; i < oldObjects.length; i++) {
            if (oldObjects[i] != null) {
                int place = find(oldObjects[i]);
                objects[place] = oldObjects[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
