/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.ImportResult;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;
import org.keyline.exchange.prose.Deadlines;
import org.keyline.exchange.prose.DocumentTitle;
import org.keyline.exchange.prose.PlanDays;
import org.keyline.exchange.prose.RecommendationList;
import org.keyline.exchange.prose.Statements;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;

/** Makes an inspection report out of a document that describes recommendations, in a table or in running text. */
public final class RecommendationsImport {
    private static final int TITLE_LINES = 12;

    private RecommendationsImport() {
    }

    /**
     * Tells whether a document describes recommendations.
     *
     * @param document the document
     * @param mapping headings that are known beside the usual ones
     * @return true when it does
     */
    public static boolean hasRecommendations(GridDocument document, ColumnMapping mapping) {
        return !drafts(document, mapping, new Notes(new Identity(document.file()))).isEmpty();
    }

    private static List<RecommendationList.Draft> drafts(GridDocument document, ColumnMapping mapping, Notes notes) {
        List<RecommendationList.Draft> drafts = new ArrayList<>();
        for (Sheet sheet : document.sheets()) {
            List<RecommendationList.Draft> table = RecommendationTable.read(sheet, mapping, notes);
            drafts.addAll(table.isEmpty() ? RecommendationList.read(sheet.rows()) : table);
        }
        if (drafts.isEmpty()) {
            document.sheets().forEach(sheet -> drafts.addAll(RecommendationList.readNumbered(sheet.rows())));
        }
        return drafts;
    }

    /**
     * Makes a report.
     *
     * @param document the document
     * @param mapping headings that are known beside the usual ones
     * @return the report, with the notes
     * @throws ImportException when the document describes no recommendation
     */
    public static ImportResult read(GridDocument document, ColumnMapping mapping) throws ImportException {
        Identity identity = new Identity(document.file());
        Notes notes = new Notes(identity);
        List<RecommendationList.Draft> drafts = drafts(document, mapping, notes);
        if (drafts.isEmpty()) {
            throw new ImportException(document.file(), "no recommendation was found",
                    "a table with the columns Ref and Recommendation, or lines that begin with R1, R2 and so on, or "
                            + "with 1, 2 below the heading Recommendations",
                    "check that this is the right file, or map its headings in a mapping file");
        }
        List<GridRow> lines = document.sheets().stream().flatMap(sheet -> sheet.rows().stream()).toList();
        InspectionReport report = new ReportBuilder(identity, notes).build(drafts, title(lines));
        Stream.of(PlanDays.Event.PUBLISHED, PlanDays.Event.THIS_PUBLISHED)
                .flatMap(event -> PlanDays.find(lines, event).stream()).findFirst()
                .ifPresent(day -> report.setPublishedOn(day.date()));
        for (Statements.Count stated : Statements.counts(lines)) {
            boolean known = report.getDeclaredCounts().stream()
                    .anyMatch(count -> count.getSubject() == stated.subject());
            if (!known && !stated.qualified()) {
                DeclaredCount count = CoreFactory.eINSTANCE.createDeclaredCount();
                count.setSubject(stated.subject());
                count.setCount(stated.count());
                count.setText(stated.text());
                report.getDeclaredCounts().add(count);
            }
        }
        lines.stream().filter(line -> !line.isBlank()).flatMap(line -> Deadlines.read(line).stream())
                .forEach(deadline -> set(report, deadline));
        return new ImportResult(List.of(report), notes.inOrder());
    }

    private static void set(InspectionReport report, Deadlines.Deadline deadline) {
        for (Recommendation recommendation : report.getRecommendations()) {
            if (recommendation.getRef().equals(deadline.ref()) && recommendation.getDeadline() == null) {
                recommendation.setDeadline(deadline.date().date());
                recommendation.setDeadlinePrecision(deadline.date().precision());
            }
        }
    }

    /** The document's title, where one of its first short lines speaks of an inspection. */
    private static String title(List<GridRow> lines) {
        Optional<GridRow> title = lines.stream().filter(line -> !line.isBlank()).limit(TITLE_LINES)
                .filter(line -> line.text().length() < 160)
                .filter(line -> DocumentTitle.plain(line.text()).toLowerCase(Locale.UK)
                        .matches(".*\\binspection\\b.*[^.:;]"))
                .findFirst();
        return title.map(line -> DocumentTitle.plain(line.text())).orElse(null);
    }
}
