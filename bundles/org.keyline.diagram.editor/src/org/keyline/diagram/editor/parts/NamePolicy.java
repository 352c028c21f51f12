/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;

/** Gives the element of a figure the name that was typed into it. */
final class NamePolicy extends DirectEditPolicy {

    private final Drafting drafting;

    NamePolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String name = String.valueOf(request.getCellEditor().getValue()).strip();
        if (!(((BoxPart) getHost()).element() instanceof Element element)
                || name.equals(element.getName() == null ? "" : element.getName())) {
            return null;
        }
        CompoundCommand rename = new CompoundCommand("Rename");
        rename.append(SetCommand.create(drafting.session().domain(), element, CorePackage.Literals.ELEMENT__NAME,
                name.isEmpty() ? null : name));
        return new ModelStep(rename);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the figure keeps its text below the editor until the name is there
    }
}
