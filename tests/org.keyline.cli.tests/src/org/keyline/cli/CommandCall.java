/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One call of the command line from a test, with what it answered.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandCall(int status, String out, String err) {

    /**
     * Calls a command.
     *
     * @param folder the folder that the caller works in
     * @param arguments the command and its arguments
     * @return what it answered
     */
    static CommandCall in(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Caller caller = new Caller(new PrintWriter(out), new PrintWriter(err), folder, false, 100);
        int status = Main.run(caller, arguments);
        return new CommandCall(status, out.toString(), err.toString());
    }

    /**
     * Saves a model for a command to read.
     *
     * @param file the file
     * @param roots the roots of the model
     * @return the file
     * @throws IOException when it cannot be written
     */
    static Path save(Path file, Collection<? extends EObject> roots) throws IOException {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().addAll(roots);
        resource.save(null);
        return file;
    }

    /**
     * Names of the files in a folder, hidden ones too.
     *
     * @param folder the folder
     * @return the names, sorted
     * @throws IOException when it cannot be listed
     */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** {@return the answer as JSON, which must be one object} */
    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    /**
     * Holds that the call failed with one clear message and nothing else: no answer, no stack trace.
     *
     * @param expected the exit status
     * @return the message, without the program's name
     */
    String failure(int expected) {
        assertEquals(expected, status, err);
        assertEquals("", out);
        assertFalse(err.contains("\tat "), err);
        assertFalse(err.contains("Exception"), err);
        assertFalse(err.contains("defect"), err);
        List<String> lines = err.lines().toList();
        assertEquals(1, lines.stream().filter(line -> line.startsWith("keyline: ")).count(), err);
        return lines.getFirst().substring("keyline: ".length());
    }
}
