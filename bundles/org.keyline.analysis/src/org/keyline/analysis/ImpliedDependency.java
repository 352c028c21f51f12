/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.List;

import org.keyline.model.plan.Dependency;

/**
 * A dependency that others imply, so that it could be left out without changing when anything may start (rule DEP-15).
 *
 * @param dependency the dependency that is not needed
 * @param path the dependencies that imply it, from its predecessor to its successor
 */
public record ImpliedDependency(Dependency dependency, List<Dependency> path) {

    /** Makes an implied dependency with a copy of the path. */
    public ImpliedDependency {
        path = List.copyOf(path);
    }
}
