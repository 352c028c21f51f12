/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that can be told later how far the model was saved. */
final class SavedCommandStack extends BasicCommandStack {

    private static final int NEVER = -2;

    /**
     * How far the model was changed at some moment.
     *
     * @param top the place of the last command
     * @param command the last command; null for none
     */
    record Mark(int top, Command command) {
    }

    /** How far the model is changed now. */
    Mark mark() {
        return new Mark(top, top < 0 ? null : commandList.get(top));
    }

    /** What the model was at a moment has been saved; what came after it has not. */
    void savedAt(Mark mark) {
        boolean there = mark.top() < 0 || mark.top() < commandList.size()
                && commandList.get(mark.top()) == mark.command();
        saveIndex = there ? mark.top() : NEVER;
    }
}
