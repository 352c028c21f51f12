/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.DayCounts;
import org.keyline.validation.facts.UsualDates;

/** The time in which most dates of each plan lie, kept up to date by counting the dates. */
final class LiveUsualDates implements LiveFact {

    /** The dates that count, by the class of the objects. */
    private static final Map<EClass, List<EAttribute>> DATES = Map.of(
            PlanPackage.Literals.ACTION, List.of(PlanPackage.Literals.ACTION__START,
                    PlanPackage.Literals.ACTION__FINISH, PlanPackage.Literals.ACTION__MUST_FINISH_BY),
            PlanPackage.Literals.MILESTONE, List.of(PlanPackage.Literals.MILESTONE__DATE),
            PlanPackage.Literals.IMPROVEMENT_PLAN,
            List.of(PlanPackage.Literals.IMPROVEMENT_PLAN__AGREED_ON,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMITTED_ON,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_ON,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__STATUS_DATE),
            InspectionPackage.Literals.INSPECTION_REPORT,
            List.of(InspectionPackage.Literals.INSPECTION_REPORT__PUBLISHED_ON),
            InspectionPackage.Literals.RECOMMENDATION,
            List.of(InspectionPackage.Literals.RECOMMENDATION__DEADLINE));

    private final Map<ImprovementPlan, OfPlan> plans = new LinkedHashMap<>();
    private final LiveReports reports;
    private final ValidationContext context;

    /** The dates of one plan: how often each is there, and whose were counted. */
    private final class OfPlan {

        private final ImprovementPlan plan;
        private final int months;
        private final DayCounts counts = new DayCounts();
        private final IdentityTable<EObject> counted = IdentityTable.set();
        private boolean changed;
        private UsualDates usual = new UsualDates(counts, 0);

        OfPlan(ImprovementPlan plan, int months) {
            this.plan = plan;
            this.months = months;
        }

        private void take(Touched touched, List<EAttribute> dates) {
            EObject object = touched.object();
            if (counted.remove(object) != null) {
                dates.forEach(date -> counts.add((LocalDate) touched.before(date), -1));
                changed = true;
            }
            if (belongs(object) && dates.stream().anyMatch(date -> object.eGet(date) != null)) {
                dates.forEach(date -> counts.add((LocalDate) object.eGet(date), 1));
                counted.put(object);
                changed = true;
            }
        }

        private boolean belongs(EObject object) {
            return switch (object) {
            case Action action -> ModelContents.planOf(action) == plan;
            case Milestone milestone -> milestone.eContainer() instanceof Action action
                    && ModelContents.planOf(action) == plan;
            case ImprovementPlan own -> own == plan;
            case InspectionReport report -> reports.of(plan).contains(report);
            default -> reports.of(plan).contains(ModelContents.reportOf(object));
            };
        }

        private boolean settle(Consumer<EObject> affected) {
            if (!changed) {
                return false;
            }
            changed = false;
            UsualDates before = usual;
            usual = new UsualDates(counts, months);
            if (!usual.sameAs(before)) {
                for (Action action : ModelContents.actions(plan)) {
                    if (mayDiffer(action, before) || ModelLists.milestones(action).stream()
                            .anyMatch(milestone -> mayDiffer(milestone, before))) {
                        affected.accept(action);
                    }
                }
            }
            return true;
        }

        private boolean mayDiffer(EObject object, UsualDates before) {
            return DATES.get(object.eClass()).stream().map(date -> (LocalDate) object.eGet(date))
                    .anyMatch(date -> date != null && (usual.isUnusual(date) || before.isUnusual(date)));
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
    public void touched(Touched touched) {
        List<EAttribute> dates = DATES.getOrDefault(touched.object().eClass(), List.of());
        if (!dates.isEmpty() && (touched.moved() || dates.stream().anyMatch(touched::changed))) {
            plans.values().forEach(of -> of.take(touched, dates));
        }
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
