/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.ui.editor.NewElements;
import org.keyline.ui.session.ModelSession;

/** What the palette makes of a plan and its report. */
public enum NewFigure implements Creation {

    /** An action, in the work stream that it is dropped on or beside, or else in the plan's last one. */
    ACTION(PlanPackage.Literals.ACTION, "New action", "There is no plan to put the action into."),

    /** A recommendation, in the one that it is dropped on or else in the plan's report. */
    RECOMMENDATION(InspectionPackage.Literals.RECOMMENDATION, "New recommendation",
            "There is no inspection report to put the recommendation into. Add one in the model's tree."),

    /** A work stream of the plan. */
    WORK_STREAM(PlanPackage.Literals.WORK_STREAM, "New work stream", "There is no plan to put the work stream into.");

    private final EClass type;
    private final String toolName;
    private final String homeless;

    NewFigure(EClass type, String toolName, String homeless) {
        this.type = type;
        this.toolName = toolName;
        this.homeless = homeless;
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public String toolName() {
        return toolName;
    }

    @Override
    public String homeless() {
        return homeless;
    }

    @Override
    public boolean joinsNeighbours() {
        return this == ACTION;
    }

    @Override
    public NewElements.Offer offer(ModelSession session, Collection<? extends EObject> roots, EObject on) {
        return homes(roots, on).filter(home -> home != null)
                .flatMap(home -> NewElements.children(session, home).stream()).filter(offer -> offer.type() == type)
                .findFirst().orElse(null);
    }

    private Stream<EObject> homes(Collection<? extends EObject> roots, EObject on) {
        ImprovementPlan own = on == null ? null : ModelContents.planOf(on);
        ImprovementPlan plan = own != null ? own : ModelContents.plans(roots).stream().findFirst().orElse(null);
        return switch (this) {
        case ACTION -> Stream.of(above(on, ActionGroup.class), above(on, WorkStream.class),
                plan == null || plan.getWorkStreams().isEmpty() ? null : plan.getWorkStreams().getLast(), plan);
        case WORK_STREAM -> Stream.of(plan);
        case RECOMMENDATION -> {
            Recommendation inner = above(on, Recommendation.class);
            EObject parent = inner == null ? null
                    : inner.getChildren().isEmpty() && inner.eContainer() instanceof Recommendation outer ? outer
                            : inner.getChildren().isEmpty() ? null : inner;
            yield Stream.concat(Stream.of(parent, above(on, InspectionReport.class)), Stream.concat(
                    plan == null ? Stream.of() : ModelContents.reports(plan).stream(),
                    ModelContents.all(roots, InspectionReport.class).stream()));
        }
        };
    }

    private static <T extends EObject> T above(EObject element, Class<T> type) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
