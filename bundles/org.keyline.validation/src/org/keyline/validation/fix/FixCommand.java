/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.keyline.validation.Fix;

/**
 * Applies fixes to a model as one step that can be undone and redone. Works on any command stack and without one; needs
 * no editing domain. Undo restores the model exactly, the order of lists and the containers of elements included.
 */
public final class FixCommand extends AbstractCommand {

    private final Collection<? extends Notifier> model;
    private final List<Fix> fixes;
    private ChangeDescription other;

    /**
     * A step.
     *
     * @param label what it will do
     * @param model what the changes are recorded in: the resource set, the resources or the roots
     * @param fixes the fixes, applied in this order
     */
    public FixCommand(String label, Collection<? extends Notifier> model, List<Fix> fixes) {
        super(label);
        this.model = List.copyOf(model);
        this.fixes = List.copyOf(fixes);
    }

    @Override
    protected boolean prepare() {
        return !fixes.isEmpty();
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(model);
        try {
            fixes.forEach(fix -> fix.change().run());
        } finally {
            other = recorder.endRecording();
            recorder.dispose();
        }
    }

    @Override
    public boolean canUndo() {
        return other != null;
    }

    @Override
    public void undo() {
        other.applyAndReverse();
    }

    @Override
    public void redo() {
        other.applyAndReverse();
    }
}
