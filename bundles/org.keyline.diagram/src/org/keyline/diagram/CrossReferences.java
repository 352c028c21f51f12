/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.framework.CrossReference;

/** The cross-references of a framework as edges between what is shown: where a section is collapsed, from and to it. */
final class CrossReferences {

    private final DiagramAssembly assembly;
    private final Map<Element, String> shown;
    private final Set<List<String>> drawn = new LinkedHashSet<>();

    /**
     * Cross-references that are yet to be added.
     *
     * @param assembly what they are added to
     * @param shown the ID of the figure in which each element is shown, in the order of the framework
     */
    CrossReferences(DiagramAssembly assembly, Map<Element, String> shown) {
        this.assembly = assembly;
        this.shown = shown;
    }

    void add() {
        shown.forEach((element, figure) -> {
            for (EObject part : element.eContents()) {
                if (part instanceof CrossReference reference && reference.getTarget() != null) {
                    add(element, figure, reference);
                }
            }
        });
    }

    private void add(Element source, String from, CrossReference reference) {
        Element target = reference.getTarget();
        String to = shown.get(target);
        if (to == null || to.equals(from) || EcoreUtil.isAncestor(source, target)
                || EcoreUtil.isAncestor(target, source) || !drawn.add(List.of(from, to))) {
            return;
        }
        String text = reference.getText() == null ? "" : "Read from “" + reference.getText().strip() + "”";
        assembly.edges.add(new DiagramEdge(assembly.ids.joined(from, to), FrameworkDefinition.CROSS_REFERENCE,
                reference, from, to, "", Set.of(), -1,
                ElementLabels.shortLabel(source) + " refers to " + ElementLabels.shortLabel(target),
                FigureTexts.sentences(text)));
    }
}
