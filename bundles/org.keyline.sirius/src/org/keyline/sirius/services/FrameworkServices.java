/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

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
     * What stands in a figure.
     *
     * @param element a key line or key question
     * @return reference, name, question and judgement
     */
    public String frameworkLabel(EObject element) {
        return figure(element).text();
    }

    /**
     * The title of a frame.
     *
     * @param section the section
     * @return one line
     */
    public String frameworkTitle(EObject section) {
        return figure(section).oneLine();
    }

    /**
     * What a figure means, in whole sentences.
     *
     * @param element its element
     * @return the tool tip
     */
    public String frameworkExplanation(EObject element) {
        return figure(element).explanation();
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

    /**
     * Whether something was judged amber.
     *
     * @param element a section, key line or key question
     * @return true for amber
     */
    public boolean isJudgedAmber(EObject element) {
        return figure(element).is(State.JUDGED_AMBER);
    }

    /**
     * Whether something was judged green.
     *
     * @param element a section, key line or key question
     * @return true for green
     */
    public boolean isJudgedGreen(EObject element) {
        return figure(element).is(State.JUDGED_GREEN);
    }
}
