/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.keyline.model.resource.AtomicFile;

/**
 * A file that a command writes: whole or not at all.
 * <p>
 * Whoever reads the file sees what it was before or what it is afterwards (see {@link AtomicFile}). Folders that are
 * missing are made.
 *
 * @param path where the content belongs, absolute
 * @param shown the name to use in messages
 */
record OutputFile(Path path, String shown) {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes everything; need not close the stream.
         *
         * @param stream takes the bytes, buffered
         * @throws IOException when the content cannot be made or written
         * @throws CommandFailure when the content cannot be made, in words for the caller
         */
        void writeTo(OutputStream stream) throws IOException, CommandFailure;
    }

    /** Checks that nothing is missing. */
    OutputFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(shown, "shown");
    }

    /**
     * The file that an option names, checked as far as it can be before any work is done.
     *
     * @param caller who asks
     * @param name the name as written
     * @param extensions the extensions that it may have, without dot and in small letters; empty for any
     * @param inputs files that are read, none of which may be overwritten
     * @return the file
     * @throws CommandFailure when the name cannot be that of an output
     */
    static OutputFile of(Caller caller, String name, List<String> extensions, Collection<Path> inputs)
            throws CommandFailure {
        Path path = caller.resolve(name);
        String shown = caller.show(path);
        if (Files.isDirectory(path)) {
            throw CommandFailure.wrong(shown + ": this is a folder. Give the name of the file to write.");
        }
        if (!extensions.isEmpty() && !extensions.contains(extension(path))) {
            throw CommandFailure.wrong(shown + ": this name does not say what to write. End it in "
                    + Texts.or(extensions.stream().map(extension -> "." + extension).toList()) + ".");
        }
        for (Path input : inputs) {
            if (same(path, input)) {
                throw CommandFailure
                        .wrong(shown + ": this is the file to read. Give another name for the file to write.");
            }
        }
        return new OutputFile(path, shown);
    }

    /**
     * The extension of a file's name.
     *
     * @param file any path
     * @return what follows the last dot, in small letters; empty without one
     */
    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Makes the folder that the file is to lie in, where it is missing.
     *
     * @throws CommandFailure when it cannot be made
     */
    void makeFolder() throws CommandFailure {
        Path folder = path.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException e) {
            throw CommandFailure.wrong(
                    shown + ": " + e.getFile() + " is a file, not a folder. Give a name in another folder.", e);
        } catch (IOException e) {
            throw CommandFailure.wrong(shown + ": its folder " + folder + " cannot be made ("
                    + FailureMessages.reason(e) + "). Make the folder, or give a name in another one.", e);
        }
    }

    /**
     * Writes the file.
     *
     * @param content what to write
     * @throws CommandFailure when it cannot be written, or the content cannot be made
     */
    void write(Content content) throws CommandFailure {
        makeFolder();
        try {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(shown);
            }
            new AtomicFile(path, false).write(stream -> contentFor(content, stream));
        } catch (ContentFailure e) {
            throw e.failure();
        } catch (IOException e) {
            throw CommandFailure.wrong(shown + ": cannot be written (" + FailureMessages.reason(e)
                    + "). Nothing was changed. Check the folder's rights and the space on the disk.", e);
        }
    }

    private static void contentFor(Content content, OutputStream stream) throws IOException {
        try {
            content.writeTo(stream);
        } catch (CommandFailure e) {
            throw new ContentFailure(e);
        }
    }

    /** Carries a failure to make the content through {@link AtomicFile}, which cleans up after it. */
    private static final class ContentFailure extends IOException {

        private static final long serialVersionUID = 1L;

        ContentFailure(CommandFailure failure) {
            super(failure);
        }

        CommandFailure failure() {
            return (CommandFailure) getCause();
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) ? Files.isSameFile(one, other)
                    : one.normalize().equals(other.normalize());
        } catch (IOException e) {
            return one.normalize().equals(other.normalize());
        }
    }
}
