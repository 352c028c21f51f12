/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That nobody waits for work that he does not want any more. */
class LeftBehindTest {

    @Test
    @Timeout(60)
    void whoeverCancelsDoesNotWaitForWorkThatDoesNotHeedIt() throws InterruptedException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicReference<Thread> worker = new AtomicReference<>();
        Thread canceller = new Thread(() -> {
            await(begun);
            monitor.setCanceled(true);
        });
        canceller.start();
        assertThrows(OperationCanceledException.class, () -> LeftBehind.run(() -> {
            worker.set(Thread.currentThread());
            begun.countDown();
            await(mayEnd);
        }, monitor));
        assertTrue(worker.get().isAlive());
        assertTrue(worker.get().isDaemon(), "it would keep the program from ending");
        mayEnd.countDown();
        worker.get().join(TimeUnit.SECONDS.toMillis(30));
        assertFalse(worker.get().isAlive(), "it ends by itself");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatNobodyCancelsIsWaitedFor() {
        AtomicReference<String> made = new AtomicReference<>();
        LeftBehind.run(() -> made.set("picture"), new NullProgressMonitor());
        assertEquals("picture", made.get());
    }

    @Test
    void withoutAMonitorTheCallerDoesTheWork() {
        AtomicReference<Thread> worker = new AtomicReference<>();
        LeftBehind.run(() -> worker.set(Thread.currentThread()), null);
        assertSame(Thread.currentThread(), worker.get());
    }

    @Test
    void whatGoesWrongInTheWorkIsToldAsItIs() {
        IllegalStateException wrong = new IllegalStateException("no way");
        assertSame(wrong, assertThrows(IllegalStateException.class, () -> LeftBehind.run(() -> {
            throw wrong;
        }, new NullProgressMonitor())));
        assertThrows(StackOverflowError.class, () -> LeftBehind.run(() -> {
            throw new StackOverflowError();
        }, new NullProgressMonitor()));
    }

    @Test
    void workThatWasCancelledBeforehandIsNotBegunInVain() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        AtomicReference<String> made = new AtomicReference<>();
        assertThrows(OperationCanceledException.class, () -> LeftBehind.run(() -> made.set("picture"), monitor));
        assertSame(null, made.get());
    }
}
