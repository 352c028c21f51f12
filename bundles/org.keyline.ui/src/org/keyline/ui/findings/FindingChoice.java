/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.keyline.validation.Severity;

import com.ibm.icu.text.CollationKey;

/**
 * Picks rows, puts them in order and together into groups, a part at a time, so that with many rows the window answers
 * in between.
 */
final class FindingChoice {

    private static final int ROWS_OF_PART = 100;

    private final Predicate<FindingRow> wanted;
    private final FindingColumn order;
    private final boolean descending;
    private final FindingColumn grouping;
    private final Map<String, CollationKey> keys = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, List<FindingRow>> byKey = new LinkedHashMap<>();
    private final List<FindingList.Group> groups = new ArrayList<>();
    private Iterator<FindingRow> toPick;
    private Iterator<FindingRow> toGroup = Collections.emptyIterator();
    private Iterator<String> toTitle = Collections.emptyIterator();
    private List<FindingRow> shown = List.of();
    private boolean done;

    private record Placed(FindingRow row, CollationKey key) {
    }

    /**
     * Picks nothing yet.
     *
     * @param all the rows
     * @param wanted which of them
     * @param order by what they are put in order
     * @param descending whether the other way round
     * @param grouping what those of a group have in common; null for no groups
     */
    FindingChoice(List<FindingRow> all, Predicate<FindingRow> wanted, FindingColumn order, boolean descending,
            FindingColumn grouping) {
        this.wanted = wanted;
        this.order = order;
        this.descending = descending;
        this.grouping = grouping;
        toPick = all.iterator();
    }

    /**
     * Goes on.
     *
     * @param enough asked now and then whether to leave off
     * @return whether all is done
     */
    boolean work(BooleanSupplier enough) {
        while (!done && !enough.getAsBoolean()) {
            part();
        }
        return done;
    }

    /** The rows in their order, when all is done; with groups, those of the first group first. */
    List<FindingRow> shown() {
        return shown;
    }

    /** The groups in their order, when all is done; none where the rows are not grouped. */
    List<FindingList.Group> groups() {
        return groups;
    }

    private void part() {
        if (toPick.hasNext()) {
            forSome(toPick, this::pick);
            if (!toPick.hasNext()) {
                sort();
            }
        } else if (toGroup.hasNext()) {
            forSome(toGroup, row -> byKey.computeIfAbsent(grouping.key(row), key -> new ArrayList<>()).add(row));
            toTitle = byKey.keySet().iterator();
        } else if (toTitle.hasNext()) {
            forSome(toTitle, this::title);
        } else {
            finish();
        }
    }

    private static <T> void forSome(Iterator<T> all, Consumer<T> each) {
        for (int i = 0; i < ROWS_OF_PART && all.hasNext(); i++) {
            each.accept(all.next());
        }
    }

    private void pick(FindingRow row) {
        if (wanted.test(row)) {
            placed.add(new Placed(row, order == FindingColumn.SEVERITY ? null : sortKey(order.key(row))));
        }
    }

    private CollationKey sortKey(String text) {
        return keys.computeIfAbsent(text, FindingColumn::naturalKey);
    }

    private void sort() {
        Comparator<Placed> grave = Comparator.comparing(one -> one.row().finding().severity());
        Comparator<Placed> comparator = order == FindingColumn.SEVERITY ? grave
                : Comparator.comparing(Placed::key).thenComparing(grave);
        placed.sort(descending ? comparator.reversed() : comparator);
        shown = placed.stream().map(Placed::row).toList();
        toGroup = grouping == null ? Collections.emptyIterator() : shown.iterator();
    }

    private void title(String key) {
        List<FindingRow> rows = byKey.get(key);
        Severity gravest = rows.stream().map(row -> row.finding().severity()).min(Comparator.naturalOrder())
                .orElseThrow();
        groups.add(new FindingList.Group(key, grouping == FindingColumn.SEVERITY
                ? FindingList.number(rows.size(), gravest)
                : key + " (" + rows.size() + ")", gravest, rows));
        sortKey(key);
    }

    private void finish() {
        if (grouping != null) {
            groups.sort(grouping == FindingColumn.SEVERITY ? Comparator.comparing(FindingList.Group::severity)
                    : Comparator.comparing(group -> sortKey(group.key())));
            shown = groups.stream().flatMap(group -> group.rows().stream()).toList();
        }
        placed.clear();
        byKey.clear();
        keys.clear();
        done = true;
    }
}
