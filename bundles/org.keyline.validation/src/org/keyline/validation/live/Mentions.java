/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.RelatedAction;
import org.keyline.validation.facts.RefKey;

/**
 * In the texts of which actions something stands that may be a reference, by its number and the letter before it. Tells
 * more actions than really name a reference, never fewer.
 */
final class Mentions {

    private static final int LONGEST_NUMBER = 3;
    private static final int[] NONE = {};

    /** Actions by what was in their texts once; some of it may be there no more. */
    private IntMultiMap<Action> actions = new IntMultiMap<>();
    /** Actions that wait for something unknown, which may be called in any way. */
    private final Set<Action> open = new LinkedHashSet<>();
    private boolean numbers;

    /**
     * Takes the texts of an action up as they are now.
     *
     * @param action the action
     * @param in whether it is in the plan
     */
    void take(Action action, boolean in) {
        for (int key : keys(action)) {
            if (!in) {
                actions.remove(key, action);
            } else if (!actions.contains(key, action)) {
                actions.put(key, action);
            }
        }
        if (in && waitsForUnknown(action)) {
            open.add(action);
        } else {
            open.remove(action);
        }
    }

    /**
     * Whether references are numbers alone, so that the letter before one does not matter.
     *
     * @param areNumbers whether they are
     * @return whether that is new, and all actions have to be taken up again
     */
    boolean setNumbers(boolean areNumbers) {
        if (numbers == areNumbers) {
            return false;
        }
        numbers = areNumbers;
        actions = new IntMultiMap<>();
        return true;
    }

    /** Calls back for the actions that may name a reference; it is given as references are compared. */
    void forEach(String ref, Consumer<? super Action> action) {
        RefKey.of(ref).ifPresent(key -> {
            String prefix = key.prefix();
            int wanted = key(prefix.isEmpty() ? 0 : prefix.charAt(prefix.length() - 1), key.number());
            List<Action> mayName = new ArrayList<>();
            actions.forEach(wanted, mayName::add);
            mayName.stream().filter(one -> Arrays.binarySearch(keys(one), wanted) >= 0).forEach(action);
        });
        open.forEach(action);
    }

    private static boolean waitsForUnknown(Action action) {
        for (Dependency dependency : ModelLists.dependencies(action)) {
            if (dependency.getPredecessor() == null || dependency.getPredecessor().eIsProxy()) {
                return true;
            }
        }
        return false;
    }

    private int[] keys(Action action) {
        IntStream.Builder found = IntStream.builder();
        boolean any = find(action.getName(), found);
        any |= find(action.getDescription(), found);
        any |= find(action.getComment(), found);
        for (RelatedAction related : ModelLists.relatedActions(action)) {
            any |= find(related.getText(), found);
        }
        return any ? found.build().sorted().distinct().toArray() : NONE;
    }

    /** Finds numbers of few figures, and the capital before each. */
    private boolean find(String text, IntStream.Builder found) {
        boolean any = false;
        for (int i = 0; text != null && i < text.length(); i++) {
            if (!isFigure(text, i)) {
                continue;
            }
            int end = i + 1;
            while (isFigure(text, end)) {
                end++;
            }
            char letter = end - i > LONGEST_NUMBER ? 0 : letterBefore(text, i);
            if (end - i <= LONGEST_NUMBER && (numbers || Character.isUpperCase(letter))) {
                found.add(key(letter, Integer.parseInt(text, i, end, 10)));
                any = true;
            }
            i = end;
        }
        return any;
    }

    private int key(char letter, int number) {
        return number << Character.SIZE | (numbers ? 0 : letter);
    }

    private static boolean isFigure(String text, int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    /** As in a Latin text; 0 at the beginning. */
    private static char letterBefore(String text, int figure) {
        int place = figure - 1;
        while (place >= 0 && (text.charAt(place) == '.' || text.charAt(place) == '-'
                || Character.isWhitespace(text.charAt(place)))) {
            place--;
        }
        return place < 0 ? 0
                : text.charAt(place) < 0x80 ? text.charAt(place)
                        : RefKey.latin(text.substring(place, place + 1)).charAt(0);
    }
}
