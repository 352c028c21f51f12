/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts. The model of a part is the ID of its figure; that of the whole is the scene. */
public final class Parts implements EditPartFactory {

    private final Drafting drafting;

    /**
     * Parts for an editor.
     *
     * @param drafting what they work with
     */
    public Parts(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = !(model instanceof String id) ? new DiagramPart(drafting)
                : drafting.editing().part(drafting, id);
        part.setModel(model);
        return part;
    }
}
