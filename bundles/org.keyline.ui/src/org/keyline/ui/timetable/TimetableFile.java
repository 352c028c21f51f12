/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.keyline.model.resource.AtomicFile;
import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableCalendar;

/** Writes a timetable as an iCalendar file, as a whole or not at all. */
final class TimetableFile {

    private TimetableFile() {
    }

    static void write(Timetable timetable, LocalDate on, Path file) throws IOException {
        new AtomicFile(file, false).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new TimetableCalendar(on).write(List.of(timetable), writer);
            writer.flush();
        });
    }
}
