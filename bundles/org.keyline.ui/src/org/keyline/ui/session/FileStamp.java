/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By what a change of a file is seen.
 *
 * @param modified when it was last written, in milliseconds of the epoch; -1 where there is no file
 * @param size its size in bytes; -1 where there is no file
 */
record FileStamp(long modified, long size) {

    /** The stamp that a file has now. */
    static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        } catch (IOException e) {
            return new FileStamp(-1, -1);
        }
    }
}
