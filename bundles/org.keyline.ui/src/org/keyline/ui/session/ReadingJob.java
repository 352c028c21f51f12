/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;

/** Reads files in the background, and hands them over in the thread of the user interface. */
final class ReadingJob extends Job {

    /** Reads. */
    @FunctionalInterface
    interface Source {
        ReadFiles read(IProgressMonitor monitor) throws IOException;
    }

    /** Is told how it ended, exactly once, in the thread of the user interface. */
    interface Outcome {

        void read(ReadFiles files);

        void failed(IOException cause);

        void cancelled();
    }

    private final Path file;
    private final Source source;
    private final Executor ui;
    private final Outcome outcome;
    private volatile int percent;

    /**
     * A job that is not scheduled yet.
     *
     * @param file what is read
     * @param source reads it
     * @param ui runs something in the thread of the user interface
     * @param outcome is told how it ended
     */
    ReadingJob(Path file, Source source, Executor ui, Outcome outcome) {
        super("Reading " + file.getFileName());
        this.file = file;
        this.source = source;
        this.ui = ui;
        this.outcome = outcome;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() == IStatus.CANCEL) {
                    ui.execute(outcome::cancelled);
                }
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ReadFiles files = source.read(new Percent(monitor));
            ui.execute(() -> outcome.read(files));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            ui.execute(() -> outcome.failed(e));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            KeylineUi.log(file + " cannot be read", e);
            ui.execute(() -> outcome.failed(new ModelFileException(file, 0, 0,
                    "Reading it failed in a way that nobody thought of; the log says how.", e)));
            return Status.OK_STATUS;
        } catch (OutOfMemoryError e) {
            ModelFileException failure = new ModelFileException(file, 0, 0,
                    "It is too large for the memory that Keyline has. Close other models, or give it more (-Xmx).", e);
            ui.execute(() -> outcome.failed(failure));
            return Status.OK_STATUS;
        }
    }

    /** How much was read, from 0 to 100. */
    int percent() {
        return percent;
    }

    /** Notes how far it is, also for those who do not look at jobs. */
    private final class Percent extends ProgressMonitorWrapper {
        private int total;
        private int done;

        Percent(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void beginTask(String name, int totalWork) {
            super.beginTask(name, totalWork);
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            super.worked(work);
            done += work;
            percent = total <= 0 ? 0 : Math.min(100, (int) (100L * done / total));
        }
    }
}
