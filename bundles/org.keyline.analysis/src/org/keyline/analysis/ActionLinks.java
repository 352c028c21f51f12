/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.List;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/**
 * Which actions wait for which, as the model says at the moment of asking. Only dependencies of the kind
 * <em>requires</em> count, and of these only those whose two ends are actions of one plan.
 */
public interface ActionLinks {

    /**
     * The dependencies that make an action wait for others.
     *
     * @param action the action
     * @return the dependencies in the order in which the action holds them; empty for an action of no plan
     */
    List<Dependency> waitingFor(Action action);

    /**
     * The dependencies that make others wait for an action.
     *
     * @param action the action
     * @return the dependencies, in no particular order; empty for an action of no plan
     */
    List<Dependency> waitedForBy(Action action);
}
