/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.grid.Sheet;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.HeaderRecognition;
import org.keyline.exchange.prose.RecommendationList;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.rows.TableRow;
import org.keyline.exchange.rows.TableRows;

/** Reads a table of recommendations: reference, text, deadline, priority, expected benefit. */
final class RecommendationTable {
    private RecommendationTable() {
    }

    /** Reads a sheet and notes its columns that are not known; gives nothing when it has no such table. */
    static List<RecommendationList.Draft> read(Sheet sheet, ColumnMapping mapping, Notes notes) {
        List<TableRow> rows = TableRows.of(sheet, HeaderRecognition.ofRecommendations(mapping)).map(TableRows::rows)
                .orElse(List.of());
        new ColumnNotes(notes).add(rows);
        return read(rows);
    }

    private static List<RecommendationList.Draft> read(List<TableRow> rows) {
        Map<String, RecommendationList.Draft> byRef = new LinkedHashMap<>();
        List<RecommendationList.Draft> roots = new ArrayList<>();
        RecommendationList.Draft last = null;
        for (TableRow row : rows) {
            String ref = ref(row);
            String text = row.own(ColumnKind.RECOMMENDATION_TEXT);
            if (ref.isEmpty() && last != null) {
                last.append(text);
            } else if (!ref.isEmpty() || !text.isBlank()) {
                last = draft(row, ref.isEmpty() ? "R" + (roots.size() + 1) : ref, text);
                RecommendationList.Draft parent = parent(ref, byRef);
                (parent == null ? roots : parent.children()).add(last);
                byRef.putIfAbsent(last.ref(), last);
            }
        }
        return roots;
    }

    private static String ref(TableRow row) {
        String ref = Look.latin(Look.oneLine(row.own(ColumnKind.REF)));
        String plain = ref.replaceAll("(?i)^(?:recommendation|rec)\\.?\\s*(?:no\\.?\\s*)?", "")
                .replaceAll("\\s+|[.:]$|(?<!\\([a-z0-9]{1,3})\\)$", "");
        return plain.matches("\\d.*") ? "R" + plain : plain.isEmpty() ? "" : plain;
    }

    private static RecommendationList.Draft draft(TableRow row, String ref, String text) {
        RecommendationList.Draft draft = new RecommendationList.Draft(row.row(), ref, text);
        draft.details(row.own(ColumnKind.RECOMMENDATION_DEADLINE), row.own(ColumnKind.PRIORITY),
                row.own(ColumnKind.EXPECTED_BENEFIT));
        return draft;
    }

    private static RecommendationList.Draft parent(String ref, Map<String, RecommendationList.Draft> byRef) {
        for (int cut = ref.length() - 1; cut > 0; cut--) {
            boolean divided = ".(-/".indexOf(ref.charAt(cut)) >= 0
                    || Character.isLetter(ref.charAt(cut)) && Character.isDigit(ref.charAt(cut - 1));
            RecommendationList.Draft parent = divided ? byRef.get(ref.substring(0, cut)) : null;
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }
}
