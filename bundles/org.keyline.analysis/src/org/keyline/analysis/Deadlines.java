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

import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;

/**
 * By when an action must be finished. Two things limit it: its own "must be fully implemented by" (NCC Annex A; rule
 * DAT-07), and the deadlines of the recommendations that it addresses (NCC Annex A, last lines; rule DAT-06). A
 * recommendation without a deadline of its own has that of its nearest ancestor with one. A date known to the month
 * runs to the last day of that month, whatever day of it the model holds. The earliest limit binds; of two on the same
 * day the recommendation's is named, in the order in which the action addresses them.
 */
public final class Deadlines {

    private Deadlines() {
    }

    /**
     * The deadline of a recommendation: its own, or that of its nearest ancestor with one.
     *
     * @param recommendation the recommendation
     * @return the deadline with the recommendation that states it, or empty where none is stated
     */
    public static Optional<Deadline> of(Recommendation recommendation) {
        for (Recommendation r = recommendation; r != null; r = r.getParent()) {
            if (r.getDeadline() != null) {
                return Optional.of(deadline(r.getDeadline(), r.getDeadlinePrecision(), r));
            }
        }
        return Optional.empty();
    }

    /**
     * The deadlines of the recommendations that an action addresses, each once, in the order of its links.
     *
     * @param action the action
     * @return the deadlines; empty where none is stated
     */
    public static List<Deadline> ofRecommendations(Action action) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Addressable addressed : ModelLists.addresses(action)) {
            if (addressed instanceof Recommendation recommendation) {
                of(recommendation).filter(deadline -> !deadlines.contains(deadline)).ifPresent(deadlines::add);
            }
        }
        return List.copyOf(deadlines);
    }

    /**
     * The earliest deadline of the recommendations that an action addresses.
     *
     * @param action the action
     * @return that deadline, or empty where none is stated
     */
    public static Optional<Deadline> earliestOfRecommendations(Action action) {
        return Optional.ofNullable(earliestOf(ModelLists.addresses(action)));
    }

    /**
     * The action's own limit, its "must be fully implemented by".
     *
     * @param action the action
     * @return that limit, with the action as source, or empty where none is stated
     */
    public static Optional<Deadline> own(Action action) {
        return Optional.ofNullable(action.getMustFinishBy())
                .map(date -> deadline(date, action.getMustFinishByPrecision(), action));
    }

    /**
     * The limit that binds an action: the earliest of its recommendations' deadlines and its own.
     *
     * @param action the action
     * @return that limit with its source, or empty where nothing limits it
     */
    public static Optional<Deadline> earliest(Action action) {
        return Optional.ofNullable(earlier(earliestOf(ModelLists.addresses(action)), own(action).orElse(null)));
    }

    private static Deadline earliestOf(List<Addressable> addressed) {
        Deadline earliest = null;
        for (Addressable each : addressed) {
            if (each instanceof Recommendation recommendation) {
                earliest = earlier(earliest, of(recommendation).orElse(null));
            }
        }
        return earliest;
    }

    private static Deadline earlier(Deadline first, Deadline next) {
        return first == null || next != null && next.date().isBefore(first.date()) ? next : first;
    }

    /**
     * The last day for which a date stands: the day itself, or the last of its month where only the month was stated.
     *
     * @param date the date as modelled, may be null
     * @param precision how exactly it was stated
     * @return the last day, or null where there is no date
     */
    public static LocalDate lastDay(LocalDate date, DatePrecision precision) {
        if (date == null || precision != DatePrecision.MONTH) {
            return date;
        }
        return date.withDayOfMonth(date.lengthOfMonth());
    }

    private static Deadline deadline(LocalDate date, DatePrecision precision, Element source) {
        return new Deadline(lastDay(date, precision), precision, source);
    }
}
