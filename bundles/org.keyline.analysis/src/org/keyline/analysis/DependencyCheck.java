/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/** Compares each dependency with the stated dates of its two actions. */
final class DependencyCheck {

    private final StatedDates stated;
    private final List<DependencyViolation> violations = new ArrayList<>();
    private final List<Dependency> undecided = new ArrayList<>();
    private final List<Dependency> handovers = new ArrayList<>();

    DependencyCheck(DependencyNetwork network, StatedDates stated) {
        this.stated = stated;
        for (Dependency dependency : network.dependencies()) {
            if (dependency.getKind() == DependencyKind.REQUIRES && !network.isInKnot(dependency)
                    && !Progress.isCancelled(dependency.getPredecessor())
                    && !Progress.isCancelled(dependency.getSuccessor())) {
                check(dependency);
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

    private void check(Dependency dependency) {
        DateConstraint constraint = DateConstraint.of(dependency, false);
        Action predecessor = dependency.getPredecessor();
        Action successor = dependency.getSuccessor();
        LocalDate from = constraint.fromFinish() ? stated.finish(predecessor) : stated.start(predecessor);
        LocalDate to = constraint.toStart() ? stated.start(successor) : stated.finish(successor);
        if (from == null || to == null) {
            undecided.add(dependency);
            return;
        }
        LocalDate tolerated = from.plusDays(DateConstraint.of(dependency, true).offset());
        if (to.isBefore(tolerated)) {
            violations.add(violation(constraint, to, from.plusDays(constraint.offset())));
        } else if (dependency.getType() == DependencyType.FS && to.equals(from)
                && DateConstraint.lag(dependency) == 0) {
            handovers.add(dependency);
        }
    }

    private DependencyViolation violation(DateConstraint constraint, LocalDate to, LocalDate earliest) {
        Action successor = constraint.dependency().getSuccessor();
        long late = earliest.toEpochDay() - to.toEpochDay();
        return new DependencyViolation(constraint.dependency(), constraint.toStart(), to, earliest, late,
                Optional.ofNullable(stated.start(successor)).map(start -> start.plusDays(late)),
                Optional.ofNullable(stated.finish(successor)).map(finish -> finish.plusDays(late)));
    }
}
