/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/**
 * What dropping elements on an element does. Dropped <em>on</em> an element they are linked where that makes sense (a
 * recommendation on an action, or the other way round: the action answers it; a person on an action leads or supports
 * it; an action on a deliverable produces it), or else moved into it. Dropped <em>before</em> or <em>after</em> an
 * element they are moved there.
 */
public final class Drop {

    /** Where the elements fall in relation to the element below them. */
    public enum Place {
        /** Before it, as its sibling. */
        BEFORE,
        /** On it. */
        ON,
        /** After it, as its sibling. */
        AFTER
    }

    private Drop() {
    }

    /**
     * The command for a drop.
     *
     * @param domain the editing domain of both sides
     * @param target the element or folder below
     * @param place where
     * @param dragged what is dragged
     * @return a command that cannot be executed where the drop makes no sense
     */
    public static Command command(EditingDomain domain, Object target, Place place, Collection<?> dragged) {
        List<EObject> elements = new ArrayList<>();
        for (Object object : dragged) {
            if (!(object instanceof EObject element)
                    || target instanceof EObject below && EcoreUtil.isAncestor(element, below)) {
                return UnexecutableCommand.INSTANCE;
            }
            elements.add(element);
        }
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        if (target instanceof ElementFolder folder) {
            return into(domain, folder.owner(), folder.feature(), CommandParameter.NO_INDEX, elements, null);
        }
        if (!(target instanceof EObject below)) {
            return UnexecutableCommand.INSTANCE;
        }
        if (place == Place.ON) {
            Command link = link(domain, below, elements);
            return link == null ? into(domain, below, elements) : link;
        }
        return beside(domain, below, place, elements);
    }

    private static Command link(EditingDomain domain, EObject below, List<EObject> dragged) {
        CompoundCommand link = new CompoundCommand("Link");
        for (EObject element : dragged) {
            Command one = linkOne(domain, below, element);
            if (one == null) {
                return null;
            }
            link.append(one);
        }
        return link;
    }

    private static Command linkOne(EditingDomain domain, EObject below, EObject dragged) {
        if (below instanceof Action action && dragged instanceof Addressable source) {
            return answers(domain, action, source);
        }
        if (below instanceof Addressable source && dragged instanceof Action action) {
            return answers(domain, action, source);
        }
        if (below instanceof Action action && dragged instanceof Person person) {
            return action.getLead() == null
                    ? SetCommand.create(domain, action, PlanPackage.Literals.ACTION__LEAD, person)
                    : addOnce(domain, action, PlanPackage.Literals.ACTION__SUPPORTING, person);
        }
        if (below instanceof WorkStream workStream && dragged instanceof Person person) {
            return SetCommand.create(domain, workStream, PlanPackage.Literals.WORK_STREAM__LEAD, person);
        }
        if (below instanceof Deliverable deliverable && dragged instanceof Action action) {
            return addOnce(domain, action, PlanPackage.Literals.ACTION__PRODUCES, deliverable);
        }
        return null;
    }

    private static Command answers(EditingDomain domain, Action action, Addressable source) {
        return addOnce(domain, action, PlanPackage.Literals.ACTION__ADDRESSES, source);
    }

    private static Command addOnce(EditingDomain domain, EObject owner, EReference feature, EObject value) {
        return ((List<?>) owner.eGet(feature)).contains(value) ? UnexecutableCommand.INSTANCE
                : AddCommand.create(domain, owner, feature, value);
    }

    private static Command into(EditingDomain domain, EObject owner, List<EObject> dragged) {
        if (owner instanceof ActionGroup group) {
            return into(domain, group.eContainer(), PlanPackage.Literals.WORK_STREAM__ACTIONS,
                    CommandParameter.NO_INDEX,
                    dragged, group);
        }
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (feature.isMany() && dragged.stream().allMatch(feature.getEReferenceType()::isInstance)) {
                return into(domain, owner, feature, CommandParameter.NO_INDEX, dragged, null);
            }
        }
        return UnexecutableCommand.INSTANCE;
    }

    private static Command beside(EditingDomain domain, EObject below, Place place, List<EObject> dragged) {
        EObject owner = below.eContainer();
        EReference feature = below.eContainmentFeature();
        if (owner == null || !feature.isMany() || dragged.contains(below)) {
            return UnexecutableCommand.INSTANCE;
        }
        int index = ((List<?>) owner.eGet(feature)).indexOf(below) + (place == Place.AFTER ? 1 : 0);
        return into(domain, owner, feature, index, dragged, below instanceof Action action ? action.getGroup() : null);
    }

    private static Command into(EditingDomain domain, EObject owner, EReference feature, int index,
            List<EObject> dragged,
            ActionGroup group) {
        if (!dragged.stream().allMatch(feature.getEReferenceType()::isInstance)) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand move = new CompoundCommand("Move");
        int at = index == CommandParameter.NO_INDEX ? ((List<?>) owner.eGet(feature)).size() : index;
        for (EObject element : dragged) {
            regroup(domain, element, group, move);
            if (element.eContainer() == owner && element.eContainmentFeature() == feature) {
                int from = ((List<?>) owner.eGet(feature)).indexOf(element);
                int to = from < at ? at - 1 : at++;
                move.append(MoveCommand.create(domain, owner, feature, element, to));
            } else {
                move.append(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
                move.append(AddCommand.create(domain, owner, feature, element, at++));
            }
        }
        return move;
    }

    private static void regroup(EditingDomain domain, EObject element, ActionGroup group, CompoundCommand move) {
        if (element instanceof Action action && action.getGroup() != group) {
            Object value = group == null ? SetCommand.UNSET_VALUE : group;
            move.append(SetCommand.create(domain, action, PlanPackage.Literals.ACTION__GROUP, value));
        }
    }
}
