/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.plan.Dependency;

/** Compares each dependency with the stated dates of its two actions. */
final class DependencyCheck {

    private final List<DependencyViolation> violations = new ArrayList<>();
    private final List<Dependency> undecided = new ArrayList<>();
    private final List<Dependency> handovers = new ArrayList<>();

    DependencyCheck(DependencyNetwork network, StatedDates stated) {
        for (Dependency dependency : network.dependencies()) {
            if (!network.isInKnot(dependency) && DependencyDates.binds(dependency)) {
                check(dependency, stated);
            }
        }
    }

    List<DependencyViolation> violations() {
        return List.copyOf(violations);
    }

    List<Dependency> undecided() {
        return List.copyOf(undecided);
    }

    List<Dependency> handovers() {
        return List.copyOf(handovers);
    }

    private void check(Dependency dependency, StatedDates stated) {
        if (DependencyDates.isUndecided(dependency, stated)) {
            undecided.add(dependency);
            return;
        }
        DependencyDates.violation(dependency, stated).ifPresentOrElse(violations::add, () -> {
            if (DependencyDates.isSameDayHandover(dependency, stated)) {
                handovers.add(dependency);
            }
        });
    }
}
