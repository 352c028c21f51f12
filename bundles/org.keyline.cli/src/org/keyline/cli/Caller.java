/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Who called a command: where the answer goes, where messages go, and from which folder the names of files count.
 *
 * @param out takes the answer (standard output)
 * @param err takes messages and progress (standard error)
 * @param directory the folder that relative file names start from, absolute
 * @param interactive whether somebody watches at a terminal, so that progress is worth showing
 * @param columns the width that text should keep to, in characters
 */
public record Caller(PrintWriter out, PrintWriter err, Path directory, boolean interactive, int columns) {

    /**
     * Name of the system property with the folder that the caller works in. A launcher that changes the folder of the
     * process sets it; otherwise the folder of the process counts.
     */
    public static final String DIRECTORY_PROPERTY = "keyline.cwd";

    /**
     * Name of the system property that says whether standard error is a terminal: true or false. The start script sets
     * it, since it can tell; otherwise it is guessed from the console of the process.
     */
    public static final String TERMINAL_PROPERTY = "keyline.terminal";

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 60;
    private static final int MOST_COLUMNS = 160;

    /** Checks that nothing is missing. */
    public Caller {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        directory = directory.toAbsolutePath().normalize();
    }

    /**
     * The caller of this process. Text is written in UTF-8, except to a Windows console, which is given the character
     * set that it says it has.
     *
     * @return the caller, with the standard streams
     */
    public static Caller ofThisProcess() {
        boolean interactive = isTerminal();
        String directory = System.getProperty(DIRECTORY_PROPERTY);
        if (directory == null || directory.isBlank()) {
            directory = System.getProperty("user.dir");
        }
        return new Caller(writer(FileDescriptor.out, interactive, "stdout.encoding"),
                writer(FileDescriptor.err, interactive, "stderr.encoding"), Path.of(directory), interactive,
                columns(System.getenv("COLUMNS")));
    }

    /**
     * The file that a name stands for.
     *
     * @param name as the caller wrote it, relative to the caller's folder or absolute
     * @return the absolute path, whether there is such a file or not
     * @throws CommandFailure when no file can have that name
     */
    public Path resolve(String name) throws CommandFailure {
        if (name.isBlank()) {
            throw CommandFailure.wrong("the name of a file is empty. Give the file's name.");
        }
        try {
            return directory.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw CommandFailure.wrong(Texts.printable(name) + ": no file can have this name here (" + e.getReason()
                    + "). Check the name; where it has accented letters, set the locale to UTF-8.", e);
        }
    }

    /**
     * How to show a file to the caller: relative to the caller's folder where it lies in it, absolute otherwise.
     *
     * @param file an absolute path
     * @return the name to show
     */
    public String show(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(directory) && !absolute.equals(directory)
                ? directory.relativize(absolute).toString()
                : absolute.toString();
    }

    private static boolean isTerminal() {
        String stated = System.getProperty(TERMINAL_PROPERTY);
        if (stated != null) {
            return Boolean.parseBoolean(stated);
        }
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22 there is a console even where there is no terminal, and a method that tells
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean interactive, String encodingProperty) {
        Charset charset = StandardCharsets.UTF_8;
        if (interactive && System.getProperty("os.name", "").startsWith("Windows")) {
            charset = charset(System.getProperty(encodingProperty));
        }
        return new StandardWriter(new FileOutputStream(descriptor), charset);
    }

    private static Charset charset(String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static int columns(String stated) {
        try {
            return stated == null ? USUAL_COLUMNS
                    : Math.clamp(Integer.parseInt(stated.strip()), FEWEST_COLUMNS, MOST_COLUMNS);
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }
}
