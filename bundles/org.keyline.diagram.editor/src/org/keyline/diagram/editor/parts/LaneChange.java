/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.Person;
import org.keyline.model.edit.Drop;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/** What a swim-lane means for an action: it belongs to the work stream of its lane, or is led by the person. */
public final class LaneChange {

    private LaneChange() {
    }

    /**
     * What it takes that an action lies in the lane into which it is moved.
     *
     * @param drafting the editor
     * @param id the ID of the figure that is moved
     * @param dx how far to the right, in drawing units
     * @param dy how far down
     * @return the command; null where the figure stays in its lane, or there are no lanes
     */
    static Command to(Drafting drafting, String id, double dx, double dy) {
        Scene scene = drafting.scene();
        DiagramNode node = scene.node(id);
        if (drafting.document().kind() != DiagramKind.DEPENDENCIES || drafting.document().lanes() == null
                || node == null || !(node.element() instanceof Action action)) {
            return null;
        }
        Bounds now = scene.bounds(id);
        Bounds middle = new Bounds(now.x() + now.width() / 2 + dx, now.y() + now.height() / 2 + dy, 0, 0);
        for (DiagramGroup lane : scene.diagram().groups()) {
            if (!lane.id().equals(node.group()) && scene.bounds(lane.id()).contains(middle)
                    && !scene.bounds(node.group()).contains(middle)) {
                return belong(drafting.session().domain(), action, lane.element());
            }
        }
        return null;
    }

    /**
     * What it takes that actions lie in a lane.
     *
     * @param drafting the editor
     * @param actions the actions
     * @param lane the lane, a group of the scene
     * @return the command; null where nothing can belong to that lane
     */
    public static Command into(Drafting drafting, Collection<Action> actions, DiagramGroup lane) {
        CompoundCommand all = new CompoundCommand("Move to another lane");
        for (Action action : actions) {
            Command one = belong(drafting.session().domain(), action, lane.element());
            if (one == null) {
                return null;
            }
            all.append(one);
        }
        return all.canExecute() ? all : null;
    }

    /** {@return the command by which an action comes to belong to a lane; null where there is none} */
    static Command belong(EditingDomain domain, Action action, EObject lane) {
        return switch (lane) {
        case Person person -> SetCommand.create(domain, action, PlanPackage.Literals.ACTION__LEAD, person);
        case WorkStream stream -> Drop.command(domain, stream, Drop.Place.ON, List.of(action));
        case null, default -> null;
        };
    }
}
