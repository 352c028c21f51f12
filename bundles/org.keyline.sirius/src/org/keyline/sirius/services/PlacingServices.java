/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.Recommendation;

/** Questions about where things may be moved to, and which of them are to be left alone. */
public class PlacingServices {

    /**
     * Whether a section can be moved.
     *
     * @param owner where it is to be: a framework or section
     * @param element what is dragged
     * @return false for what is no section, is there already, or holds the place
     */
    public boolean canMoveSection(EObject owner, EObject element) {
        return element instanceof Section && (owner instanceof Framework || owner instanceof Section)
                && element.eContainer() != owner && !EcoreUtil.isAncestor(element, owner);
    }

    /**
     * Whether a key line can be moved.
     *
     * @param owner where it is to be: a section
     * @param element what is dragged
     * @return false for what is no key line or is there already
     */
    public boolean canMoveKeyLine(EObject owner, EObject element) {
        return element instanceof KeyLine && owner instanceof Section && element.eContainer() != owner;
    }

    /**
     * Whether a key question can be moved.
     *
     * @param owner where it is to be: a section
     * @param element what is dragged
     * @return false for what is no key question or is there already
     */
    public boolean canMoveKeyQuestion(EObject owner, EObject element) {
        return element instanceof KeyQuestion && owner instanceof Section && element.eContainer() != owner;
    }

    /**
     * Whether a recommendation can become part of another.
     *
     * @param owner the other
     * @param element what is dragged
     * @return false for what is no recommendation, is part of the other already, or holds it
     */
    public boolean canBecomePart(EObject owner, EObject element) {
        return owner instanceof Recommendation && element instanceof Recommendation && element.eContainer() != owner
                && !EcoreUtil.isAncestor(element, owner);
    }

    /**
     * Whether something that stands for a plan as a whole, such as the frame of other sources, can be deleted.
     *
     * @param plan the plan
     * @return false, since deleting the frame would delete the plan
     */
    public boolean canDeleteFrame(EObject plan) {
        return false;
    }
}
