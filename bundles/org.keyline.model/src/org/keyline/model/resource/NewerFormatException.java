/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.IOException;

/** A file that a later release of Keyline wrote, in a format that this one does not know. */
class NewerFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    NewerFormatException(int version) {
        super("It was written by a newer version of Keyline (file format " + version + "; this version reads up to "
                + FileFormat.VERSION + "). Update Keyline to open it; the file was not touched.");
    }
}
