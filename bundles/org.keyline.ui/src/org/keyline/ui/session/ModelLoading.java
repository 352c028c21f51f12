/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A model that is being opened, for all who wait for it. To be used in the thread of the user interface, in which those
 * who wait are told.
 */
public final class ModelLoading {

    /** One who waits for a model. */
    public interface Waiting {

        /**
         * The model is there.
         *
         * @param session its session, acquired; to be released like any other
         */
        void opened(ModelSession session);

        /**
         * The model cannot be read.
         *
         * @param cause why
         */
        void failed(IOException cause);

        /** Somebody stopped the reading. */
        void cancelled();
    }

    private final List<Waiting> waiting = new ArrayList<>();
    private ReadingJob job;

    void begin(ReadingJob reading) {
        job = reading;
        job.schedule();
    }

    void join(Waiting one) {
        waiting.add(one);
    }

    /**
     * How much was read.
     *
     * @return percent
     */
    public int percent() {
        return job.percent();
    }

    /** Stops the reading, for all who wait. */
    public void cancel() {
        job.cancel();
    }

    /**
     * Waits no longer. When nobody waits any more the reading stops.
     *
     * @param one who waited
     */
    public void leave(Waiting one) {
        waiting.remove(one);
        if (waiting.isEmpty()) {
            job.cancel();
        }
    }

    /** Whether nobody waits any more. */
    boolean isLeft() {
        return waiting.isEmpty();
    }

    void tell(Consumer<Waiting> what) {
        List.copyOf(waiting).forEach(what);
        waiting.clear();
    }
}
