/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanFactory;

/** Actions by number answer as a sorted map of them does. */
class NumberedActionsTest {

    private final NumberedActions numbered = new NumberedActions();
    private final TreeMap<Integer, Action> expected = new TreeMap<>();
    private final Random random = new Random(5);

    @Test
    void asASortedMap() {
        for (int i = 0; i < 2_000; i++) {
            int number = random.nextInt(60);
            Action action = random.nextInt(3) == 0 ? null : PlanFactory.eINSTANCE.createAction();
            numbered.set(number, action);
            if (action == null) {
                expected.remove(number);
            } else {
                expected.put(number, action);
            }
            int asked = random.nextInt(64) - 2;
            assertSame(expected.get(asked), numbered.get(asked));
            assertSameEntry(expected.floorEntry(asked), numbered.upTo(asked));
            assertSameEntry(expected.higherEntry(asked), numbered.above(asked));
            assertSameEntry(expected.firstEntry(), numbered.first());
            assertSameEntry(expected.lastEntry(), numbered.last());
            assertEquals(expected.isEmpty(), numbered.isEmpty());
        }
    }

    private static void assertSameEntry(Map.Entry<Integer, Action> expected, Map.Entry<Integer, Action> actual) {
        if (expected == null) {
            assertNull(actual);
        } else {
            assertEquals(expected.getKey(), actual.getKey());
            assertSame(expected.getValue(), actual.getValue());
        }
    }
}
