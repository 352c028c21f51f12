/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.DiagramEdge;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Addressable;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;

/** The links from what an action addresses to the action. They may be drawn from either end. */
public final class AddressesEdits implements LinkEdits {

    @Override
    public String toolName() {
        return "Addresses";
    }

    @Override
    public String toolHint() {
        return "Link an action to a recommendation that it addresses: drag from one to the other";
    }

    @Override
    public boolean canEnd(EObject element) {
        return element instanceof Action || element instanceof Addressable;
    }

    @Override
    public Edit connect(EditingDomain domain, EObject source, EObject target) {
        Action action = action(source, target);
        Addressable addressed = addressed(source, target);
        if (action == null || addressed == null) {
            return Edit.refused("Link an action with a recommendation or another source.");
        }
        if (action.getAddresses().contains(addressed)) {
            return Edit.refused(ElementLabels.shortLabel(action) + " already addresses "
                    + ElementLabels.shortLabel(addressed) + ".");
        }
        return Edit.of(named("Link", AddCommand.create(domain, action, PlanPackage.Literals.ACTION__ADDRESSES,
                addressed)));
    }

    @Override
    public Edit reconnect(EditingDomain domain, DiagramEdge edge, EObject oldSource, EObject oldTarget, EObject source,
            EObject target) {
        if (source == oldSource && target == oldTarget) {
            return Edit.refused("The link is there already.");
        }
        Edit fresh = connect(domain, source, target);
        if (!fresh.isAllowed()) {
            return fresh;
        }
        CompoundCommand both = new CompoundCommand("Move link");
        both.append(disconnect(domain, edge, oldSource));
        both.append(fresh.command());
        return Edit.of(both);
    }

    @Override
    public Command disconnect(EditingDomain domain, DiagramEdge edge, EObject source) {
        return named("Remove link",
                RemoveCommand.create(domain, edge.element(), PlanPackage.Literals.ACTION__ADDRESSES, source));
    }

    private static Action action(EObject one, EObject other) {
        return one instanceof Action action ? action : other instanceof Action action ? action : null;
    }

    private static Addressable addressed(EObject one, EObject other) {
        return one instanceof Addressable addressed ? addressed
                : other instanceof Addressable addressed ? addressed : null;
    }

    static Command named(String name, Command command) {
        CompoundCommand named = new CompoundCommand(name);
        named.append(command);
        return named;
    }
}
