/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.IdentityHashMap;
import java.util.Map;

import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.ImpliedDependency;
import org.keyline.model.plan.Dependency;
import org.keyline.validation.DerivedFrom;

/**
 * The dependencies of a plan that others imply.
 *
 * @param byDependency for each of them by what it is implied
 */
@DerivedFrom(facts = DependencyNetwork.class)
public record ImpliedDependencies(Map<Dependency, ImpliedDependency> byDependency) {

    /**
     * The implied dependencies of a network.
     *
     * @param network the network of a plan
     * @return those that are implied
     */
    public static ImpliedDependencies of(DependencyNetwork network) {
        Map<Dependency, ImpliedDependency> implied = new IdentityHashMap<>();
        network.impliedDependencies().forEach(i -> implied.put(i.dependency(), i));
        return new ImpliedDependencies(implied);
    }
}
