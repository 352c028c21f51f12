/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.Arrays;
import java.util.Map;

import org.keyline.model.plan.Action;

/** Actions by the numbers in their references, one for a number, in the order of the numbers. */
public final class NumberedActions {

    private int[] numbers = new int[0];
    private Action[] actions = new Action[0];
    private int size;

    /**
     * Whether there is none.
     *
     * @return true where there is none
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * The action of a number.
     *
     * @param number the number
     * @return the action; null for none
     */
    public Action get(int number) {
        int place = Arrays.binarySearch(numbers, 0, size, number);
        return place < 0 ? null : actions[place];
    }

    /**
     * The action with the highest number up to another.
     *
     * @param number the other
     * @return number and action; null for none
     */
    public Map.Entry<Integer, Action> upTo(int number) {
        int place = Arrays.binarySearch(numbers, 0, size, number);
        return at(place < 0 ? -place - 2 : place);
    }

    /**
     * The action with the lowest number above another.
     *
     * @param number the other
     * @return number and action; null for none
     */
    public Map.Entry<Integer, Action> above(int number) {
        int place = Arrays.binarySearch(numbers, 0, size, number);
        return at(place < 0 ? -place - 1 : place + 1);
    }

    /**
     * The action with the lowest number.
     *
     * @return number and action; null for none
     */
    public Map.Entry<Integer, Action> first() {
        return at(0);
    }

    /**
     * The action with the highest number.
     *
     * @return number and action; null for none
     */
    public Map.Entry<Integer, Action> last() {
        return at(size - 1);
    }

    /**
     * Sets the action of a number.
     *
     * @param number the number
     * @param action the action; null for none any more
     */
    public void set(int number, Action action) {
        int place = Arrays.binarySearch(numbers, 0, size, number);
        if (place >= 0 && action != null) {
            actions[place] = action;
        } else if (place >= 0) {
            size--;
            System.arraycopy(numbers, place + 1, numbers, place, size - place);
            System.arraycopy(actions, place + 1, actions, place, size - place);
            actions[size] = null;
        } else if (action != null) {
            insert(-place - 1, number, action);
        }
    }

    private void insert(int place, int number, Action action) {
        if (size == numbers.length) {
            int larger = size + size / 4 + 1;
            numbers = Arrays.copyOf(numbers, larger);
            actions = Arrays.copyOf(actions, larger);
        }
        System.arraycopy(numbers, place, numbers, place + 1, size - place);
        System.arraycopy(actions, place, actions, place + 1, size - place);
        numbers[place] = number;
        actions[place] = action;
        size++;
    }

    private Map.Entry<Integer, Action> at(int place) {
        return place < 0 || place >= size ? null : Map.entry(numbers[place], actions[place]);
    }
}
