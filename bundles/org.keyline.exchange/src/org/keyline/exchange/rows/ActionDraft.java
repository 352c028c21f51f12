/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.TableHeader;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.PlanReference;

/** An action before the model is made: all that the rows say about it, as written. */
public final class ActionDraft {
    private final int row;
    private final TableHeader header;
    private final PlanReference reference;
    private final boolean columnsCertain;
    private final Map<ColumnKind, List<Fragment>> fragments = new EnumMap<>(ColumnKind.class);
    private StreamDraft stream;
    private GroupDraft group;
    private Fragment answered;
    private boolean orphan;

    ActionDraft(TableRow row, PlanReference reference) {
        this.row = row.row();
        this.header = row.header();
        this.reference = reference;
        this.columnsCertain = row.columnsCertain();
    }

    /** Adds what a row says; texts that were copied from merged cells count only in the action's first row. */
    void add(TableRow tableRow, boolean first) {
        for (ColumnKind kind : ColumnKind.values()) {
            String text = first ? tableRow.text(kind) : tableRow.own(kind);
            boolean refOrStream = kind == ColumnKind.REF || kind == ColumnKind.WORK_STREAM;
            if (!text.isBlank() && (first || !refOrStream)) {
                fragments.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(new Fragment(tableRow.row(), text, tableRow.date(kind)));
            }
        }
    }

    /**
     * The first row.
     *
     * @return the row in the file, from 1
     */
    public int row() {
        return row;
    }

    /**
     * The header under which it stands.
     *
     * @return the header
     */
    public TableHeader header() {
        return header;
    }

    /**
     * Its reference.
     *
     * @return the reference, of shape {@code NONE} where there is none
     */
    public PlanReference reference() {
        return reference;
    }

    /**
     * Whether a cell's place told its column.
     *
     * @return true for spreadsheets
     */
    public boolean columnsCertain() {
        return columnsCertain;
    }

    /**
     * The pieces of a column.
     *
     * @param kind the column
     * @return the pieces in the order of the rows
     */
    public List<Fragment> fragments(ColumnKind kind) {
        return fragments.getOrDefault(kind, List.of());
    }

    /**
     * The text of a column.
     *
     * @param kind the column
     * @return its pieces on one line
     */
    public String line(ColumnKind kind) {
        return Look.oneLine(fragments(kind).stream().map(Fragment::text).collect(Collectors.joining(" ")));
    }

    /**
     * The text of a column with its line breaks.
     *
     * @param kind the column
     * @return its pieces, each on a line of its own, or null when there is nothing
     */
    public String lines(ColumnKind kind) {
        String text = fragments(kind).stream().map(fragment -> fragment.text().strip())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    /**
     * The row of a column's first piece.
     *
     * @param kind the column
     * @return the row in the file, from 1
     */
    public int row(ColumnKind kind) {
        return fragments(kind).isEmpty() ? row : fragments(kind).get(0).row();
    }

    /**
     * Its work stream.
     *
     * @return the work stream, or null
     */
    public StreamDraft stream() {
        return stream;
    }

    void stream(StreamDraft newStream) {
        stream = newStream;
    }

    /**
     * The heading under which it stands.
     *
     * @return the heading, or null
     */
    public GroupDraft group() {
        return group;
    }

    void group(GroupDraft newGroup) {
        group = newGroup;
    }

    /**
     * The recommendation in the row or heading above it.
     *
     * @return the recommendation, or null where there is none, or the action names its own
     */
    public Fragment answered() {
        boolean own = !fragments(ColumnKind.RECOMMENDATIONS).isEmpty()
                || !fragments(ColumnKind.RECOMMENDATION_TEXT).isEmpty();
        return own ? null : answered;
    }

    void answers(Fragment recommendation) {
        answered = recommendation;
    }

    /**
     * Tells whether it is the end of a row whose beginning is missing.
     *
     * @return true when it is
     */
    public boolean isOrphan() {
        return orphan;
    }

    void makeOrphan() {
        orphan = true;
    }
}
