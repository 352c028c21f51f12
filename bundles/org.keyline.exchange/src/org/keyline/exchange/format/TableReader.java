/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.GridDocument;

/** Reads one file format into sheets of rows of cells, without knowing what they mean. */
public interface TableReader {

    /**
     * Reads a file.
     *
     * @param file the file
     * @param monitor for progress and cancelling
     * @return its sheets
     * @throws ImportException when the file cannot be read, or goes beyond the limits
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    GridDocument read(Path file, SubMonitor monitor) throws ImportException;
}
