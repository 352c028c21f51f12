/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/**
 * What the dates of two actions say of one dependency between them; conventions are those of {@link Schedule}. Whether
 * the dependency lies in a knot, where no dates could respect it, is not looked at.
 */
public final class DependencyDates {

    private DependencyDates() {
    }

    /**
     * Whether a dependency binds: it makes the successor wait, and neither action is cancelled.
     *
     * @param dependency a dependency whose predecessor is known
     * @return true where it does
     */
    public static boolean binds(Dependency dependency) {
        return dependency.getKind() == DependencyKind.REQUIRES && !Progress.isCancelled(dependency.getPredecessor())
                && !Progress.isCancelled(dependency.getSuccessor());
    }

    /**
     * Whether the dates leave open if a dependency is respected.
     *
     * @param dependency a dependency whose predecessor is known
     * @param stated the dates
     * @return true where one of the two days is missing
     */
    public static boolean isUndecided(Dependency dependency, StatedDates stated) {
        DateConstraint constraint = DateConstraint.of(dependency, false);
        return from(constraint, stated) == null || to(constraint, stated) == null;
    }

    /**
     * How the dates fail to respect a dependency.
     *
     * @param dependency a dependency whose predecessor is known
     * @param stated the dates
     * @return the violation; empty where they respect it or leave it open
     */
    public static Optional<DependencyViolation> violation(Dependency dependency, StatedDates stated) {
        DateConstraint constraint = DateConstraint.of(dependency, false);
        LocalDate from = from(constraint, stated);
        LocalDate to = to(constraint, stated);
        if (from == null || to == null || !to.isBefore(from.plusDays(DateConstraint.of(dependency, true).offset()))) {
            return Optional.empty();
        }
        Action successor = dependency.getSuccessor();
        LocalDate earliest = from.plusDays(constraint.offset());
        long late = earliest.toEpochDay() - to.toEpochDay();
        return Optional.of(new DependencyViolation(dependency, constraint.toStart(), to, earliest, late,
                Optional.ofNullable(stated.start(successor)).map(start -> start.plusDays(late)),
                Optional.ofNullable(stated.finish(successor)).map(finish -> finish.plusDays(late))));
    }

    /**
     * Whether the successor starts on the very day on which the predecessor finishes.
     *
     * @param dependency a dependency whose predecessor is known
     * @param stated the dates
     * @return true for a finish-to-start dependency without lag of which this holds
     */
    public static boolean isSameDayHandover(Dependency dependency, StatedDates stated) {
        return dependency.getType() == DependencyType.FS && DateConstraint.lag(dependency) == 0
                && stated.finish(dependency.getPredecessor()) != null
                && stated.finish(dependency.getPredecessor()).equals(stated.start(dependency.getSuccessor()));
    }

    private static LocalDate from(DateConstraint constraint, StatedDates stated) {
        Action predecessor = constraint.dependency().getPredecessor();
        return constraint.fromFinish() ? stated.finish(predecessor) : stated.start(predecessor);
    }

    private static LocalDate to(DateConstraint constraint, StatedDates stated) {
        Action successor = constraint.dependency().getSuccessor();
        return constraint.toStart() ? stated.start(successor) : stated.finish(successor);
    }
}
