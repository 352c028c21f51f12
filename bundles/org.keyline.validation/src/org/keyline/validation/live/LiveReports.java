/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/**
 * Which reports each plan answers, as far as it matters to know without looking through all its actions. Where a plan
 * names all its reports, a link to one of them, or away from one, changes nothing.
 */
final class LiveReports {

    private static final Set<EStructuralFeature> OF_EXTENT = Set.copyOf(Metamodel.qualified("ImprovementPlan.reports",
            "ImprovementPlan.inspection", "ImprovementPlan.organisation", "Inspection.report",
            "Assessment.framework"));

    private final Map<ImprovementPlan, Set<InspectionReport>> reports = new HashMap<>();
    private boolean allNamed = true;

    LiveReports(List<ImprovementPlan> plans) {
        for (ImprovementPlan plan : plans) {
            Set<InspectionReport> all = new LinkedHashSet<>(ModelContents.reports(plan));
            all.removeIf(EObject::eIsProxy);
            reports.put(plan, all);
            Set<InspectionReport> named = new LinkedHashSet<>(plan.getReports());
            if (plan.getInspection() != null) {
                named.add(plan.getInspection().getReport());
            }
            allNamed &= named.containsAll(all);
        }
    }

    /** The reports that a plan answers. */
    Set<InspectionReport> of(ImprovementPlan plan) {
        return reports.getOrDefault(plan, Set.of());
    }

    /** Whether a plan may answer other reports after changes, or have its organisation elsewhere. */
    boolean mayDiffer(List<Change> changes) {
        return changes.stream().anyMatch(this::mayMatter);
    }

    /** Whether each plan answers the same reports as it does by another account. */
    boolean sameAs(LiveReports other) {
        return reports.equals(other.reports);
    }

    private boolean mayMatter(Change change) {
        if (OF_EXTENT.contains(change.feature())) {
            return true;
        }
        if (change.feature() == PlanPackage.Literals.ACTION__ADDRESSES) {
            return !allNamed || change.values().stream().anyMatch(this::isOfOtherReport);
        }
        return change.ofContents()
                && change.values().stream().anyMatch(part -> mayMatter(part, change.object()));
    }

    private boolean mayMatter(EObject part, EObject holder) {
        if (part instanceof InspectionReport) {
            return true;
        }
        if (part instanceof Action action
                && (!allNamed || ModelLists.addresses(action).stream().anyMatch(this::isOfOtherReport))) {
            return true;
        }
        if (part instanceof Addressable && (!allNamed || ModelContents.reportOf(holder) != null && !isKnown(holder))) {
            return true;
        }
        return part.eContents().stream().anyMatch(inner -> mayMatter(inner, holder));
    }

    private boolean isOfOtherReport(EObject addressed) {
        return ModelContents.reportOf(addressed) != null && !isKnown(addressed);
    }

    /** Whether every plan answers the report in which an object lies. */
    private boolean isKnown(EObject object) {
        InspectionReport report = ModelContents.reportOf(object);
        return reports.values().stream().allMatch(of -> of.contains(report));
    }
}
