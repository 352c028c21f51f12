/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

/** How many show a model, and how many change it. */
final class SessionUsers {

    private int users;
    private int editors;

    /** One more editor or view shows a file of the model. */
    void use() {
        users++;
    }

    /** One editor or view less shows a file; true where none is left. */
    boolean release() {
        return --users == 0;
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
