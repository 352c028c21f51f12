/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.OperationCanceledException;

/** What went wrong, in one message for the person who called the command. */
final class FailureMessages {

    private FailureMessages() {
    }

    /**
     * The message for anything that a command ended with.
     *
     * @param failure what was thrown
     * @return what is wrong and what to do, without the program's name
     */
    static String of(Throwable failure) {
        return switch (failure) {
        case CommandFailure known -> known.getMessage();
        case OperationCanceledException stopped -> "stopped. Files that were not finished have been removed.";
        case FileSystemException file -> file.getFile() + ": cannot be read or written (" + reason(file) + ").";
        case IOException io -> "cannot read or write: " + reason(io) + ".";
        case OutOfMemoryError memory -> "the memory was not enough for this. Take a smaller file, or give Java"
                + " more memory with KEYLINE_JAVA_OPTS=-Xmx4g.";
        case StackOverflowError deep -> "the file nests more deeply than can be read. Check where it comes from.";
        default -> "this is a defect in Keyline, not in what you did: " + describe(failure)
                + ". Please report it with the command and, if you may, the file; --debug shows where it happened.";
        };
    }

    /**
     * The reason for an input or output error in a few words.
     *
     * @param failure the error
     * @return words that fit into a sentence
     */
    static String reason(IOException failure) {
        return switch (failure) {
        case NoSuchFileException missing -> "no such file or folder";
        case FileNotFoundException missing -> "no such file";
        case AccessDeniedException denied -> "permission denied";
        case CharacterCodingException coding -> "it is not text in UTF-8";
        case FileSystemException file when file.getReason() != null -> file.getReason();
        default -> failure.getMessage() == null ? failure.getClass().getSimpleName()
                : Texts.printable(failure.getMessage());
        };
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? ""
                : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        String words = failure.getMessage() == null ? "" : " (" + Texts.printable(failure.getMessage()) + ")";
        return failure.getClass().getSimpleName() + words + where;
    }
}
