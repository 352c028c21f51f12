/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.build.PlanImport;
import org.keyline.exchange.build.RecommendationsImport;
import org.keyline.exchange.format.DocumentReading;
import org.keyline.exchange.format.TableReader;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.header.AlignedColumns;
import org.keyline.exchange.header.HeaderRecognition;
import org.keyline.model.inspection.InspectionReport;

/**
 * Imports a council's or landlord's document: an improvement plan or an inspection's recommendations, from text or TSV,
 * CSV or an Excel workbook.
 *
 * <p>
 * An import is driven by the header row and by the shape of the rows. What cannot be read is kept as written and noted,
 * never guessed. The same document gives the same model, with the same identifiers. An instance does not change; the
 * methods that set something give a new one.
 */
public final class DocumentImport {

    /** What a document is taken for. */
    public enum Content {
        /** An improvement plan: work streams and actions, with the recommendations that they cite. */
        PLAN,
        /** The recommendations of an inspection report. */
        RECOMMENDATIONS
    }

    private final Content content;
    private final List<InspectionReport> knownReports;
    private final ColumnMapping mapping;

    private DocumentImport(Content content, List<InspectionReport> knownReports, ColumnMapping mapping) {
        this.content = content;
        this.knownReports = knownReports;
        this.mapping = mapping;
    }

    /**
     * Starts the description of an import.
     *
     * @param content what the document is taken for
     * @return an import that knows no report and maps no column by hand
     */
    public static DocumentImport of(Content content) {
        return new DocumentImport(Objects.requireNonNull(content, "content"), List.of(), ColumnMapping.none());
    }

    /**
     * Lets a plan's citations lead to recommendations that are in the workspace already.
     *
     * @param reports the reports; they are not changed
     * @return such an import
     */
    public DocumentImport knownReports(Collection<? extends InspectionReport> reports) {
        return new DocumentImport(content, List.copyOf(reports), mapping);
    }

    /**
     * Sets what headings mean that are not recognised by themselves.
     *
     * @param columns the mapping
     * @return such an import
     */
    public DocumentImport columns(ColumnMapping columns) {
        return new DocumentImport(content, knownReports, Objects.requireNonNull(columns, "columns"));
    }

    /**
     * Reads a document.
     *
     * @param file the document
     * @param monitor for progress and cancelling, or null
     * @return the new elements and the notes on them
     * @throws ImportException when the document cannot be read at all
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    public ImportResult read(Path file, IProgressMonitor monitor) throws ImportException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        ImportException failure = null;
        boolean first = true;
        List<GridDocument> texts = new ArrayList<>();
        for (TableReader reader : DocumentReading.readers(file)) {
            try {
                GridDocument document = reader.read(file, progress.split(20));
                texts.add(document);
                if (content == Content.RECOMMENDATIONS && RecommendationsImport.hasRecommendations(document, mapping)) {
                    return RecommendationsImport.read(document, mapping);
                }
                if (content == Content.PLAN && PlanImport.hasTable(document, mapping)) {
                    return PlanImport.read(document, mapping, knownReports, progress.split(50));
                }
            } catch (ImportException e) {
                // a file that is no CSV either has been told so by the first reader, which is the likelier one
                failure = first ? e : failure;
            }
            first = false;
        }
        Optional<ImportResult> aligned = aligned(texts, progress);
        if (aligned.isPresent()) {
            return aligned.get();
        }
        throw failure != null ? failure : nothing(String.valueOf(file.getFileName()));
    }

    /** Reads a table that is aligned by blanks, where no other was found. */
    private Optional<ImportResult> aligned(List<GridDocument> texts, SubMonitor progress) throws ImportException {
        boolean plan = content == Content.PLAN;
        for (GridDocument text : texts) {
            Optional<GridDocument> divided = AlignedColumns.divide(text, plan ? HeaderRecognition.ofPlans(mapping)
                    : HeaderRecognition.ofRecommendations(mapping));
            if (divided.isPresent() && plan && PlanImport.hasTable(divided.get(), mapping)) {
                return Optional.of(PlanImport.read(divided.get(), mapping, knownReports, progress.split(50)));
            }
            if (divided.isPresent() && !plan && RecommendationsImport.hasRecommendations(divided.get(), mapping)) {
                return Optional.of(RecommendationsImport.read(divided.get(), mapping));
            }
        }
        return Optional.empty();
    }

    private ImportException nothing(String file) {
        return content == Content.PLAN
                ? new ImportException(file, "no row was recognised as the header of a plan",
                        "a header row with a column for the action (such as Action, Task, What will we do) and"
                                + " at least "
                                + "one more (such as Ref, Lead officer, Start, By when)",
                        "check that this is the right file, or map its headings in a mapping file")
                : new ImportException(file, "no recommendation was found",
                        "a table with the columns Ref and Recommendation, or lines that begin with R1, R2 and so on",
                        "check that this is the right file, or map its headings in a mapping file");
    }
}
