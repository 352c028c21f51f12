/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

/**
 * Why a command could not do what was asked, in words for the person who asked.
 * <p>
 * The message is one line or a few, without the program's name in front: what is wrong, where, and what to do.
 */
public class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Makes a failure.
     *
     * @param status the exit status to end with, see {@link ExitStatus}
     * @param message what is wrong and what to do
     * @param cause what brought it about, or null
     */
    public CommandFailure(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /**
     * Wrong usage, or a file that cannot be read or written.
     *
     * @param message what is wrong and what to do
     * @return the failure, with {@link ExitStatus#WRONG}
     */
    public static CommandFailure wrong(String message) {
        return new CommandFailure(ExitStatus.WRONG, message, null);
    }

    /**
     * Wrong usage, or a file that cannot be read or written, because of something else.
     *
     * @param message what is wrong and what to do
     * @param cause what brought it about
     * @return the failure, with {@link ExitStatus#WRONG}
     */
    public static CommandFailure wrong(String message, Throwable cause) {
        return new CommandFailure(ExitStatus.WRONG, message, cause);
    }

    /**
     * The exit status to end with.
     *
     * @return one of {@link ExitStatus}
     */
    public int status() {
        return status;
    }
}
