/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

/** Makes elements in the element whose figure a tool is dropped on: an action in a work stream. */
final class CreateOnPolicy extends AbstractEditPolicy {

    private final Drafting drafting;

    CreateOnPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create) {
            return PlacingPolicy.create(drafting, (GraphicalEditPart) getHost(), create,
                    ((BoxPart) getHost()).element());
        }
        return null;
    }
}
