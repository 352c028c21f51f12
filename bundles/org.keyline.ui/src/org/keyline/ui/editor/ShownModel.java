/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.ui.session.ModelSession;

/** The model that people look at in a page of the workbench. */
public final class ShownModel {

    private ShownModel() {
    }

    /**
     * The model of the editor in front.
     *
     * @param page the page
     * @return its session; null where no editor of a model is in front
     */
    public static ModelSession of(IWorkbenchPage page) {
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor == null ? null : editor.getAdapter(ModelSession.class);
    }
}
