/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import org.keyline.ui.profile.ProfilePage;

/** Gives tests the page of rules of an editor. */
public final class ProfilePages {

    private ProfilePages() {
    }

    /** The page; null where the file has no profile. */
    public static ProfilePage of(ModelEditor editor) {
        return editor.profilePage();
    }
}
