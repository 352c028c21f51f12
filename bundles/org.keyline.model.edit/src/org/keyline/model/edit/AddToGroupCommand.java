/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.Collection;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/** Adds new actions to the work stream of a heading, and puts them under the heading. */
class AddToGroupCommand extends CompoundCommand {

    private final Collection<?> actions;

    AddToGroupCommand(EditingDomain domain, ActionGroup group, Collection<?> actions, int index) {
        super(LAST_COMMAND_ALL, "Add action", "Adds actions under a heading");
        this.actions = actions;
        WorkStream workStream = (WorkStream) group.eContainer();
        int place = index == CommandParameter.NO_INDEX ? endOf(group, workStream) : index;
        append(AddCommand.create(domain, workStream, PlanPackage.Literals.WORK_STREAM__ACTIONS, actions, place));
        for (Object action : actions) {
            // SetCommand.create would add the action to the heading, which is this command again
            append(new SetCommand(domain, (Action) action, PlanPackage.Literals.ACTION__GROUP, group));
        }
    }

    private static int endOf(ActionGroup group, WorkStream workStream) {
        return group.getActions().isEmpty() ? CommandParameter.NO_INDEX
                : workStream.getActions().indexOf(group.getActions().getLast()) + 1;
    }

    @Override
    public Collection<?> getResult() {
        return actions;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return actions;
    }
}
