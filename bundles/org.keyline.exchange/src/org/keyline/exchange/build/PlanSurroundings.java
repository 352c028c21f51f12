/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keyline.exchange.ImportResult.StatedDeadline;
import org.keyline.exchange.ImportResult.StatedPublication;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.prose.Deadlines;
import org.keyline.exchange.prose.DocumentTitle;
import org.keyline.exchange.prose.PlanDays;
import org.keyline.exchange.prose.Roles;
import org.keyline.exchange.prose.Statements;
import org.keyline.exchange.reading.Look;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Organisation;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;

/** Reads what stands around a plan's table: whose plan it is, what it announces, deadlines below it. */
final class PlanSurroundings {
    private final ImprovementPlan plan;
    private final Organisation organisation;
    private final Notes notes;
    private final CitedReports reports;
    private final List<StatedDeadline> stated = new ArrayList<>();
    private final List<StatedPublication> publications = new ArrayList<>();

    PlanSurroundings(ImprovementPlan plan, Organisation organisation, Notes notes, CitedReports reports) {
        this.plan = plan;
        this.organisation = organisation;
        this.notes = notes;
        this.reports = reports;
    }

    /** Reads the text before and after the tables. */
    void read(List<GridRow> before, List<GridRow> after, Staff staff) {
        title(before);
        Roles.find(before, Roles.Role.SPONSOR).ifPresent(who -> plan.setSponsor(staff.person(who.name(), who.row())));
        Roles.find(before, Roles.Role.OWNER).ifPresent(who -> plan.setOwner(staff.person(who.name(), who.row())));
        Roles.find(before, Roles.Role.COORDINATOR)
                .ifPresent(who -> plan.setCoordinator(staff.person(who.name(), who.row())));
        Statements.streams(before).ifPresent(streams -> {
            plan.getDeclaredWorkStreams().addAll(streams.names().stream().distinct().toList());
            plan.getDeclaredCounts().add(count(CountSubject.WORK_STREAMS, streams.count(), streams.text()));
        });
        Statements.budget(before).ifPresent(plan::setBudget);
        PlanDays.find(before, PlanDays.Event.APPROVED).ifPresent(day -> {
            plan.setApprovedOn(day.date());
            plan.setApprovedBy(day.who());
        });
        PlanDays.find(before, PlanDays.Event.SUBMITTED).ifPresent(day -> plan.setSubmittedOn(day.date()));
        PlanDays.find(before, PlanDays.Event.AGREED).ifPresent(day -> plan.setAgreedOn(day.date()));
        PlanDays.find(before, PlanDays.Event.STATUS).ifPresent(day -> plan.setStatusDate(day.date()));
        InspectionReport main = main();
        List<GridRow> all = new ArrayList<>(before);
        all.addAll(after);
        PlanDays.find(before, PlanDays.Event.PUBLISHED).ifPresent(day -> published(main, day.date()));
        counts(main, Statements.counts(all));
        deadlines(main, after);
    }

    /**
     * A report that was known before is not changed. Where it has no day of publication, the plan keeps its own; where
     * it has another one, that is noted.
     */
    private void published(InspectionReport main, LocalDate day) {
        if (main != null && !reports.isKnown(main)) {
            main.setPublishedOn(day);
        } else if (main == null || main.getPublishedOn() == null) {
            plan.setReportPublishedOn(day);
            if (main != null) {
                publications.add(new StatedPublication(plan, main, publicationNote(day,
                        "none. The report was left as it was, and the plan has the day. If it is right, enter it "
                                + "there.")));
            }
        } else if (!day.equals(main.getPublishedOn())) {
            publicationNote(day, main.getPublishedOn() + ". If it is right, enter it there.");
        }
    }

    private ImportNote publicationNote(LocalDate day, String inTheReport) {
        return notes.add(NoteKind.UNREAD_TEXT, 1, null, day.toString(),
                "The document says that the report was published on this day, and the report says " + inTheReport,
                null);
    }

    /** The day of publication that the text states and a known report does not. */
    List<StatedPublication> publications() {
        return publications;
    }

    /** The deadlines that the text states and known reports do not. */
    List<StatedDeadline> stated() {
        return stated;
    }

    private void title(List<GridRow> before) {
        DocumentTitle.bodyName(before).ifPresent(name -> {
            organisation.setName(name);
            organisation.setKind(DocumentTitle.kind(organisation.getName()));
        });
        Optional<GridRow> title = DocumentTitle.ofPlan(before);
        title.ifPresent(line -> {
            plan.setName(DocumentTitle.title(line));
            String below = before.subList(before.indexOf(line) + 1, before.size()).stream()
                    .filter(row -> !row.isBlank() && row.text().chars().anyMatch(Character::isLetter))
                    .map(row -> Look.oneLine(row.text())).collect(Collectors.joining("\n"));
            plan.setDescription(below.isEmpty() ? null : below);
        });
    }

    /** The report with the most recommendations; one that was known before is preferred. */
    private InspectionReport main() {
        InspectionReport main = null;
        List<InspectionReport> all = new ArrayList<>(reports.known());
        all.addAll(reports.made());
        for (InspectionReport report : all) {
            if (main == null || reports.of(report).size() > reports.of(main).size()) {
                main = report;
            }
        }
        return main;
    }

    private static DeclaredCount count(CountSubject subject, int number, String text) {
        DeclaredCount count = CoreFactory.eINSTANCE.createDeclaredCount();
        count.setSubject(subject);
        count.setCount(number);
        count.setText(text);
        return count;
    }

    /** The first count of each subject is the main report's, unless words narrow it to some part. */
    private void counts(InspectionReport main, List<Statements.Count> counts) {
        for (Statements.Count stated : counts) {
            Optional<DeclaredCount> known = main == null ? Optional.empty()
                    : main.getDeclaredCounts().stream()
                            .filter(count -> count.getSubject() == stated.subject()).findFirst();
            if (known.isPresent() && known.get().getCount() == stated.count()) {
                continue;
            }
            if (main != null && known.isEmpty() && !stated.qualified() && !reports.isKnown(main)) {
                main.getDeclaredCounts().add(count(stated.subject(), stated.count(), stated.text()));
            } else {
                notes.add(NoteKind.UNREAD_TEXT, stated.row(), null, stated.text(),
                        "This states a count of recommendations, but it is not certain of which report. If it is of a "
                                + "report in the model, enter it there.",
                        null);
            }
        }
    }

    /** A report that was known before is not changed: what the plan says of its deadlines otherwise is noted. */
    private void compare(Recommendation recommendation, Deadlines.Deadline deadline, GridRow line) {
        if (recommendation != null && recommendation.getDeadline() == null
                && recommendation.getDeadlineText() == null) {
            ImportNote note = notes.add(NoteKind.UNREAD_TEXT, line.row(), null, Look.oneLine(line.text()),
                    "A deadline of " + deadline.ref() + " stands here, and the report has none. The report was left as "
                            + "it was; enter the deadline there if it is right.",
                    null);
            stated.add(new StatedDeadline(recommendation, deadline.date().date(), deadline.date().precision(),
                    deadline.row(), note));
        } else if (recommendation == null || !deadline.date().date().equals(recommendation.getDeadline())) {
            notes.add(NoteKind.UNREAD_TEXT, line.row(), null, Look.oneLine(line.text()),
                    "The deadline of " + deadline.ref() + " that stands here is not the one in the report. If it is "
                            + "right, enter it there.",
                    null);
        }
    }

    private void deadlines(InspectionReport main, List<GridRow> after) {
        for (GridRow line : after) {
            List<Deadlines.Deadline> deadlines = main == null ? List.of() : Deadlines.read(line);
            for (Deadlines.Deadline deadline : deadlines) {
                Recommendation recommendation = reports.get(main, deadline.ref());
                if (reports.isKnown(main)) {
                    compare(recommendation, deadline, line);
                    continue;
                }
                Recommendation known = recommendation == null
                        ? reports.recommendation(main.getName(), deadline.ref(), deadline.row())
                        : recommendation;
                known.setDeadline(deadline.date().date());
                known.setDeadlinePrecision(deadline.date().precision());
            }
            if (deadlines.isEmpty()) {
                notes.add(NoteKind.UNREAD_TEXT, line.row(), null, Look.oneLine(line.text()),
                        "This text stands after the table, and is no part of it. Enter what matters of it by hand.",
                        null);
            }
        }
    }
}
