/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.UsualDates;

/** The time in which most dates of each plan lie, kept up to date by counting the dates. */
final class LiveUsualDates implements LiveFact {

    private final Map<ImprovementPlan, OfPlan> plans = new IdentityHashMap<>();
    private final LiveReports reports;
    private final ValidationContext context;

    /** The dates of one plan: how often each is there, and what each object contributed to them. */
    private final class OfPlan {

        private final ImprovementPlan plan;
        private final int months;
        private final TreeMap<Long, Integer> counts = new TreeMap<>();
        private final Map<EObject, LocalDate[]> taken = new IdentityHashMap<>();
        private Set<EObject> touched = new LinkedHashSet<>();
        private UsualDates usual = new UsualDates(new long[0], 0);

        OfPlan(ImprovementPlan plan, int months) {
            this.plan = plan;
            this.months = months;
        }

        private boolean settle(Consumer<EObject> affected) {
            boolean changed = false;
            for (EObject object : touched) {
                LocalDate[] now = dates(object);
                LocalDate[] before = taken.get(object);
                if (!Arrays.equals(before, now)) {
                    changed = true;
                    count(before, -1);
                    count(now, 1);
                    if (now == null) {
                        taken.remove(object);
                    } else {
                        taken.put(object, now);
                    }
                }
            }
            touched = new LinkedHashSet<>();
            UsualDates before = usual;
            if (changed) {
                usual = new UsualDates(days(), months);
            }
            if (!changed || usual.sameAs(before)) {
                return changed;
            }
            taken.forEach((object, dates) -> {
                for (LocalDate date : dates) {
                    if (object instanceof Action && (usual.isUnusual(date) || before.isUnusual(date))) {
                        affected.accept(object);
                    }
                }
            });
            return true;
        }

        private void count(LocalDate[] dates, int by) {
            for (LocalDate date : dates == null ? new LocalDate[0] : dates) {
                counts.merge(date.toEpochDay(), by, (a, b) -> a + b == 0 ? null : a + b);
            }
        }

        private long[] days() {
            long[] days = new long[counts.values().stream().mapToInt(Integer::intValue).sum()];
            int used = 0;
            for (Map.Entry<Long, Integer> count : counts.entrySet()) {
                Arrays.fill(days, used, used + count.getValue(), count.getKey());
                used += count.getValue();
            }
            return days;
        }

        /** The dates that an object contributes; null for none. */
        private LocalDate[] dates(EObject object) {
            List<LocalDate> dates = new ArrayList<>(4);
            switch (object) {
            case Action action when ModelContents.planOf(action) == plan -> {
                dates.addAll(Arrays.asList(action.getStart(), action.getFinish(), action.getMustFinishBy()));
                ModelLists.milestones(action).forEach(milestone -> dates.add(milestone.getDate()));
            }
            case ImprovementPlan own when own == plan -> dates.addAll(Arrays.asList(plan.getAgreedOn(),
                    plan.getSubmittedOn(), plan.getApprovedOn(), plan.getStatusDate()));
            case InspectionReport report when reports.of(plan).contains(report) -> dates.add(report.getPublishedOn());
            case Recommendation recommendation when reports.of(plan)
                    .contains(ModelContents.reportOf(recommendation)) ->
                dates.add(recommendation.getDeadline());
            default -> {
                // other objects have no dates that count
            }
            }
            dates.removeIf(date -> date == null);
            return dates.isEmpty() ? null : dates.toArray(LocalDate[]::new);
        }
    }

    LiveUsualDates(RuleChecks checks, LiveReports reports) {
        this.reports = reports;
        this.context = checks.context();
        for (ImprovementPlan plan : checks.context().plans()) {
            plans.put(plan, new OfPlan(plan, checks.settings(plan).parameter("DAT-03", "months")));
        }
    }

    @Override
    public Class<?> kind() {
        return UsualDates.class;
    }

    @Override
    public void keepIn(ValidationContext of) {
        plans.forEach((plan, dates) -> of.keep(UsualDates.class, plan, dates.usual));
    }

    @Override
    public void touched(EObject object, boolean inModel, boolean moved) {
        EObject holder = object instanceof Milestone && object.eContainer() != null ? object.eContainer() : object;
        plans.values().forEach(of -> of.touched.add(holder));
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        plans.forEach((plan, of) -> {
            if (of.settle(affected)) {
                context.keep(UsualDates.class, plan, of.usual);
            }
        });
    }
}
