/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.keyline.cli.query.Answer;
import org.keyline.cli.query.CoverageAnswer;
import org.keyline.cli.query.CriticalPathAnswer;
import org.keyline.cli.query.ElementsAnswer;
import org.keyline.cli.query.PlanAnswer;
import org.keyline.cli.query.ProgressAnswer;
import org.keyline.cli.query.TimetableAnswer;
import org.keyline.cli.query.TimetableFile;
import org.keyline.cli.query.WorkloadAnswer;
import org.keyline.model.plan.ImprovementPlan;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline query}: the figures of a plan, or the whole model. */
@Command(name = "query", description = "Show the figures of a plan, or the whole model.", footer = {
        "What can be asked for:",
        "  coverage       which recommendation is answered by which actions, and what by none",
        "  critical-path  the critical path, float to each deadline, cycles",
        "  workload       how many actions each lead officer has at the same time",
        "  progress       how far the plan has come, by work stream and by lead officer",
        "  timetable      what the regulator's guidance asks for by when, and what is due or overdue",
        "  elements       everything in the model; as JSON the whole of it", "",
        "Examples: keyline query plan.keyline --what critical-path",
        "          keyline query plan.keyline --what timetable --format ics -o timetable.ics" })
final class QueryCommand extends Subcommand {

    /** What can be asked for. */
    enum What {
        COVERAGE, CRITICAL_PATH, WORKLOAD, PROGRESS, TIMETABLE, ELEMENTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How it is shown. */
    enum Format {
        TEXT, JSON, ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "The model, a .keyline file.")
    private List<String> models;

    @Option(names = "--what", required = true, paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
    private What what;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); ics, a calendar, for the timetable alone.")
    private Format format;

    @Option(names = "--on", paramLabel = "DATE", description = "For the timetable: the day, such as 2009-11-30, on which something is due or overdue"
            + " (default: the plan's status date, or today).")
    private String on;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Write to this file.")
    private String output;

    QueryCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        if (format == Format.ICS && what != What.TIMETABLE) {
            throw CommandFailure.wrong("--format ics is for --what timetable; " + what + " is shown as text or json.");
        }
        List<InputFile> files = InputFile.of(caller(), models);
        OutputFile file = output == null ? null
                : OutputFile.of(caller(), output, List.of(), files.stream().map(InputFile::path).toList());
        ModelReading reading = new ModelReading(caller());
        Answer answer = switch (what) {
        case ELEMENTS -> new ElementsAnswer(reading.read(files));
        case COVERAGE -> figures(reading, files, new CoverageAnswer());
        case CRITICAL_PATH -> figures(reading, files, new CriticalPathAnswer());
        case WORKLOAD -> figures(reading, files, new WorkloadAnswer());
        case TIMETABLE -> timetable(reading.readPlans(files));
        case PROGRESS -> figures(reading, files, new ProgressAnswer());
        };
        if (file == null) {
            write(answer, out());
        } else {
            file.write(stream -> write(answer, stream));
        }
        return ExitStatus.DONE;
    }

    private Answer timetable(List<ImprovementPlan> plans) throws CommandFailure {
        LocalDate day;
        try {
            day = on == null ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw CommandFailure.wrong("--on: \"" + Texts.printable(on)
                    + "\" is no day. Write it as year, month and day, such as 2009-11-30.", e);
        }
        return format == Format.ICS ? new TimetableFile(plans, day) : new TimetableAnswer(day).about(plans);
    }

    private static Answer figures(ModelReading reading, List<InputFile> files, PlanAnswer answer)
            throws CommandFailure {
        return answer.about(reading.readPlans(files));
    }

    private void write(Answer answer, OutputStream stream) throws IOException, CommandFailure {
        PrintWriter writer = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        write(answer, writer);
        if (writer.checkError()) {
            throw new IOException("not everything could be written");
        }
    }

    private void write(Answer answer, PrintWriter out) throws CommandFailure {
        if (format != Format.JSON) {
            answer.writeText(out, caller().columns());
            return;
        }
        try {
            JsonWriter json = new JsonWriter(out);
            json.setIndent("  ");
            answer.writeJson(json);
            json.flush();
            out.println();
        } catch (IOException e) {
            throw CommandFailure.wrong("the answer cannot be written (" + FailureMessages.reason(e) + ").", e);
        }
    }
}
