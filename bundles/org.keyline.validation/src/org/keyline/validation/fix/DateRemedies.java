/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.analysis.BankHolidays;
import org.keyline.analysis.Deadlines;
import org.keyline.model.ModelContents;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.Words;
import org.keyline.validation.facts.WrittenDate;

/** Mends dates: brings them within limits, reads texts that were left, puts milestones into order. */
@Mends({ "DAT-04", "DAT-05", "DAT-06", "DAT-07", "DAT-08", "DAT-09", "DAT-11", "DAT-12", "DAT-14", "DEP-07", "DEP-08" })
public final class DateRemedies extends Remedy {

    private static final int FARTHEST_YEARS = 3;

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (finding.element() instanceof Milestone milestone && milestone.eContainer() instanceof Action action) {
            milestone(milestone, action, offers);
        } else if (finding.element() instanceof Action action) {
            switch (finding.rule()) {
            case "DAT-04" -> severalDates(action, finding.value(), check, offers);
            case "DAT-05" -> workingDay(action, check, offers);
            case "DAT-06" -> Deadlines.earliestOfRecommendations(action)
                    .ifPresent(deadline -> finish(action, deadline.date(), offers));
            case "DAT-07" -> Deadlines.own(action).ifPresent(limit -> finish(action, limit.date(), offers));
            case "DAT-08" -> missing(action, offers);
            case "DAT-09" -> finish(action,
                    ModelContents.planOf(action).getAgreedOn().plusMonths(check.number("months")), offers);
            case "DAT-12" -> Deadlines.earliest(action).map(limit -> limit.date())
                    .filter(day -> day.equals(Deadlines.lastDay(action.getFinish(), action.getFinishPrecision())))
                    .ifPresent(day -> finish(action, calendar(action, check).workingDayOnOrBefore(day.minusDays(1)),
                            offers));
            case "DAT-14" -> limit(action, check, offers);
            case "DEP-07" -> start(action, calendar(action, check).workingDayOnOrAfter(action.getStart().plusDays(1)),
                    offers);
            default -> finding.related().stream().filter(Action.class::isInstance).map(Action.class::cast).findFirst()
                    .map(producer -> Deadlines.lastDay(producer.getFinish(), producer.getFinishPrecision()))
                    .ifPresent(day -> start(action, calendar(action, check).workingDayOnOrAfter(day.plusDays(1)),
                            offers));
            }
        }
    }

    /** The working day on the other side of a weekend or holiday than the one that the rule offers. */
    private static void workingDay(Action action, Check check, Offers offers) {
        BankHolidays calendar = calendar(action, check);
        LocalDate start = action.getStart();
        if (start != null && !calendar.isWorkingDay(start)) {
            LocalDate before = calendar.workingDayOnOrBefore(start);
            offers.choice("Move the start to " + Wording.date(before), () -> action.setStart(before));
        }
        LocalDate finish = action.getFinish();
        if (finish != null && action.getFinishPrecision() != DatePrecision.MONTH && !calendar.isWorkingDay(finish)) {
            LocalDate after = calendar.workingDayOnOrAfter(finish);
            if (Deadlines.earliest(action).map(limit -> !after.isAfter(limit.date())).orElse(true)) {
                offers.choice("Move the finish to " + Wording.date(after), () -> action.setFinish(after));
            }
        }
    }

    private static void finish(Action action, LocalDate day, Offers offers) {
        if (action.getStart() == null || !day.isBefore(action.getStart())) {
            offers.choice("Bring the finish of " + Wording.ref(action) + " forward to " + Wording.date(day), () -> {
                action.setFinish(day);
                action.setFinishPrecision(DatePrecision.DAY);
            });
        }
    }

    private static void start(Action action, LocalDate day, Offers offers) {
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (finish == null || !day.isAfter(finish)) {
            offers.choice("Start " + Wording.ref(action) + " on " + Wording.date(day), () -> action.setStart(day));
        }
    }

    /** Two days in one cell are a start and a finish where the action has neither. */
    private static void severalDates(Action action, String text, Check check, Offers offers) {
        List<WrittenDate> dates = WrittenDate.in(text);
        if (dates.size() != 2 || dates.stream().anyMatch(date -> date.date().isEmpty())) {
            return;
        }
        LocalDate first = dates.get(0).date().orElseThrow();
        LocalDate second = dates.get(1).date().orElseThrow();
        List<ImportNote> notes = ImportNotes.on(action, NoteKind.SEVERAL_DATES, check).stream()
                .filter(note -> text.equals(note.getText())).toList();
        if (!first.isAfter(second)) {
            offers.choice("Set the start to " + Wording.date(first) + " and the finish to " + Wording.date(second),
                    () -> {
                        setStart(action, first);
                        setFinish(action, second);
                        ImportedTexts.remove(notes);
                    });
        }
        for (LocalDate day : List.of(first, second)) {
            boolean start = text.equals(action.getStartText());
            if (start || text.equals(action.getFinishText())) {
                offers.choice("Set the " + (start ? "start" : "finish") + " to " + Wording.date(day) + " alone", () -> {
                    if (start) {
                        setStart(action, day);
                    } else {
                        setFinish(action, day);
                    }
                    ImportedTexts.remove(notes);
                });
            }
        }
    }

    private static void missing(Action action, Offers offers) {
        LocalDate start = only(action.getStartText());
        LocalDate finish = only(action.getFinishText());
        if (action.getStart() == null && start != null) {
            offers.choice("Set the start to " + Wording.date(start), () -> setStart(action, start));
        }
        if (action.getFinish() == null && finish != null) {
            offers.choice("Set the finish to " + Wording.date(finish), () -> setFinish(action, finish));
        }
        LocalDate limit = Deadlines.own(action).map(own -> own.date()).orElse(null);
        boolean late = limit != null && action.getStart() != null && limit.isBefore(action.getStart());
        if (action.getFinish() == null && finish == null && limit != null && !late) {
            offers.choice("Set the finish to " + Wording.date(limit) + ", by which it must be fully implemented",
                    () -> setFinish(action, limit));
        }
    }

    private static LocalDate only(String text) {
        List<WrittenDate> dates = WrittenDate.in(text);
        return dates.size() == 1 ? dates.get(0).date().orElse(null) : null;
    }

    private static void setStart(Action action, LocalDate day) {
        action.setStart(day);
        action.setStartText(null);
    }

    private static void setFinish(Action action, LocalDate day) {
        action.setFinish(day);
        action.setFinishPrecision(DatePrecision.DAY);
        action.setFinishText(null);
    }

    private static void limit(Action action, Check check, Offers offers) {
        List<ImportNote> notes = ImportNotes.on(action, NoteKind.PARTLY_READ_DATE, check);
        String text = Wording.filled(action.getMustFinishByText()) ? action.getMustFinishByText()
                : notes.isEmpty() ? null : notes.get(0).getText();
        List<WrittenDate> dates = WrittenDate.in(text);
        if (dates.size() == 1 && dates.get(0).date().filter(day -> isNear(day, action)).isPresent()) {
            LocalDate day = dates.get(0).date().orElseThrow();
            DatePrecision precision = dates.get(0).style() == WrittenDate.Style.MONTH ? DatePrecision.MONTH
                    : DatePrecision.DAY;
            offers.choice("Set the limit to " + Wording.date(day, precision),
                    () -> setLimit(action, day, precision, notes));
        } else if (action.getMustFinishBy() == null) {
            monthOfAction(text, action).ifPresent(month -> offers.choice(
                    "Set the limit to " + Wording.date(month.atDay(1), DatePrecision.MONTH),
                    () -> setLimit(action, month.atDay(1), DatePrecision.MONTH, notes)));
        } else {
            LocalDate day = action.getMustFinishBy();
            DatePrecision precision = action.getMustFinishByPrecision();
            offers.choice("Keep the limit " + Wording.date(day, precision) + " and take the text as written away",
                    () -> setLimit(action, day, precision, notes));
        }
    }

    /** The month that a text names without its year: the first such from the action's own dates on. */
    private static Optional<YearMonth> monthOfAction(String text, Action action) {
        LocalDate own = action.getFinish() != null ? action.getFinish() : action.getStart();
        List<Month> named = own == null || text == null ? List.of()
                : Words.of(text).stream().flatMap(word -> Stream.of(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).equalsIgnoreCase(word)))
                        .distinct().toList();
        if (named.size() != 1) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(own.getYear(), named.get(0));
        return Optional.of(month.isBefore(YearMonth.from(own)) ? month.plusYears(1) : month);
    }

    /** A day years away from the action's own was misread ("October 20", broken off, is not of 2020). */
    private static boolean isNear(LocalDate day, Action action) {
        LocalDate own = action.getFinish() != null ? action.getFinish() : action.getStart();
        return own == null || Math.abs(day.getYear() - own.getYear()) <= FARTHEST_YEARS;
    }

    private static void setLimit(Action action, LocalDate day, DatePrecision precision, List<ImportNote> notes) {
        action.setMustFinishBy(day);
        action.setMustFinishByPrecision(precision);
        action.setMustFinishByText(null);
        ImportedTexts.remove(notes);
    }

    private static void milestone(Milestone milestone, Action action, Offers offers) {
        LocalDate date = milestone.getDate();
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (action.getStart() != null && date.isBefore(action.getStart())) {
            move(milestone, action.getStart(), offers);
            extend(action, PlanPackage.Literals.ACTION__START, "start", date, offers);
        } else if (finish != null && date.isAfter(finish)) {
            move(milestone, finish, offers);
            extend(action, PlanPackage.Literals.ACTION__FINISH, "finish", date, offers);
        } else {
            String label = "Put the milestones of " + Wording.ref(action) + " in order of time";
            if (action.getMilestones().stream().allMatch(m -> m.getDate() != null)) {
                offers.safe(label, () -> order(action));
            } else {
                offers.choice(label, () -> order(action));
            }
        }
    }

    private static void move(Milestone milestone, LocalDate day, Offers offers) {
        offers.choice("Move the milestone to " + Wording.date(day), () -> milestone.setDate(day));
    }

    private static void extend(Action action, EStructuralFeature feature, String word, LocalDate day, Offers offers) {
        offers.choice("Move the " + word + " of " + Wording.ref(action) + " to " + Wording.date(day), () -> {
            action.eSet(feature, day);
            if (feature == PlanPackage.Literals.ACTION__FINISH) {
                action.setFinishPrecision(DatePrecision.DAY);
            }
        });
    }

    /** Orders the dated milestones by date; those without a date keep their places, equal dates their order. */
    private static void order(Action action) {
        List<Milestone> dated = new ArrayList<>(
                action.getMilestones().stream().filter(m -> m.getDate() != null).toList());
        dated.sort(Comparator.comparing(Milestone::getDate));
        List<Milestone> all = new ArrayList<>(action.getMilestones());
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getDate() != null) {
                all.set(i, dated.get(next++));
            }
        }
        ECollections.setEList(action.getMilestones(), all);
    }

    private static BankHolidays calendar(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        return check.fact(BankHolidays.class, plan, p -> BankHolidays.of(p.getCalendar()));
    }
}
