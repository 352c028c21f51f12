/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** A command that can be made only when its turn has come, after another one made the element that it is about. */
final class LaterCommand extends AbstractCommand {

    private final Supplier<Command> maker;
    private Command made;

    LaterCommand(String label, Supplier<Command> maker) {
        super(label);
        this.maker = maker;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Command command = maker.get();
        if (command != null && command.canExecute()) {
            command.execute();
            made = command;
        }
    }

    @Override
    public void undo() {
        if (made != null) {
            made.undo();
        }
    }

    @Override
    public void redo() {
        if (made != null) {
            made.redo();
        }
    }
}
