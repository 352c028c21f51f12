/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Who shows a model, and who changes it. */
final class SessionUsers {

    private final Map<Path, Integer> users = new HashMap<>();
    private int editors;

    /** One more editor or view shows a file. */
    void use(Path file) {
        users.merge(file, 1, Integer::sum);
    }

    /** One editor or view less shows a file; true where none is left for any file. */
    boolean release(Path file) {
        users.computeIfPresent(file, (path, count) -> count > 1 ? count - 1 : null);
        return users.isEmpty();
    }

    /** One more editor changes the model. */
    void editorOpened() {
        editors++;
    }

    /** One editor less changes the model; true where none is left. */
    boolean editorClosed() {
        return --editors == 0;
    }

    /** Whether an editor shows the model, so that it can be changed and saved. */
    boolean isEdited() {
        return editors > 0;
    }
}
