/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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
        mended.removeIf(row -> !list.isListed(row.session()));
        FindingRow back = list.same(mended.peek());
        if (back != null) {
            mended.pop();
            return back;
        }
        FindingRow stays = list.same(selected);
        if (selected == null || stays != null) {
            return stays;
        }
        FindingRow reworded = now.stream().filter(row -> isReworded(row, selected)).findFirst().orElse(null);
        if (reworded != null) {
            return reworded;
        }
        if (!list.isFound(selected)) {
            remember(selected);
        }
        return neighbour(selected);
    }

    private boolean isReworded(FindingRow row, FindingRow selected) {
        return row.finding().element() == selected.finding().element()
                && row.finding().rule().equals(selected.finding().rule())
                && (row.left() == null) == (selected.left() == null) && before.stream().noneMatch(row::isSame);
    }

    private void remember(FindingRow gone) {
        mended.push(gone);
        if (mended.size() > LONGEST) {
            mended.removeLast();
        }
    }

    /** The nearest row after one that is gone, or else before it. */
    private FindingRow neighbour(FindingRow gone) {
        int at = Math.max(0, before.indexOf(gone));
        FindingRow next = null;
        for (int i = at; i < before.size() && next == null; i++) {
            next = list.same(before.get(i));
        }
        for (int i = at - 1; i >= 0 && next == null; i--) {
            next = list.same(before.get(i));
        }
        return next;
    }
}
