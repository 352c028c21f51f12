/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;

/** What the analyses read from a plan, always in the same order. */
final class PlanContents {

    private PlanContents() {
    }

    /** All actions: work stream by work stream, then those outside any work stream. */
    static List<Action> actions(ImprovementPlan plan) {
        List<Action> actions = new ArrayList<>();
        plan.getWorkStreams().forEach(stream -> actions.addAll(stream.getActions()));
        actions.addAll(plan.getActions());
        return actions;
    }

    /**
     * The reports that the plan answers: those it names, its inspection's, and those that own a recommendation or a
     * finding that one of its actions addresses.
     */
    static List<InspectionReport> reports(ImprovementPlan plan) {
        Set<InspectionReport> reports = new LinkedHashSet<>(plan.getReports());
        if (plan.getInspection() != null && plan.getInspection().getReport() != null) {
            reports.add(plan.getInspection().getReport());
        }
        for (Action action : actions(plan)) {
            for (Addressable addressed : action.getAddresses()) {
                EObject owner = addressed;
                while (owner instanceof Recommendation) {
                    owner = owner.eContainer();
                }
                if (owner == addressed && owner != null) {
                    owner = owner.eContainer();
                }
                if (owner instanceof InspectionReport report) {
                    reports.add(report);
                }
            }
        }
        reports.removeIf(EObject::eIsProxy);
        return List.copyOf(reports);
    }

    /** All recommendations of a report, each before its children. */
    static List<Recommendation> recommendations(InspectionReport report) {
        List<Recommendation> all = new ArrayList<>();
        report.getRecommendations().forEach(recommendation -> collect(recommendation, all));
        return all;
    }

    private static void collect(Recommendation recommendation, List<Recommendation> all) {
        all.add(recommendation);
        recommendation.getChildren().forEach(child -> collect(child, all));
    }

    /** Whether the action was given up: it then answers, binds and burdens nobody. */
    static boolean isCancelled(Action action) {
        return action.getStage() == Stage.CANCELLED;
    }

    /** Whether the action only prepares: a review, consultation, pilot or plan (SHR ¶8). Of an unstated kind we do not know. */
    static boolean isPreparatory(Action action) {
        ActionKind kind = action.getKind();
        return kind == ActionKind.REVIEW || kind == ActionKind.CONSULT || kind == ActionKind.PILOT
                || kind == ActionKind.PLAN;
    }
}
