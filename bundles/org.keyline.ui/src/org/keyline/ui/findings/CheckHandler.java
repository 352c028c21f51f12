/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** Checks the model that is being edited, and shows the findings. */
public class CheckHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        ModelSession session = editor == null ? null : editor.getAdapter(ModelSession.class);
        if (session != null) {
            LiveCheck.now(session);
            try {
                editor.getSite().getPage().showView(FindingsView.ID);
            } catch (PartInitException e) {
                KeylineUi.log("The findings could not be shown", e);
            }
        }
        return null;
    }
}
