/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.keyline.ui.session.ModelSession;

/** The command stack of the drawing tools: it is the model's own, so that there is one undo for all editors. */
public final class SessionStack extends CommandStack {

    private final ModelSession session;

    /**
     * The stack of a model.
     *
     * @param session the model
     */
    public SessionStack(ModelSession session) {
        this.session = session;
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            session.execute(ModelStep.unwrap(command));
        }
    }

    @Override
    public boolean canUndo() {
        return session.commandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.commandStack().canRedo();
    }

    @Override
    public void undo() {
        session.commandStack().undo();
    }

    @Override
    public void redo() {
        session.commandStack().redo();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }
}
