/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.keyline.diagram.DateLine;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramNode;

/**
 * The days that a time axis has to show: from the first to the last day of what is drawn. A few days that lie more than
 * a year away from all others are taken for slips of the pen ("15/06/07" among dates of 2009), and are not allowed to
 * squeeze everything else; what lies beyond the axis is drawn at its end.
 *
 * @param first the first day
 * @param last the last day
 */
record TimeRange(LocalDate first, LocalDate last) {

    private static final int FAR_AWAY_DAYS = 366;
    private static final double FEW = 0.05;

    /** {@return the days to show; null if nothing has a date} */
    static TimeRange of(Diagram diagram) {
        List<LocalDate> days = new ArrayList<>(diagram.nodes().stream().map(DiagramNode::span)
                .filter(Objects::nonNull).flatMap(span -> Stream.of(span.start(), span.finish(), span.limit()))
                .filter(Objects::nonNull).sorted().toList());
        List<LocalDate> marked = diagram.dates().stream().filter(line -> line.kind() != DateLine.Kind.TODAY)
                .map(DateLine::date).sorted().toList();
        if (days.isEmpty() && marked.isEmpty()) {
            return null;
        }
        int few = Math.max(1, (int) (days.size() * FEW));
        LocalDate first = days.isEmpty() ? marked.get(0) : days.get(farAway(days, few));
        Collections.reverse(days);
        LocalDate last = days.isEmpty() ? marked.get(0) : days.get(farAway(days, few));
        if (!marked.isEmpty()) {
            first = marked.get(0).isBefore(first) ? marked.get(0) : first;
            last = marked.get(marked.size() - 1).isAfter(last) ? marked.get(marked.size() - 1) : last;
        }
        return new TimeRange(first, last).with(today(diagram));
    }

    private static LocalDate today(Diagram diagram) {
        return diagram.dates().stream().filter(line -> line.kind() == DateLine.Kind.TODAY).map(DateLine::date)
                .findFirst().orElse(null);
    }

    /** {@return the same up to today, unless the plan is of other years} */
    private TimeRange with(LocalDate today) {
        if (today == null || today.isBefore(first.minusDays(FAR_AWAY_DAYS))
                || today.isAfter(last.plusDays(FAR_AWAY_DAYS))) {
            return this;
        }
        return new TimeRange(today.isBefore(first) ? today : first, today.isAfter(last) ? today : last);
    }

    /** {@return how many days at the beginning of a list lie far away from those that follow, if they are few} */
    private static int farAway(List<LocalDate> days, int few) {
        for (int i = Math.min(few, (days.size() - 1) / 2); i > 0; i--) {
            if (Math.abs(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))) > FAR_AWAY_DAYS) {
                return i;
            }
        }
        return 0;
    }
}
