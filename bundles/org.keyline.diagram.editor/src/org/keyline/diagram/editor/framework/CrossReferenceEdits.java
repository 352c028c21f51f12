/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;

/** References from one part of a framework to another. */
final class CrossReferenceEdits implements LinkEdits {

    @Override
    public String toolName() {
        return "Refers to";
    }

    @Override
    public String toolHint() {
        return "Let a part of the framework refer to another: drag from the one that refers to the other";
    }

    @Override
    public boolean canEnd(EObject element) {
        return feature(element) != null;
    }

    @Override
    public Edit connect(EditingDomain domain, EObject source, EObject target) {
        String refusal = refusal(source, target, null);
        if (refusal != null) {
            return Edit.refused(refusal);
        }
        CrossReference reference = FrameworkFactory.eINSTANCE.createCrossReference();
        reference.setTarget((Element) target);
        return Edit.of(named("New cross-reference", AddCommand.create(domain, source, feature(source), reference)));
    }

    @Override
    public Edit reconnect(EditingDomain domain, DiagramEdge edge, EObject oldSource, EObject oldTarget, EObject source,
            EObject target) {
        if (!(edge.element() instanceof CrossReference reference)) {
            return Edit.refused("Only a cross-reference can be led elsewhere.");
        }
        String refusal = refusal(source, target, reference);
        if (refusal != null) {
            return Edit.refused(refusal);
        }
        CompoundCommand move = new CompoundCommand("Move cross-reference");
        if (target != oldTarget) {
            move.append(SetCommand.create(domain, reference, FrameworkPackage.Literals.CROSS_REFERENCE__TARGET,
                    target));
        }
        if (source != oldSource) {
            move.append(RemoveCommand.create(domain, reference.eContainer(), reference.eContainmentFeature(),
                    reference));
            move.append(AddCommand.create(domain, source, feature(source), reference));
        }
        if (!move.isEmpty() && reference.getText() != null) {
            move.append(SetCommand.create(domain, reference, FrameworkPackage.Literals.CROSS_REFERENCE__TEXT, null));
        }
        return move.isEmpty() ? Edit.refused("The cross-reference is there already.") : Edit.of(move);
    }

    @Override
    public Command disconnect(EditingDomain domain, DiagramEdge edge, EObject source) {
        return named("Remove cross-reference", DeleteCommand.create(domain, edge.element()));
    }

    private static Command named(String name, Command command) {
        CompoundCommand named = new CompoundCommand(name);
        named.append(command);
        return named;
    }

    private static String refusal(EObject source, EObject target, CrossReference moved) {
        if (feature(source) == null || feature(target) == null) {
            return "Only sections, key lines and key questions refer to each other.";
        }
        if (source == target || EcoreUtil.isAncestor(source, target) || EcoreUtil.isAncestor(target, source)) {
            return "It lies in the other already.";
        }
        boolean known = references(source).stream()
                .anyMatch(reference -> reference != moved && reference.getTarget() == target);
        return known ? ElementLabels.shortLabel(source) + " already refers to " + ElementLabels.shortLabel(target)
                + "." : null;
    }

    private static List<CrossReference> references(EObject element) {
        return switch (element) {
        case Section section -> section.getCrossReferences();
        case KeyLine line -> line.getCrossReferences();
        case KeyQuestion key -> key.getCrossReferences();
        default -> List.of();
        };
    }

    private static EReference feature(EObject element) {
        return switch (element) {
        case Section section -> FrameworkPackage.Literals.SECTION__CROSS_REFERENCES;
        case KeyLine line -> FrameworkPackage.Literals.KEY_LINE__CROSS_REFERENCES;
        case KeyQuestion key -> FrameworkPackage.Literals.KEY_QUESTION__CROSS_REFERENCES;
        case null, default -> null;
        };
    }
}
