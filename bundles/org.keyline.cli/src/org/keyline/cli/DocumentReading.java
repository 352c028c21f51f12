/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.DocumentImport;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.ImportResult;
import org.keyline.exchange.ImportResult.StatedDeadline;
import org.keyline.exchange.ImportResult.StatedPublication;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.WorkStream;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/** Reads a council's document into a new model. Nothing else loads the classes of the import. */
final class DocumentReading {

    private final Caller caller;
    private final ModelReading models;
    private List<InspectionReport> reports = List.of();
    private ColumnMapping columns = ColumnMapping.none();
    private boolean enterDeadlines;

    /**
     * Begins to read documents.
     *
     * @param caller who asks
     * @param models where models that exist are read, and the new one is made
     */
    DocumentReading(Caller caller, ModelReading models) {
        this.caller = caller;
        this.models = models;
    }

    /**
     * What came out of a document.
     *
     * @param workStreams number of work streams
     * @param actions number of actions
     * @param dependencies number of dependencies between them
     * @param recommendations number of recommendations that were made, of all ranks
     * @param notes what could not be taken as it was, in the order of the document
     * @param deadlinesStated number of deadlines that the document states and the model of recommendations lacks
     * @param publicationStated whether the document states a day of publication that that model lacks
     * @param entered whether both were entered there
     */
    record Imported(int workStreams, int actions, int dependencies, int recommendations, List<ImportNote> notes,
            int deadlinesStated, boolean publicationStated, boolean entered) {

        /** {@return what the document states and the model of recommendations lacks, in words; empty for nothing} */
        String stated() {
            String deadlines = deadlinesStated > 0 ? Texts.count(deadlinesStated, "deadline") : "";
            String publication = publicationStated ? "the day of publication" : "";
            return deadlines + (deadlines.isEmpty() || publication.isEmpty() ? "" : " and ") + publication;
        }

        /** {@return the numbers in words} */
        String inWords() {
            StringBuilder words = new StringBuilder();
            if (actions > 0 || workStreams > 0) {
                words.append(Texts.count(actions, "action")).append(" in ")
                        .append(Texts.count(workStreams, "work stream")).append(", ")
                        .append(Texts.count(dependencies, "dependency", "dependencies")).append(", ");
            }
            return words.append(Texts.count(recommendations, "recommendation")).append("; ")
                    .append(Texts.count(notes.size(), "note")).append(" on what could not be taken as it stands")
                    .toString();
        }
    }

    /**
     * Lets a plan's citations lead to the recommendations of a model that exists.
     *
     * @param model the model's file
     * @throws CommandFailure when it cannot be read, or holds no recommendations
     */
    void knowRecommendations(InputFile model) throws CommandFailure {
        reports = ModelContents.all(models.read(model), InspectionReport.class);
        if (reports.isEmpty()) {
            throw CommandFailure.wrong(model.shown() + ": there is no inspection report in it. Name the model that"
                    + " the recommendations were imported to.");
        }
    }

    /**
     * Lets deadlines and the day of publication that a plan states be entered into the model of recommendations, where
     * that has none.
     */
    void enterDeadlines() {
        enterDeadlines = true;
    }

    /**
     * Sets what headings mean that are not recognised by themselves.
     *
     * @param mapping the mapping's file
     * @throws CommandFailure when it cannot be read
     */
    void mapColumns(InputFile mapping) throws CommandFailure {
        try {
            columns = ColumnMapping.read(mapping.path());
        } catch (ImportException e) {
            throw failure(mapping, e);
        }
    }

    /**
     * Reads a document and saves what it holds as a model.
     *
     * @param document the document
     * @param content what it is taken for
     * @param model the model's file
     * @param progress takes the progress and says when to stop
     * @return what came out of it
     * @throws CommandFailure when the document cannot be read, or the model cannot be written
     */
    Imported read(InputFile document, DocumentImport.Content content, OutputFile model, IProgressMonitor progress)
            throws CommandFailure {
        ImportResult result;
        try {
            result = DocumentImport.of(content).knownReports(reports).columns(columns).read(document.path(), progress);
        } catch (ImportException e) {
            CommandFailure failure = failure(document, e);
            if (content == DocumentImport.Content.PLAN && e.getRow() == 0 && e.getCause() == null) {
                throw CommandFailure.wrong(
                        failure.getMessage() + " If it holds recommendations, add --as recommendations.", e);
            }
            throw failure;
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw CommandFailure.wrong(document.shown() + ": " + FailureMessages.of(e), e);
        }
        List<StatedDeadline> stated = result.deadlines();
        List<ImportNote> notes = new ArrayList<>(result.notes());
        if (enterDeadlines) {
            stated.forEach(StatedDeadline::enter);
            stated.forEach(deadline -> notes.remove(deadline.note()));
            result.publications().forEach(StatedPublication::enter);
            result.publications().forEach(publication -> notes.remove(publication.note()));
        }
        model.makeFolder();
        KeylineResource resource = ModelFiles.create(models.resources(), model.path());
        resource.getContents().addAll(result.roots());
        try {
            resource.save(null);
        } catch (IOException e) {
            throw CommandFailure.wrong(model.shown() + ": cannot be written (" + FailureMessages.reason(e)
                    + "). Nothing was changed. Check the folder's rights and the space on the disk.", e);
        }
        boolean published = !result.publications().isEmpty();
        if (enterDeadlines && (published || !stated.isEmpty())) {
            saveReports();
        }
        List<EObject> roots = result.roots();
        return new Imported(count(roots, WorkStream.class), count(roots, Action.class),
                ModelContents.plans(roots).stream().mapToInt(plan -> ModelContents.dependencies(plan).size()).sum(),
                count(roots, Recommendation.class), notes, stated.size(), published, enterDeadlines);
    }

    private void saveReports() throws CommandFailure {
        for (Resource resource : reports.stream().map(InspectionReport::eResource).distinct().toList()) {
            try {
                resource.save(null);
            } catch (IOException e) {
                throw CommandFailure.wrong("the model of recommendations cannot be written ("
                        + FailureMessages.reason(e)
                        + "), so it has not got what the plan states. The plan was imported.", e);
            }
        }
    }

    private static int count(List<EObject> roots, Class<?> type) {
        return ModelContents.all(roots, type).size();
    }

    /** The import names the file without its folder; the caller sees it as he or she wrote it. */
    private CommandFailure failure(InputFile file, ImportException failure) {
        String message = String.valueOf(failure.getMessage());
        String name = String.valueOf(failure.getFile());
        return CommandFailure.wrong(
                message.startsWith(name) ? caller.show(file.path()) + message.substring(name.length()) : message,
                failure);
    }
}
