/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.nio.file.Path;

/** Is told, in the user interface's thread, what happens to a session. */
public interface ModelListener {

    /**
     * The model changed: a command was executed, undone or redone, or a file was loaded anew.
     *
     * @param change what changed
     */
    default void modelChanged(ModelChange change) {
        // of no interest to this listener
    }

    /** The session became dirty or clean, or its files differ from those on disk, or do so no longer. */
    default void stateChanged() {
        // of no interest to this listener
    }

    /**
     * A file of the model was renamed or moved.
     *
     * @param from where it was
     * @param to where it is
     */
    default void fileMoved(Path from, Path to) {
        // of no interest to this listener
    }

    /** New findings are there. */
    default void findingsChanged() {
        // of no interest to this listener
    }
}
