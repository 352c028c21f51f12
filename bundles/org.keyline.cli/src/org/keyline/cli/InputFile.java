/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a command reads.
 *
 * @param path where it lies, absolute
 * @param shown the name to use in messages
 */
record InputFile(Path path, String shown) {

    /**
     * The file that an argument names, checked before any work is done.
     *
     * @param caller who asks
     * @param name the name as written
     * @return the file
     * @throws CommandFailure when there is no such file, or it cannot be read, or it is empty
     */
    static InputFile of(Caller caller, String name) throws CommandFailure {
        Path path = caller.resolve(name);
        String shown = caller.show(path);
        if (Files.notExists(path)) {
            throw CommandFailure.wrong(shown + ": there is no such file. " + similar(path, shown));
        }
        if (Files.isDirectory(path)) {
            throw CommandFailure.wrong(shown + ": this is a folder. Give the name of a file in it.");
        }
        if (!Files.isReadable(path)) {
            throw CommandFailure.wrong(shown + ": may not be read. Ask for the right to read it.");
        }
        if (!Files.isRegularFile(path)) {
            throw CommandFailure.wrong(shown + ": this is no ordinary file. Save what it holds in a file first.");
        }
        try {
            if (Files.size(path) == 0) {
                throw CommandFailure.wrong(
                        shown + ": the file is empty. Check that it was saved, or that it came over whole.");
            }
        } catch (IOException e) {
            throw CommandFailure.wrong(shown + ": cannot be read (" + FailureMessages.reason(e) + ").", e);
        }
        return new InputFile(path, shown);
    }

    /**
     * The files that several arguments name, each once.
     *
     * @param caller who asks
     * @param names the names as written
     * @return the files, in the order of the arguments
     * @throws CommandFailure when one of them is missing, unreadable or empty
     */
    static List<InputFile> of(Caller caller, List<String> names) throws CommandFailure {
        List<InputFile> files = new ArrayList<>();
        for (String name : names) {
            InputFile file = of(caller, name);
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static String similar(Path path, String shown) {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "Its folder does not exist either: check the path.";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(1000).filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString()).toList();
            List<String> near = Texts.nearest(path.getFileName().toString(), names);
            if (!near.isEmpty()) {
                int name = shown.length() - path.getFileName().toString().length();
                return "Did you mean " + Texts.or(near.stream().map(n -> shown.substring(0, name) + n).toList()) + "?";
            }
        } catch (IOException e) {
            // the folder cannot be listed: no suggestion
        }
        return "Check the name and the folder.";
    }
}
