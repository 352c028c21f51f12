/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Work that may go on for a while after nobody wants it any more. Whoever waits for it goes away at once; the work ends
 * by itself in a thread of its own, and what it made is dropped.
 */
final class LeftBehind {

    /** How often the monitor is asked, in milliseconds. */
    private static final long INTERVAL = 20;

    private LeftBehind() {
    }

    /**
     * Does work and waits for it.
     *
     * @param work the work; what it changes must be known to nobody else if the monitor is cancelled
     * @param monitor for cancelling; null for none, then the work is done in the thread of the caller
     * @throws OperationCanceledException as soon as the monitor is cancelled
     */
    static void run(Runnable work, IProgressMonitor monitor) {
        if (monitor == null) {
            work.run();
            return;
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("Arranging").start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        while (!monitor.isCanceled()) {
            try {
                done.get(INTERVAL, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                // not yet
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new OperationCanceledException();
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
