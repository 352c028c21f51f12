/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/** What a model holds, in the order in which it is written. All lists are fresh and may be kept. */
public final class ModelContents {

    private ModelContents() {
    }

    /**
     * All objects of a type in the given trees.
     *
     * @param <T> the type
     * @param roots the roots of the trees
     * @param type the type wanted
     * @return the objects of that type, in document order
     */
    public static <T> List<T> all(Collection<? extends EObject> roots, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (TreeIterator<EObject> tree = EcoreUtil.getAllProperContents(roots, false); tree.hasNext();) {
            EObject object = tree.next();
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    /**
     * The plans among the roots of a file.
     *
     * @param roots the roots
     * @return the plans
     */
    public static List<ImprovementPlan> plans(Collection<? extends EObject> roots) {
        return roots.stream().filter(ImprovementPlan.class::isInstance).map(ImprovementPlan.class::cast).toList();
    }

    /**
     * The actions of a plan.
     *
     * @param plan the plan
     * @return its actions by work stream, then those outside any work stream
     */
    public static List<Action> actions(ImprovementPlan plan) {
        List<Action> actions = new ArrayList<>();
        for (WorkStream workStream : plan.getWorkStreams()) {
            actions.addAll(workStream.getActions());
        }
        actions.addAll(plan.getActions());
        return actions;
    }

    /**
     * The dependencies of a plan, whether their predecessor is known or not.
     *
     * @param plan the plan
     * @return the dependencies of all its actions
     */
    public static List<Dependency> dependencies(ImprovementPlan plan) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Action action : actions(plan)) {
            dependencies.addAll(ModelLists.dependencies(action));
        }
        return dependencies;
    }

    /**
     * The recommendations of a report.
     *
     * @param report the report
     * @return its recommendations, each followed by its sub-recommendations
     */
    public static List<Recommendation> recommendations(InspectionReport report) {
        List<Recommendation> recommendations = new ArrayList<>();
        report.getRecommendations().forEach(recommendation -> collect(recommendation, recommendations));
        return recommendations;
    }

    /**
     * The reports that a plan answers: those that it names, that of its inspection, and those whose recommendations its
     * actions address.
     *
     * @param plan the plan
     * @return the reports, each once
     */
    public static List<InspectionReport> reports(ImprovementPlan plan) {
        Set<InspectionReport> reports = new LinkedHashSet<>(plan.getReports());
        if (plan.getInspection() != null && plan.getInspection().getReport() != null) {
            reports.add(plan.getInspection().getReport());
        }
        EObject parent = null;
        for (Action action : actions(plan)) {
            for (Addressable addressed : ModelLists.addresses(action)) {
                if (parent == null || addressed.eContainer() != parent) { // neighbours are in the same report
                    parent = addressed.eContainer();
                    InspectionReport report = reportOf(addressed);
                    if (report != null) {
                        reports.add(report);
                    }
                }
            }
        }
        return List.copyOf(reports);
    }

    /**
     * The plan that an object is part of.
     *
     * @param object the object
     * @return its plan, or null where it is outside any
     */
    public static ImprovementPlan planOf(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof ImprovementPlan)) {
            each = each.eContainer();
        }
        return (ImprovementPlan) each;
    }

    /**
     * The report that an object is part of.
     *
     * @param object the object
     * @return its report, or null where it is outside any
     */
    public static InspectionReport reportOf(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof InspectionReport)) {
            each = each.eContainer();
        }
        return (InspectionReport) each;
    }

    private static void collect(Recommendation recommendation, List<Recommendation> into) {
        into.add(recommendation);
        ModelLists.children(recommendation).forEach(child -> collect(child, into));
    }
}
