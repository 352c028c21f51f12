/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.ui.KeylineUi;
import org.keyline.validation.Finding;

/**
 * Where the selection goes when the list of findings changes: it stays with its finding, also when that is told in
 * other words; from one that is mended it goes on to the next; and back to it when the mending is undone.
 */
final class FindingTrail {

    private static final int LONGEST = 100;

    private final FindingList list;
    private final Deque<FindingRow> mended = new ArrayDeque<>();
    private List<FindingRow> before = List.of();

    FindingTrail(FindingList list) {
        this.list = list;
    }

    /**
     * To be asked whenever the list has changed.
     *
     * @param selected the row that was selected; null for none
     * @return the row to be selected now; null for none
     */
    FindingRow follow(FindingRow selected) {
        List<FindingRow> now = list.inOrder();
        FindingRow next = next(selected, now);
        before = now;
        return next;
    }

    private FindingRow next(FindingRow selected, List<FindingRow> now) {
        mended.removeIf(row -> !KeylineUi.sessions().all().contains(row.session()));
        FindingRow back = list.same(mended.peek());
        if (back != null) {
            mended.pop();
            return back;
        }
        FindingRow stays = list.same(selected);
        if (selected == null || stays != null) {
            return stays;
        }
        Set<Told> known = new HashSet<>();
        before.forEach(row -> known.add(Told.of(row)));
        List<FindingRow> fresh = now.stream().filter(row -> !known.contains(Told.of(row))).toList();
        FindingRow reworded = fresh.stream().filter(row -> isOfSameElement(row, selected)).findFirst().orElse(null);
        if (reworded != null) {
            return reworded;
        }
        if (!list.isFound(selected)) {
            remember(selected);
        }
        return neighbour(selected, now, fresh);
    }

    private static boolean isOfSameElement(FindingRow row, FindingRow other) {
        return row.finding().element() == other.finding().element()
                && row.finding().rule().equals(other.finding().rule())
                && (row.left() == null) == (other.left() == null);
    }

    private void remember(FindingRow gone) {
        mended.push(gone);
        if (mended.size() > LONGEST) {
            mended.removeLast();
        }
    }

    /** The nearest row after one that is gone, or else before it; it may be told in other words by now. */
    private FindingRow neighbour(FindingRow gone, List<FindingRow> now, List<FindingRow> fresh) {
        Map<Told, FindingRow> rows = new HashMap<>();
        now.forEach(row -> rows.putIfAbsent(Told.of(row), row));
        int at = Math.max(0, before.indexOf(gone));
        FindingRow next = null;
        for (int i = at; i < before.size() && next == null; i++) {
            next = stillThere(before.get(i), rows, fresh);
        }
        for (int i = at - 1; i >= 0 && next == null; i--) {
            next = stillThere(before.get(i), rows, fresh);
        }
        return next;
    }

    private static FindingRow stillThere(FindingRow row, Map<Told, FindingRow> rows, List<FindingRow> fresh) {
        FindingRow same = rows.get(Told.of(row));
        return same != null ? same
                : fresh.stream().filter(each -> isOfSameElement(each, row)
                        && each.finding().feature() == row.finding().feature()).findFirst().orElse(null);
    }

    /** What makes two rows the same, see {@link FindingRow#isSame}. */
    private record Told(Finding finding, boolean left) {

        static Told of(FindingRow row) {
            return new Told(row.finding(), row.left() != null);
        }
    }
}
