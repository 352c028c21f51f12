/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.MissedLimit;
import org.keyline.analysis.Slip;
import org.keyline.analysis.Slippage;
import org.keyline.diagram.Span;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;

/** What is told while dates are tried out: the dates, what would slip, which limits would be missed. */
final class SlippageWords {

    private static final int MOST = 5;
    private static final int LONGEST = 40;

    private SlippageWords() {
    }

    /**
     * Puts it into words.
     *
     * @param change the dates that are tried
     * @param slippage what they would do; null where no plan is concerned
     * @return sentences: first the dates, one for each element, then the consequences
     */
    static List<String> of(DateChange change, Slippage slippage) {
        List<String> lines = new ArrayList<>();
        change.after().entrySet().stream().limit(MOST)
                .forEach(each -> lines.add(dates(each.getKey(), each.getValue())));
        more(lines, change.after().size() - MOST, "moved");
        change.after().forEach((element, span) -> outside(lines, element, span));
        if (slippage == null) {
            return lines;
        }
        slippage.slips().stream().limit(MOST).forEach(slip -> lines.add(slip(slip, change)));
        more(lines, slippage.slips().size() - MOST, "would slip");
        slippage.missed().stream().limit(MOST).forEach(missed -> lines.add(missed(missed)));
        more(lines, slippage.missed().size() - MOST, "would miss a limit");
        slippage.keptAgain().stream().limit(MOST)
                .forEach(action -> lines.add(name(action) + " would keep its limit again."));
        return lines;
    }

    private static void more(List<String> lines, int number, String what) {
        if (number > 0) {
            lines.add("… and " + number + " more " + what + ".");
        }
    }

    private static String dates(Element element, Span span) {
        if (element instanceof Milestone) {
            return name(element) + ": " + ElementLabels.date(span.start());
        }
        if (span.start() == null || span.finish() == null) {
            return name(element) + ": " + (span.start() == null ? "until " + ElementLabels.date(span.finish())
                    : "from " + ElementLabels.date(span.start()));
        }
        return name(element) + ": " + period(span.start(), span.finish()) + " ("
                + days(ChronoUnit.DAYS.between(span.start(), span.finish()) + 1) + ")";
    }

    private static void outside(List<String> lines, Element element, Span span) {
        if (element instanceof Milestone milestone && milestone.eContainer() instanceof Action action
                && lines.size() < 2 * MOST) {
            if (action.getFinish() != null && span.start().isAfter(action.getFinish())) {
                lines.add("That is after " + name(action) + " finishes (" + ElementLabels.date(action.getFinish())
                        + ").");
            } else if (action.getStart() != null && span.start().isBefore(action.getStart())) {
                lines.add("That is before " + name(action) + " starts (" + ElementLabels.date(action.getStart())
                        + ").");
            }
        }
    }

    private static String slip(Slip slip, DateChange change) {
        String waits = slip.heldBy().isEmpty() ? ""
                : ", since it waits for " + name(slip.heldBy().getFirst().getPredecessor());
        if (change.after().containsKey(slip.action())) {
            return name(slip.action()) + " would begin " + days(slip.days()) + " too early" + waits + ".";
        }
        String then = slip.start().isPresent() && slip.finish().isPresent()
                ? ": " + period(slip.start().get(), slip.finish().get())
                : "";
        return name(slip.action()) + " would slip by " + days(slip.days()) + waits + then + ".";
    }

    private static String missed(MissedLimit missed) {
        String limit = missed.limit().source() == missed.action() ? "its own limit"
                : "the deadline of " + name(missed.limit().source());
        return name(missed.action()) + " would miss " + limit + ", " + ElementLabels.date(missed.limit().date())
                + ", by " + days(missed.days()) + ".";
    }

    /** {@return a period in few words: the year of the start only where it differs} */
    static String period(LocalDate start, LocalDate finish) {
        String from = ElementLabels.date(start);
        if (start.equals(finish)) {
            return from;
        }
        return (start.getYear() == finish.getYear() ? from.substring(0, from.lastIndexOf(' ')) : from) + " – "
                + ElementLabels.date(finish);
    }

    private static String name(Element element) {
        return ElementLabels.shorten(ElementLabels.shortLabel(element), LONGEST);
    }

    private static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }
}
