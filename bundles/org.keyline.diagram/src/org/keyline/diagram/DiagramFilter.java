/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * To what part of a model a diagram is narrowed. An element is shown if it meets every criterion that is set, and it
 * meets a criterion if one of its values fits.
 *
 * @param wanted the values of each criterion that is set; {@link #ON} for one that has no values
 */
public record DiagramFilter(SortedMap<Criterion, Set<String>> wanted) {

    /** Shows everything. */
    public static final DiagramFilter ALL = new DiagramFilter(new TreeMap<>());

    /** The value for actions outside any work stream, without a person, and for elements without findings. */
    public static final String NONE = "none";

    /** The value of a criterion that is a switch. */
    public static final String ON = "on";

    /** Keeps a copy of what it is given. */
    public DiagramFilter {
        SortedMap<Criterion, Set<String>> copy = new TreeMap<>();
        wanted.forEach((criterion, values) -> {
            if (!values.isEmpty()) {
                copy.put(criterion, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        wanted = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The same with one value more or less.
     *
     * @param criterion the criterion
     * @param value a value; any for a switch
     * @param shown whether elements with that value are shown
     * @return a new filter
     */
    public DiagramFilter with(Criterion criterion, String value, boolean shown) {
        SortedMap<Criterion, Set<String>> changed = new TreeMap<>(wanted);
        Set<String> values = new LinkedHashSet<>(values(criterion));
        String one = criterion.isSwitch() ? ON : value.strip();
        if (!shown) {
            values.remove(one);
        } else if (!one.isEmpty()) {
            values.add(one);
        }
        changed.put(criterion, values);
        return new DiagramFilter(changed);
    }

    /**
     * The same with a value.
     *
     * @param criterion the criterion
     * @param value a value; any for a switch
     * @return a new filter
     */
    public DiagramFilter with(Criterion criterion, String value) {
        return with(criterion, value, true);
    }

    /**
     * The same without one criterion.
     *
     * @param criterion the criterion
     * @return a new filter
     */
    public DiagramFilter without(Criterion criterion) {
        SortedMap<Criterion, Set<String>> changed = new TreeMap<>(wanted);
        changed.remove(criterion);
        return new DiagramFilter(changed);
    }

    /**
     * The values of a criterion.
     *
     * @param criterion the criterion
     * @return the values in the order in which they were added; empty if it is not set
     */
    public Set<String> values(Criterion criterion) {
        return wanted.getOrDefault(criterion, Set.of());
    }

    /**
     * Whether a criterion is set.
     *
     * @param criterion the criterion
     * @return true if it narrows the diagram
     */
    public boolean has(Criterion criterion) {
        return wanted.containsKey(criterion);
    }

    /**
     * Whether everything is shown.
     *
     * @return true if no criterion is set
     */
    public boolean isAll() {
        return wanted.isEmpty();
    }

    /**
     * What is shown, in words.
     *
     * @return a phrase for each criterion that is set, such as "only work stream B"
     */
    public List<String> inWords() {
        List<String> words = new ArrayList<>();
        for (Map.Entry<Criterion, Set<String>> set : wanted.entrySet()) {
            Set<String> named = new LinkedHashSet<>(set.getValue());
            boolean none = named.removeIf(NONE::equalsIgnoreCase);
            words.add("only " + switch (set.getKey()) {
            case WORK_STREAM -> phrase("work stream ", named, none, "outside any work stream");
            case PERSON -> phrase("", named, none, "without a person");
            case STATUS ->
                or(named.stream().map(id -> ActionStatus.of(id).map(ActionStatus::words).orElse(id)).toList());
            case SEVERITY -> phrase("with ", named.stream().map(DiagramFilter::findings)
                    .collect(Collectors.toCollection(LinkedHashSet::new)), none, "without findings");
            case CRITICAL -> "the critical path";
            case UNCOVERED -> "what is not covered or answers nothing";
            });
        }
        return words;
    }

    private static String findings(String gravity) {
        return Gravity.of(gravity).map(Gravity::several).orElse(gravity);
    }

    private static String phrase(String before, Set<String> named, boolean none, String without) {
        List<String> all = new ArrayList<>(named);
        String some = named.isEmpty() ? "" : before + or(all);
        return !none ? some : some.isEmpty() ? without : some + " or " + without;
    }

    private static String or(List<String> values) {
        int last = values.size() - 1;
        return last < 1 ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }
}
