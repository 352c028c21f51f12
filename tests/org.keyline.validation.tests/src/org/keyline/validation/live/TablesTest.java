/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The tables in which indexes are kept hold what was put in, whatever came and went. */
class TablesTest {

    private final Random random = new Random(3);
    private final Object[] objects = new Object[300];

    TablesTest() {
        for (int i = 0; i < objects.length; i++) {
            objects[i] = new Object();
        }
    }

    private Object any() {
        return objects[random.nextInt(objects.length)];
    }

    private static <V> Set<V> values(IntMultiMap<V> map, int key) {
        Set<V> values = Collections.newSetFromMap(new IdentityHashMap<>());
        map.forEach(key, value -> assertTrue(values.add(value), "given twice"));
        return values;
    }

    @Test
    void valuesByNumbers() {
        IntMultiMap<Object> map = new IntMultiMap<>();
        Map<Integer, Set<Object>> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(40) - 20; // many values have the same number
            Object value = any();
            Set<Object> of = expected.computeIfAbsent(key, k -> Collections.newSetFromMap(new IdentityHashMap<>()));
            assertEquals(of.contains(value), map.contains(key, value));
            if (i < 10_000 ? of.add(value) : of.contains(value) && random.nextBoolean()) {
                map.put(key, value);
                if (i >= 10_000) {
                    map.remove(key, value); // one of the two stays
                }
            } else {
                map.remove(key, value);
                of.remove(value);
            }
        }
        expected.forEach((key, of) -> assertEquals(of, values(map, key)));
        assertEquals(Set.of(), values(map, 1000));
    }

    @Test
    void numbersOfObjects() {
        IdentityInts<Object> ints = new IdentityInts<>();
        Map<Object, Integer> expected = new IdentityHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Object object = any();
            if (random.nextInt(3) == 0) {
                ints.remove(object);
                expected.remove(object);
            } else {
                ints.put(object, i);
                expected.put(object, i);
            }
        }
        for (Object object : objects) {
            assertEquals(expected.getOrDefault(object, -1), ints.getOrDefault(object, -1));
        }
        assertFalse(expected.isEmpty());
    }

    @Test
    void equalObjectsAreDifferentOnes() {
        IdentityInts<String> ints = new IdentityInts<>();
        ints.put(new String("A.1"), 1);
        assertEquals(0, ints.getOrDefault(new String("A.1"), 0));
    }

    @Test
    void valuesAreTakenAwayWhateverTheirNumbers() {
        IntMultiMap<Object> map = new IntMultiMap<>();
        Map<Object, Integer> expected = new IdentityHashMap<>();
        for (Object object : objects) {
            int key = random.nextInt(40);
            map.put(key, object);
            expected.put(object, key);
        }
        Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 100; i++) {
            gone.add(any());
        }
        Map<Object, Integer> taken = new IdentityHashMap<>();
        map.removeAll(gone::contains, (key, value) -> taken.put(value, key));
        assertEquals(gone, taken.keySet());
        expected.forEach((object, key) -> {
            assertEquals(!gone.contains(object), map.contains(key, object));
            assertEquals(gone.contains(object) ? key : null, taken.get(object));
        });
    }

    @Test
    void aMapThatIsStillEmptySharesNothingWithOthers() {
        IntMultiMap<Object> one = new IntMultiMap<>();
        IntMultiMap<Object> other = new IntMultiMap<>();
        one.remove(1, objects[0]);
        one.put(1, objects[0]);
        assertEquals(Set.of(), values(other, 1));
        assertFalse(other.contains(1, objects[0]));
        IdentityTable<Object> set = IdentityTable.set();
        IdentityTable<Object> otherSet = IdentityTable.set();
        set.put(objects[0]);
        assertTrue(set.contains(objects[0]));
        assertFalse(otherSet.contains(objects[0]));
        assertEquals(0, otherSet.size());
    }

    @Test
    void valuesByTheObjectsToWhichTheyLead() {
        record Pair(Object object, int number) {
        }
        IdentityTable<Pair> table = new IdentityTable<>(Pair::object);
        Map<Object, Pair> expected = new IdentityHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Object object = any();
            if (random.nextInt(3) == 0) {
                assertEquals(expected.remove(object), table.remove(object));
            } else {
                Pair pair = new Pair(object, i);
                table.put(pair);
                expected.put(object, pair);
            }
            assertEquals(expected.size(), table.size());
        }
        for (Object object : objects) {
            assertEquals(expected.get(object), table.get(object));
            assertEquals(expected.containsKey(object), table.contains(object));
        }
        Map<Object, Pair> all = new IdentityHashMap<>();
        table.forEach(pair -> all.put(pair.object(), pair));
        assertEquals(expected, all);
    }
}
