/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import org.eclipse.emf.common.command.Command;

/**
 * What a gesture would do to the model, or why it may not.
 *
 * @param command what it does; null if it is refused
 * @param refusal why it may not, as a sentence; null if it may
 */
public record Edit(Command command, String refusal) {

    /**
     * A gesture that does something.
     *
     * @param command what it does
     * @return the edit; refused without a reason of its own if the command cannot be executed
     */
    public static Edit of(Command command) {
        return command.canExecute() ? new Edit(command, null) : refused("This part of the model cannot be changed.");
    }

    /**
     * A gesture that is refused.
     *
     * @param reason why, as a sentence
     * @return the edit
     */
    public static Edit refused(String reason) {
        return new Edit(null, reason);
    }

    /**
     * Whether it can be done.
     *
     * @return false if it is refused
     */
    public boolean isAllowed() {
        return command != null;
    }
}
