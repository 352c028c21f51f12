/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Tells how much of a file has been read, and stops where somebody wants that. */
final class MonitoredInput extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private final IProgressMonitor monitor;
    private long untold;

    /**
     * Reads a file.
     *
     * @param in the file
     * @param size how large it is, in bytes
     * @param monitor is told
     */
    MonitoredInput(InputStream in, long size, IProgressMonitor monitor) {
        super(in);
        this.monitor = monitor;
        monitor.beginTask("", (int) Math.max(1, size / STEP));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        tell(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        tell(Math.max(0, read));
        return read;
    }

    private void tell(int read) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        untold += read;
        if (untold >= STEP) {
            monitor.worked((int) (untold / STEP));
            untold %= STEP;
        }
    }
}
