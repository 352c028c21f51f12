/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;

/** The cross-references of a framework: which are shown, drawing them, and leading them elsewhere. */
public class ReferenceServices {

    /**
     * The cross-references that the framework diagram shows.
     *
     * @param framework the framework
     * @param diagram the view of the diagram
     * @return of several between the same two places, one
     */
    public List<EObject> crossReferences(EObject framework, EObject diagram) {
        return ShownView.of(diagram).diagram().edges("crossReference");
    }

    /**
     * Whether one part of a framework can refer to another.
     *
     * @param source the part that refers
     * @param target the other part
     * @return false unless both are sections, key lines or key questions, neither lies in the other, and the one does
     * not refer to the other already
     */
    public boolean canRefer(EObject source, EObject target) {
        List<CrossReference> references = references(source);
        return references != null && references(target) != null && !EcoreUtil.isAncestor(source, target)
                && !EcoreUtil.isAncestor(target, source)
                && references.stream().noneMatch(reference -> reference.getTarget() == target);
    }

    /**
     * Lets one part of a framework refer to another.
     *
     * @param source the part that refers
     * @param target the other part
     * @return the new cross-reference, or the source if it is refused
     */
    public EObject refer(EObject source, EObject target) {
        if (!canRefer(source, target)) {
            return source;
        }
        CrossReference reference = FrameworkFactory.eINSTANCE.createCrossReference();
        reference.setTarget((Element) target);
        references(source).add(reference);
        return reference;
    }

    /**
     * Lets a cross-reference begin at another part.
     *
     * @param reference the cross-reference
     * @param source the part that is to refer
     * @return the cross-reference; unchanged if that is refused
     */
    public EObject referFrom(EObject reference, EObject source) {
        if (reference instanceof CrossReference moved && canRefer(source, moved.getTarget())) {
            references(source).add(moved);
        }
        return reference;
    }

    /**
     * Lets a cross-reference end at another part.
     *
     * @param reference the cross-reference
     * @param target the part that is to be referred to
     * @return the cross-reference; unchanged if that is refused
     */
    public EObject referTo(EObject reference, EObject target) {
        if (reference instanceof CrossReference moved && canRefer(moved.eContainer(), target)) {
            moved.setTarget((Element) target);
        }
        return reference;
    }

    /** The cross-references of a part; null for what can have none. */
    private static List<CrossReference> references(EObject part) {
        return switch (part) {
        case Section section -> section.getCrossReferences();
        case KeyLine line -> line.getCrossReferences();
        case KeyQuestion question -> question.getCrossReferences();
        case null, default -> null;
        };
    }
}
