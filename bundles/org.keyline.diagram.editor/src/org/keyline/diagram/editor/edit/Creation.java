/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import java.util.Collection;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.ui.editor.NewElements;
import org.keyline.ui.session.ModelSession;

/** What a tool of the palette makes. Without state. */
public interface Creation {

    /**
     * The type of the new element, whose icon the tool bears.
     *
     * @return its class
     */
    EClass type();

    /**
     * What the tool is called.
     *
     * @return such as "New action"
     */
    String toolName();

    /**
     * Why nothing can be made.
     *
     * @return a sentence for when {@link #offer} gives null
     */
    String homeless();

    /**
     * Whether what is made on the ground belongs to where the selected figure of its type does, or else the nearest.
     *
     * @return false where it makes no difference beside which figures something is made
     */
    default boolean joinsNeighbours() {
        return false;
    }

    /**
     * Makes an element.
     *
     * @param session the model
     * @param roots the roots of the model
     * @param on the element of the figure under the pointer, or beside it; null for none
     * @return the command and the element, which belongs to the model once the command was executed; null if it has no
     * place in this model
     */
    NewElements.Offer offer(ModelSession session, Collection<? extends EObject> roots, EObject on);
}
