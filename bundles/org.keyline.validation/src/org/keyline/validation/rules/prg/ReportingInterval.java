/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * PRG-06: reports on a work stream follow one another closely enough: checkpoint reports, those to the board and those
 * to scrutiny each within a number of days of their own (parameters {@code checkpoint}, {@code board},
 * {@code scrutiny}; NCC 4.2, 3.1, recommendation). Reports on the whole plan count for every work stream and are
 * reported once, at the first of them. The status date is held against the last report too. Does not apply to a kind of
 * which there is no report, nor to reports without a date.
 */
@RuleId("PRG-06")
@LooksAt({ "^ImprovementPlan.{progressReports,statusDate,workStreams}",
        "^ImprovementPlan.progressReports.{workStream,kind,reportedOn}" })
public final class ReportingInterval extends Rule<WorkStream> {

    /** The dated reports of a plan by what they are about and to whom they go, in order of time. */
    @DerivedFrom({ "ImprovementPlan.progressReports", "ProgressReport.reportedOn", "ProgressReport.workStream",
            "ProgressReport.kind" })
    record Reports(Map<WorkStream, Map<ReportKind, List<ProgressReport>>> byStream) {

        static Reports of(ImprovementPlan plan) {
            Map<WorkStream, Map<ReportKind, List<ProgressReport>>> byStream = new HashMap<>();
            plan.getProgressReports().stream().filter(report -> report.getReportedOn() != null)
                    .sorted(Comparator.comparing(ProgressReport::getReportedOn))
                    .forEach(report -> byStream.computeIfAbsent(report.getWorkStream(), s -> new HashMap<>())
                            .computeIfAbsent(report.getKind(), k -> new ArrayList<>()).add(report));
            return new Reports(byStream);
        }

        List<ProgressReport> of(WorkStream workStream, ReportKind kind) {
            return byStream.getOrDefault(workStream, Map.of()).getOrDefault(kind, List.of());
        }
    }

    /** Found by its mark. */
    public ReportingInterval() {
        super(WorkStream.class);
    }

    @Override
    protected void check(WorkStream workStream, Check check) {
        ImprovementPlan plan = ModelContents.planOf(workStream);
        if (plan == null) {
            return;
        }
        boolean first = plan.getWorkStreams().get(0) == workStream;
        check(workStream, plan, ReportKind.CHECKPOINT, "checkpoint", first, check);
        check(workStream, plan, ReportKind.BOARD, "board", first, check);
        check(workStream, plan, ReportKind.SCRUTINY, "scrutiny", first, check);
    }

    private static void check(WorkStream workStream, ImprovementPlan plan, ReportKind kind, String parameter,
            boolean first, Check check) {
        Reports reports = check.fact(Reports.class, plan, Reports::of);
        List<ProgressReport> own = reports.of(workStream, kind);
        if (!own.isEmpty()) {
            checkGaps(workStream, own, plan, parameter, check);
        } else if (first) {
            checkGaps(workStream, reports.of(null, kind), plan, parameter, check);
        }
    }

    private static void checkGaps(WorkStream workStream, List<ProgressReport> reports, ImprovementPlan plan,
            String parameter, Check check) {
        int most = check.number(parameter);
        String what = parameter.equals("checkpoint") ? "checkpoint report"
                : "report to " + (parameter.equals("board")
                        ? "the board"
                        : "scrutiny");
        for (int i = 0; i < reports.size(); i++) {
            LocalDate from = reports.get(i).getReportedOn();
            boolean last = i == reports.size() - 1;
            LocalDate to = last ? plan.getStatusDate() : reports.get(i + 1).getReportedOn();
            long days = to == null ? 0 : to.toEpochDay() - from.toEpochDay();
            if (days > most) {
                String next = last ? "none followed by the status date (" : "the next came on ";
                Object scope = reports.get(i).getWorkStream() == null ? "the plan" : Wording.nameWithin(workStream);
                check.on(workStream).value(days).related(reports.subList(i, last ? i + 1 : i + 2))
                        .report("After the ", what, " on ", scope, " of ", Wording.date(from), " ", next,
                                Wording.date(to), last ? ")" : "", ", ", days, " days later; it should be within ",
                                Wording.count(most, "day"), ". Report at the interval that was agreed.");
            }
        }
    }
}
