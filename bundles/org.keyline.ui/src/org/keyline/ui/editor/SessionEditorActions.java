/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Leads the commands of the Edit menu to the editor of a model that is active. */
public class SessionEditorActions extends EditorActionBarContributor {

    private static final List<ActionFactory> ACTIONS = List.of(ActionFactory.UNDO, ActionFactory.REDO,
            ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
            ActionFactory.RENAME, ActionFactory.FIND, ActionFactory.PRINT);

    @Override
    public void setActiveEditor(IEditorPart part) {
        IActionBars bars = getActionBars();
        for (ActionFactory factory : ACTIONS) {
            IAction action = part instanceof SessionEditor editor ? editor.action(factory.getId()) : null;
            bars.setGlobalActionHandler(factory.getId(), action);
        }
        bars.updateActionBars();
    }
}
