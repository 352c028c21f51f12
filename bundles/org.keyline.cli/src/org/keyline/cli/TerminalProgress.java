/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Progress in the last line of a terminal, which is cleared at the end; nothing where there is no terminal. It also
 * carries the caller's wish to stop.
 */
final class TerminalProgress extends NullProgressMonitor {

    private static final long FIRST_SHOWN_AFTER = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long SHOWN_EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintWriter err;
    private final boolean shown;
    private final int columns;

    private long nextShown = System.nanoTime() + FIRST_SHOWN_AFTER;
    private String task = "";
    private String step = "";
    private double total;
    private double worked;
    private int written;

    /**
     * Makes progress for one run of a command.
     *
     * @param caller who watches
     */
    TerminalProgress(Caller caller) {
        err = caller.err();
        shown = caller.interactive();
        columns = caller.columns();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = Texts.oneLine(name);
        step = "";
        total = Math.max(0, totalWork);
        worked = 0;
        show();
    }

    @Override
    public void setTaskName(String name) {
        task = Texts.oneLine(name);
        show();
    }

    @Override
    public void subTask(String name) {
        step = Texts.oneLine(name);
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        show();
    }

    @Override
    public void done() {
        clear();
    }

    /** Takes the line off the terminal, so that something else can be written there. */
    void clear() {
        if (written > 0) {
            err.print("\r" + " ".repeat(written) + "\r");
            err.flush();
            written = 0;
        }
    }

    private void show() {
        long now = System.nanoTime();
        if (!shown || now - nextShown < 0) {
            return;
        }
        nextShown = now + SHOWN_EVERY;
        StringBuilder line = new StringBuilder(task);
        if (!step.isEmpty()) {
            line.append(line.isEmpty() ? "" : ": ").append(step);
        }
        if (total > 0) {
            line.append(' ').append(Math.min(100, Math.round(100 * worked / total))).append(" %");
        }
        String text = line.length() < columns ? line.toString() : line.substring(0, columns - 1);
        err.print("\r" + text + " ".repeat(Math.max(0, written - text.length())));
        err.flush();
        written = text.length();
    }
}
