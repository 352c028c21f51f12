/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.State;
import org.keyline.model.framework.Framework;

/** What a framework diagram shows: the same as {@link DiagramKind#FRAMEWORK}. */
public class FrameworkServices {

    private static Figure figure(EObject element) {
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            if (owner instanceof Framework) {
                return ShownModel.diagram(DiagramKind.FRAMEWORK, owner).figure(element);
            }
        }
        return Figure.NONE;
    }

    /**
     * The key lines of a section.
     *
     * @param section the section
     * @param diagram the view of the diagram
     * @return the key lines; none while their layer is hidden
     */
    public List<EObject> keyLinesHere(EObject section, EObject diagram) {
        return ShownView.of(diagram).diagram().within(section, "keyLine");
    }

    /**
     * The key questions of a section.
     *
     * @param section the section
     * @param diagram the view of the diagram
     * @return the key questions; none while their layer is hidden
     */
    public List<EObject> keyQuestionsHere(EObject section, EObject diagram) {
        return ShownView.of(diagram).diagram().within(section, "keyQuestion");
    }

    /**
     * Whether something was judged red.
     *
     * @param element a section, key line or key question
     * @return true for red
     */
    public boolean isJudgedRed(EObject element) {
        return figure(element).is(State.JUDGED_RED);
    }
}
