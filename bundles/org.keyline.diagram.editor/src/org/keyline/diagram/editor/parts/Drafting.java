/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.Collection;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.ui.session.ModelSession;

/** What the edit parts of one editor work with. */
public interface Drafting {

    /** {@return the model} */
    ModelSession session();

    /** {@return what is on the screen} */
    Scene scene();

    /** {@return what is kept of the diagram} */
    DiagramDocument document();

    /** {@return colours and letters} */
    Ink ink();

    /** {@return what is particular about this kind of diagram} */
    DiagramEditing editing();

    /** {@return how links are edited; null where they are not} */
    default LinkEdits links() {
        return editing().links();
    }

    /** {@return the roots of the model} */
    Collection<EObject> roots();

    /**
     * Tells the user something about the gesture that is under way.
     *
     * @param message a sentence, such as why it is refused; null for nothing
     */
    void say(String message);

    /**
     * Says beside the pointer, and in the status line, why the gesture that is under way is refused.
     *
     * @param refusal a sentence; null when it is refused no longer
     * @param at where the pointer is, in pixels of the viewer; null where it is on nothing that could refuse, so that
     *     the last reason stays for a moment
     */
    void refuse(String refusal, Point at);

    /** Arranges in the background all that was not placed by hand. */
    void arrange();
}
