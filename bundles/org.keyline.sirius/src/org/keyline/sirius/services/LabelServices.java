/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Badge;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.State;
import org.keyline.model.ElementLabels;
import org.keyline.model.framework.Framework;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Labels in tables and trees. They say in words what their colours say: the badges of the figures in the built-in
 * diagrams, such as the letter R and "not covered".
 */
public class LabelServices {

    /**
     * The label of an element with its state.
     *
     * @param element the element
     * @return one line, such as "R1 Answer calls (not covered)"
     */
    public String labelWithMarks(EObject element) {
        return withMarks(ElementLabels.label(element), element);
    }

    /**
     * The head of a column or line.
     *
     * @param element the element
     * @return its reference, else its label
     */
    public String columnHead(EObject element) {
        return ElementLabels.shortLabel(element);
    }

    /**
     * The head of a column with the state of its element. Sirius asks the conditions of a column's colours of the
     * elements of the lines, so that a column cannot have any of its own.
     *
     * @param element the element
     * @return its reference, else its label, such as "A.3 (R · no recommendation)"
     */
    public String headWithMarks(EObject element) {
        return withMarks(columnHead(element), element);
    }

    private static String withMarks(String label, EObject element) {
        Set<String> marks = new LinkedHashSet<>();
        for (ShownDiagram diagram : diagrams(element)) {
            diagram.figure(element).badges().stream().map(Badge::text).forEach(marks::add);
            if (diagram.is(element, State.CYCLE)) {
                marks.add("in a cycle");
            }
        }
        return marks.isEmpty() ? label : label + " (" + String.join(" · ", marks) + ")";
    }

    private static List<ShownDiagram> diagrams(EObject element) {
        List<ShownDiagram> diagrams = new ArrayList<>();
        ImprovementPlan plan = ShownModel.planOf(element);
        if (plan != null) {
            diagrams.add(ShownModel.diagram(DiagramKind.TRACEABILITY, plan));
            diagrams.add(ShownModel.diagram(DiagramKind.DEPENDENCIES, plan));
        }
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            if (owner instanceof Framework) {
                diagrams.add(ShownModel.diagram(DiagramKind.FRAMEWORK, owner));
            }
        }
        return diagrams;
    }
}
