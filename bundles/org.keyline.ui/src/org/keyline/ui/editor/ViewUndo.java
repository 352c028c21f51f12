/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.keyline.ui.session.ModelSession;

/** Undo and redo of a model while a view that changes it has the focus. */
public final class ViewUndo {

    private final IActionBars bars;
    private final Supplier<ModelSession> session;
    private final Runnable writing;
    private final Step undo = new Step(true);
    private final Step redo = new Step(false);

    /**
     * Puts the actions into the bars of a view.
     *
     * @param bars the view's bars
     * @param session the model that the view shows now; null for none
     */
    public ViewUndo(IActionBars bars, Supplier<ModelSession> session) {
        this(bars, session, () -> {
        });
    }

    /**
     * Puts the actions into the bars of a view whose fields are typed into.
     *
     * @param bars the view's bars
     * @param session the model that the view shows now; null for none
     * @param writing writes into the model what was just typed, before anything is undone or redone
     */
    public ViewUndo(IActionBars bars, Supplier<ModelSession> session, Runnable writing) {
        this.bars = bars;
        this.session = session;
        this.writing = writing;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
    }

    /** Looks what can be undone and redone now; to be called when the model changed, or is another one. */
    public void update() {
        undo.update();
        redo.update();
        bars.updateActionBars();
    }

    private final class Step extends Action {
        private final boolean back;

        Step(boolean back) {
            this.back = back;
            setActionDefinitionId((back ? ActionFactory.UNDO : ActionFactory.REDO).getCommandId());
        }

        void update() {
            ModelSession of = session.get();
            boolean can = of != null && of.isEdited()
                    && (back ? of.commandStack().canUndo() : of.commandStack().canRedo());
            Command command = !can ? null
                    : back ? of.commandStack().getUndoCommand()
                            : of.commandStack().getRedoCommand();
            setEnabled(can);
            setText((back ? "&Undo" : "&Redo") + (command == null ? "" : " " + command.getLabel()));
        }

        @Override
        public void run() {
            writing.run();
            ModelSession of = session.get();
            if (of != null && back && of.commandStack().canUndo()) {
                of.commandStack().undo();
            } else if (of != null && !back && of.commandStack().canRedo()) {
                of.commandStack().redo();
            }
        }
    }
}
