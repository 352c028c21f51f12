/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.keyline.ui.editor.TextMatch;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Severity;

/** Which findings of the open models are listed, in what order and in what groups. Knows no widgets. */
final class FindingList {

    /**
     * Rows that belong together.
     *
     * @param key what they have in common
     * @param title the same for people, with their number
     * @param severity the gravest of them
     * @param rows the rows
     */
    record Group(String key, String title, Severity severity, List<FindingRow> rows) {

        /** Looks at no row, of which there may be thousands. */
        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /**
     * The last line where there are more rows than are shown.
     *
     * @param text what it says
     */
    record More(String text) {
    }

    /** So many rows take no longer than drawing them. */
    private static final int FEW = 1000;

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private List<FindingRow> all = List.of();
    private int left;
    private TextMatch match = new TextMatch("");
    private boolean leftShown;
    private FindingColumn grouping;
    private FindingColumn order = FindingColumn.SEVERITY;
    private boolean descending;
    private FindingChoice choice = new FindingChoice(all, row -> true, order, false, null);

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
        TextMatch words = match;
        boolean withLeft = leftShown;
        Set<Severity> wanted = EnumSet.noneOf(Severity.class);
        wanted.addAll(severities);
        choice = new FindingChoice(all,
                row -> wanted.contains(row.finding().severity()) && (withLeft || row.left() == null)
                        && (words.isEmpty() || words.matches(row.text() + " " + row.finding().rule() + " "
                                + row.elementName() + " " + row.workStream() + " " + row.finding().severity().word())),
                order, descending, grouping);
    }

    /**
     * Goes on with choosing what is listed, which with few rows is done at once; whoever asks for it before has it done
     * at once, too.
     *
     * @param enough asked now and then whether to leave off
     * @return whether it is done
     */
    boolean work(BooleanSupplier enough) {
        return choice.work(all.size() <= FEW ? () -> false : enough);
    }

    private FindingChoice chosen() {
        choice.work(() -> false);
        return choice;
    }

    /** What a tree shows at its top: so many rows, or groups of rows. */
    List<Object> top(int most) {
        return limited(grouping == null ? chosen().shown() : chosen().groups(), most);
    }

    /** The groups; none where the rows are not grouped. */
    List<Group> groups() {
        return chosen().groups();
    }

    /** So many of some lines, and one that says how many there are more. */
    static List<Object> limited(List<?> lines, int most) {
        return lines.size() <= most ? List.copyOf(lines)
                : Stream.concat(lines.stream().limit(most), Stream.of(new More("… and " + (lines.size() - most)
                        + " more: mend these first, or narrow the list down with the box above"))).toList();
    }

    /** The rows in the order in which they are shown. */
    List<FindingRow> inOrder() {
        return chosen().shown();
    }

    /** The row about the same as another one; null where it is not listed any more. */
    FindingRow same(FindingRow row) {
        return row == null ? null : inOrder().stream().filter(row::isSame).findFirst().orElse(null);
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
        int shown = inOrder().size();
        return shown == all.size() - (leftShown ? 0 : left) ? text : text + " – " + shown + " shown";
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
        choose();
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
