/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.WorkStream;

/** Imports documents for the tests, and finds what they made. */
final class Imports {
    private Imports() {
    }

    /** Copies a document that lies beside the tests into a folder. */
    static Path resource(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Imports.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }

    /** Writes a document. */
    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    /** Writes a document in an encoding. */
    static Path write(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static ImportResult plan(Path file) throws ImportException {
        return DocumentImport.of(DocumentImport.Content.PLAN).read(file, null);
    }

    /** Writes a plan into a folder, and imports it. */
    static ImportResult plan(Path folder, String name, String text) throws IOException {
        return plan(write(folder, name, text));
    }

    static ImportResult recommendations(Path file) throws ImportException {
        return DocumentImport.of(DocumentImport.Content.RECOMMENDATIONS).read(file, null);
    }

    static ImprovementPlan planOf(ImportResult result) {
        return ModelContents.plans(result.roots()).get(0);
    }

    /** The names of the work streams, in the plan's order. */
    static List<String> workStreams(ImportResult result) {
        return planOf(result).getWorkStreams().stream().map(WorkStream::getName).toList();
    }

    static InspectionReport reportOf(ImportResult result) {
        return (InspectionReport) result.roots().stream().filter(InspectionReport.class::isInstance).findFirst()
                .orElseThrow();
    }

    static Action action(ImportResult result, String ref) {
        return ModelContents.actions(planOf(result)).stream().filter(action -> ref.equals(action.getRef()))
                .findFirst().orElseThrow(() -> new NoSuchElementException(ref));
    }

    static Action actionInRow(ImportResult result, int row) {
        return ModelContents.actions(planOf(result)).stream().filter(action -> action.getOrigin().row() == row)
                .findFirst().orElseThrow(() -> new NoSuchElementException("row " + row));
    }

    static List<ImportNote> notes(ImportResult result, NoteKind kind) {
        return result.notes().stream().filter(note -> note.getKind() == kind).toList();
    }

    static List<String> texts(ImportResult result, NoteKind kind) {
        return notes(result, kind).stream().map(ImportNote::getText).toList();
    }

    static List<String> refs(List<? extends Element> elements) {
        return elements.stream().map(element -> element.getRef() == null ? element.getName() : element.getRef())
                .toList();
    }
}
