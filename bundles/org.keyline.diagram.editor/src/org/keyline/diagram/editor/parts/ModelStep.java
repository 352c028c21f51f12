/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;

/** A command of a gesture that is a command of the model's stack. */
public final class ModelStep extends Command {

    private final org.eclipse.emf.common.command.Command command;

    /**
     * A step.
     *
     * @param command what it does; null for one that may not be taken
     */
    public ModelStep(org.eclipse.emf.common.command.Command command) {
        super(command == null || command.getLabel() == null ? "" : command.getLabel());
        this.command = command;
    }

    /** {@return the command of the model's stack} */
    public org.eclipse.emf.common.command.Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
        return command != null && command.canExecute();
    }

    /**
     * Makes one command for the model's stack of a gesture's command.
     *
     * @param gesture steps, or compounds of them
     * @return the command
     * @throws IllegalArgumentException if a part of the gesture is no step
     */
    public static org.eclipse.emf.common.command.Command unwrap(Command gesture) {
        if (gesture instanceof ModelStep step) {
            return step.command;
        }
        if (gesture instanceof org.eclipse.gef.commands.CompoundCommand compound) {
            CompoundCommand all = new CompoundCommand(0);
            for (Object part : compound.getCommands()) {
                all.append(unwrap((Command) part));
            }
            org.eclipse.emf.common.command.Command first = all.getCommandList().isEmpty() ? null
                    : all.getCommandList().getFirst();
            all.setLabel(first == null ? "" : first.getLabel());
            return all;
        }
        throw new IllegalArgumentException("Only steps of the model can be taken: " + gesture);
    }
}
