/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.IOException;

/** A file in which two elements have the same ID, so that no reference to them can be trusted. */
class DuplicateIdException extends IOException {

    private static final long serialVersionUID = 1L;

    DuplicateIdException(String id) {
        super("Two elements in it have the same ID, " + id + ".");
    }
}
