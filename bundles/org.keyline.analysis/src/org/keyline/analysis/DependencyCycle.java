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
 * A knot of actions that wait for one another, with its shortest cycle (rule DEP-05).
 *
 * @param actions the shortest cycle: each action is the predecessor of the next, the last that of the first; it begins
 *     with the one that stands first in the plan. Of several cycles of the same length it is the one that is found
 *     first in the plan's order
 * @param dependencies the dependencies along it: the i-th leads from the i-th action to the next
 * @param knot all actions that lie on a cycle with these, in the plan's order
 */
public record DependencyCycle(List<Action> actions, List<Dependency> dependencies, List<Action> knot) {

    /** Makes a cycle of copies of the lists. */
    public DependencyCycle {
        actions = List.copyOf(actions);
        dependencies = List.copyOf(dependencies);
        knot = List.copyOf(knot);
    }
}
