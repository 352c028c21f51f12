/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.keyline.ui.editor.TextMatch;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Severity;

/** Which findings of the open models are listed, in what order and in what groups. Knows no widgets. */
final class FindingList {

    /** Rows of a group that are shown; more would be read by nobody, and take long to draw. */
    static final int MOST = 1000;

    /**
     * Rows that belong together.
     *
     * @param key what they have in common
     * @param title the same for people, with their number
     * @param severity the gravest of them
     * @param rows the rows
     */
    record Group(String key, String title, Severity severity, List<FindingRow> rows) {
    }

    /**
     * The last line where there are more rows than are shown.
     *
     * @param text what it says
     */
    record More(String text) {
    }

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private List<FindingRow> all = List.of();
    private List<FindingRow> shown = List.of();
    private int left;
    private TextMatch match = new TextMatch("");
    private boolean leftShown;
    private FindingColumn grouping;
    private FindingColumn order = FindingColumn.SEVERITY;
    private boolean descending;

    /** Takes the findings of the models as they are now. */
    void read(Collection<ModelSession> open) {
        List<FindingRow> rows = new ArrayList<>();
        counts.clear();
        left = 0;
        for (ModelSession session : open) {
            session.findings().all().forEach(finding -> {
                rows.add(new FindingRow(session, finding, null));
                counts.merge(finding.severity(), 1, Integer::sum);
            });
            session.findings().left().forEach(one -> rows.add(new FindingRow(session, one.finding(), one)));
            left += session.findings().left().size();
        }
        all = rows;
        choose();
    }

    private void choose() {
        Comparator<FindingRow> comparator = order.comparator();
        shown = all.stream().filter(row -> severities.contains(row.finding().severity()))
                .filter(row -> leftShown || row.left() == null)
                .filter(row -> match.isEmpty() || match.matches(row.text() + " " + row.finding().rule() + " "
                        + row.elementName() + " " + row.workStream() + " " + row.finding().severity().word()))
                .sorted(descending ? Collections.reverseOrder(comparator) : comparator).toList();
    }

    /** What a tree shows at its top: rows, or groups of rows. */
    List<Object> top() {
        if (grouping == null) {
            return limited(shown);
        }
        Map<String, List<FindingRow>> groups = new TreeMap<>(
                grouping == FindingColumn.SEVERITY ? Comparator.comparing(Severity::parse)
                        : FindingColumn::compareNaturally);
        shown.forEach(row -> groups.computeIfAbsent(grouping.key(row), key -> new ArrayList<>()).add(row));
        List<Object> top = new ArrayList<>();
        groups.forEach((key, rows) -> {
            Severity gravest = rows.stream().map(row -> row.finding().severity()).min(Comparator.naturalOrder())
                    .orElseThrow();
            top.add(new Group(key, grouping == FindingColumn.SEVERITY ? number(rows.size(), gravest)
                    : key + " (" + rows.size() + ")", gravest, rows));
        });
        return top;
    }

    /** The rows of a group that are shown. */
    static List<Object> limited(List<FindingRow> rows) {
        return rows.size() <= MOST ? List.copyOf(rows)
                : Stream.<Object>concat(rows.stream().limit(MOST), Stream.of(new More("… and " + (rows.size() - MOST)
                        + " more: mend these first, or narrow the list down with the box above"))).toList();
    }

    /** The rows in the order in which they are shown, whatever their groups. */
    List<FindingRow> inOrder() {
        return grouping == null ? shown
                : top().stream().flatMap(group -> ((Group) group).rows().stream()).toList();
    }

    /** The row about the same as another one; null where it is not listed any more. */
    FindingRow same(FindingRow row) {
        return row == null ? null : shown.stream().filter(row::isSame).findFirst().orElse(null);
    }

    /** Whether a row about the same was found when the models were read last, shown or not. */
    boolean isFound(FindingRow row) {
        return all.stream().anyMatch(row::isSame);
    }

    /** The number of findings of a severity, shown or not, without those that are left. */
    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** The number of findings that are left. */
    int left() {
        return left;
    }

    /** All of it in a sentence. */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (count(severity) > 0) {
                parts.add(number(count(severity), severity));
            }
        }
        String text = parts.isEmpty() ? "No findings" : String.join(", ", parts);
        if (left > 0) {
            text += "; " + left + " left as " + (left == 1 ? "it is" : "they are");
        }
        return shown.size() == all.size() - (leftShown ? 0 : left) ? text : text + " – " + shown.size() + " shown";
    }

    /** A number of findings of one severity, such as "1 error" or "3 notes". */
    static String number(int number, Severity severity) {
        String word = severity == Severity.INFO ? "note" : severity.word();
        return number + " " + word + (number == 1 ? "" : "s");
    }

    boolean isShown(Severity severity) {
        return severities.contains(severity);
    }

    void show(Severity severity, boolean show) {
        if (show) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
        choose();
    }

    void showLeft(boolean show) {
        leftShown = show;
        choose();
    }

    boolean isLeftShown() {
        return leftShown;
    }

    void narrow(String words) {
        match = new TextMatch(words);
        choose();
    }

    void groupBy(FindingColumn by) {
        grouping = by;
    }

    FindingColumn grouping() {
        return grouping;
    }

    void orderBy(FindingColumn by, boolean backwards) {
        order = by;
        descending = backwards;
        choose();
    }

    FindingColumn order() {
        return order;
    }

    boolean isDescending() {
        return descending;
    }
}
