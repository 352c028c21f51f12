/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keyline.cli.DocumentReading.Imported;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.resource.ModelFiles;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline import}: a council's document becomes a model. */
@Command(name = "import", description = "Read a plan or recommendations from a document into a model.", footer = {
        "The document is text or TSV (.txt, .tsv), CSV (.csv) or an Excel workbook (.xlsx). Its columns are",
        "recognised by their headings; a mapping file has a line HEADING = COLUMN for those that are not.",
        "What cannot be read is kept as written, with a note.", "",
        "Example: keyline import recommendations.txt --as recommendations -o report.keyline",
        "         keyline import plan.xlsx --recommendations report.keyline -o plan.keyline" })
final class ImportCommand extends Subcommand {

    /** What a document can be taken for. */
    enum As {
        PLAN, RECOMMENDATIONS, FRAMEWORK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", description = "The document.")
    private String document;

    @Option(names = { "-o",
            "--output" }, required = true, paramLabel = "MODEL", description = "The model to make: a name that ends in .keyline.")
    private String output;

    @Option(names = "--as", paramLabel = "WHAT", defaultValue = "plan", description = "What the document holds: plan or recommendations (default: ${DEFAULT-VALUE}).")
    private As as;

    @Option(names = "--recommendations", paramLabel = "MODEL", description = "The model with the recommendations that the plan answers.")
    private String recommendations;

    @Option(names = "--enter-deadlines", description = "Enter deadlines and the day of publication that the plan states into the model of recommendations, where that has none. It is saved; its previous version is kept.")
    private boolean enterDeadlines;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What headings mean that are not recognised.")
    private String mapping;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to report what was read: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private QueryCommand.Format format;

    ImportCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        if (as == As.FRAMEWORK) {
            throw CommandFailure.wrong("--as framework is not in this version of Keyline. A framework ships with it"
                    + " in the folder models/frameworks.");
        }
        InputFile from = InputFile.of(caller(), document);
        ModelReading models = new ModelReading(caller());
        DocumentReading reading = new DocumentReading(caller(), models);
        List<Path> inputs = new ArrayList<>(List.of(from.path()));
        if (recommendations != null) {
            InputFile known = InputFile.of(caller(), recommendations);
            inputs.add(known.path());
            reading.knowRecommendations(known);
            if (enterDeadlines) {
                reading.enterDeadlines();
            }
        }
        if (mapping != null) {
            InputFile columns = InputFile.of(caller(), mapping);
            inputs.add(columns.path());
            reading.mapColumns(columns);
        }
        OutputFile model = OutputFile.of(caller(), output, List.of(ModelFiles.EXTENSION), inputs);
        Imported imported = reading.read(from, as == As.PLAN ? DocumentImport.Content.PLAN
                : DocumentImport.Content.RECOMMENDATIONS, model, progress());
        if (format == QueryCommand.Format.JSON) {
            writeJson(model, imported);
        } else {
            writeText(model, imported);
        }
        return ExitStatus.DONE;
    }

    private void writeText(OutputFile model, Imported imported) {
        write(model.shown() + ": " + imported.inWords(), "");
        String stated = imported.stated();
        if (imported.entered() && !stated.isEmpty()) {
            write(recommendations + ": " + stated + " entered", "");
        } else if (!stated.isEmpty()) {
            write("The plan states " + stated + " that " + recommendations
                    + " lacks. To enter what it states there, run the command again with --enter-deadlines.", "");
        }
        for (ImportNote note : imported.notes()) {
            out().println();
            String column = note.getColumn() == null ? "" : ", " + Texts.oneLine(note.getColumn());
            String written = Texts.printable(note.getText());
            String place = note.getRow() == null ? note.getFile() : "row " + note.getRow() + column;
            write(written.isEmpty() ? place : place + ": " + written, "  ");
            write(words(note), "      ");
        }
    }

    private void write(String text, String indent) {
        for (String line : Texts.lines(Texts.oneLine(text), caller().columns() - indent.length())) {
            out().println(indent + line);
        }
    }

    private static String words(ImportNote note) {
        if (note.getDescription() != null) {
            return note.getDescription();
        }
        return note.getName() == null ? note.getKind().getLiteral() : note.getName();
    }

    private void writeJson(OutputFile model, Imported imported) throws CommandFailure {
        try {
            JsonWriter json = new JsonWriter(out());
            json.setIndent("  ");
            json.beginObject();
            json.name("model").value(model.shown());
            json.name("workStreams").value(imported.workStreams());
            json.name("actions").value(imported.actions());
            json.name("dependencies").value(imported.dependencies());
            json.name("recommendations").value(imported.recommendations());
            json.name("notes").beginArray();
            for (ImportNote note : imported.notes()) {
                json.beginObject();
                json.name("kind").value(note.getKind().getLiteral());
                json.name("file").value(note.getFile());
                json.name("row").value(note.getRow());
                json.name("column").value(note.getColumn());
                json.name("message").value(words(note));
                json.name("text").value(note.getText());
                json.name("element").value(note.getElement() == null ? null : note.getElement().getId());
                json.endObject();
            }
            json.endArray();
            json.endObject();
            json.flush();
            out().println();
        } catch (IOException e) {
            throw CommandFailure.wrong("the answer cannot be written (" + FailureMessages.reason(e) + ").", e);
        }
    }
}
