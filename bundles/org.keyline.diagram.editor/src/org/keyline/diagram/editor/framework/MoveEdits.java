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
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.model.ElementLabels;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;

/** Moves parts of a framework to another parent, or to another place among their siblings. */
final class MoveEdits {

    private MoveEdits() {
    }

    /**
     * Moves a part to where it was dropped: into a section, beside a part of its own kind, or on the ground into the
     * framework itself.
     *
     * @param domain where the model is edited
     * @param moved the part
     * @param target the element of the figure under the pointer; null for the ground
     * @param after whether it goes after a part of its own kind rather than before
     * @return what that does, or why it may not
     */
    static Edit to(EditingDomain domain, EObject moved, EObject target, boolean after) {
        if (target == null) {
            Framework framework = above(moved);
            if (!(moved instanceof Section) || framework == null) {
                return Edit.refused("Drop it on a section.");
            }
            return moved.eContainer() == framework ? Edit.refused("It lies in the framework itself already.")
                    : into(domain, moved, framework, CommandParameter.NO_INDEX);
        }
        if (moved == target || EcoreUtil.isAncestor(moved, target)) {
            return Edit.refused("A section cannot lie in itself.");
        }
        if (target instanceof Section section) {
            return feature(moved, section) == null ? Edit.refused("A section cannot hold that.")
                    : into(domain, moved, section, CommandParameter.NO_INDEX);
        }
        EObject parent = target.eContainer();
        if (parent == null || feature(moved, parent) == null) {
            return Edit.refused("Drop it on a section.");
        }
        if (moved.eClass() != target.eClass()) {
            return into(domain, moved, parent, CommandParameter.NO_INDEX);
        }
        int index = siblings(target).indexOf(target) + (after ? 1 : 0);
        return into(domain, moved, parent, index);
    }

    /**
     * Moves a part up or down among its siblings.
     *
     * @param domain where the model is edited
     * @param moved the part
     * @param down whether it goes down
     * @return what that does, or why it may not
     */
    static Edit along(EditingDomain domain, EObject moved, boolean down) {
        if (moved == null || moved.eContainer() == null || feature(moved, moved.eContainer()) == null) {
            return Edit.refused("Select a section, key line or key question.");
        }
        int index = siblings(moved).indexOf(moved) + (down ? 1 : -1);
        if (index < 0 || index >= siblings(moved).size()) {
            return Edit.refused("It is the " + (down ? "last" : "first") + " already.");
        }
        return Edit.of(named("Move", new MoveCommand(domain, siblings(moved), moved, index)));
    }

    private static Edit into(EditingDomain domain, EObject moved, EObject parent, int index) {
        EReference feature = feature(moved, parent);
        if (moved.eContainer() == parent) {
            int last = siblings(moved).size() - 1;
            int now = siblings(moved).indexOf(moved);
            int place = index == CommandParameter.NO_INDEX ? last : index > now ? index - 1 : index;
            return place == now ? Edit.refused("It is there already.")
                    : Edit.of(named("Move", new MoveCommand(domain, siblings(moved), moved, place)));
        }
        CompoundCommand move = new CompoundCommand(0, "Move " + ElementLabels.shorten(
                ElementLabels.shortLabel(moved), 30));
        move.append(RemoveCommand.create(domain, moved.eContainer(), moved.eContainmentFeature(), moved));
        move.append(AddCommand.create(domain, parent, feature, moved, index));
        return Edit.of(move);
    }

    private static Command named(String name, Command command) {
        CompoundCommand named = new CompoundCommand(name);
        named.append(command);
        return named;
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> siblings(EObject element) {
        // the containment features of sections, key lines and key questions are lists
        return (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }

    private static Framework above(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Framework framework) {
                return framework;
            }
        }
        return null;
    }

    private static EReference feature(EObject moved, EObject parent) {
        if (parent instanceof Framework) {
            return moved instanceof Section ? FrameworkPackage.Literals.FRAMEWORK__SECTIONS : null;
        }
        if (!(parent instanceof Section)) {
            return null;
        }
        return switch (moved) {
        case Section section -> FrameworkPackage.Literals.SECTION__SECTIONS;
        case KeyLine line -> FrameworkPackage.Literals.SECTION__KEY_LINES;
        case KeyQuestion key -> FrameworkPackage.Literals.SECTION__KEY_QUESTIONS;
        default -> null;
        };
    }

    /** {@return the first of some edits that is refused, or all in one} */
    static Edit all(List<Edit> edits) {
        CompoundCommand all = new CompoundCommand("Move");
        for (Edit edit : edits) {
            if (!edit.isAllowed()) {
                return edit;
            }
            all.append(edit.command());
        }
        return edits.isEmpty() ? Edit.refused("There is nothing to move.") : Edit.of(all);
    }
}
