/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.CorePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/**
 * The traceability diagram: recommendations R1 with R1.1 on the left, actions by work stream on the right, a link for
 * each "addresses". Recommendations that nobody addresses and actions that address nothing stand out (SHR ¶8, ¶14).
 */
final class TraceabilityDefinition implements DiagramDefinition {

    static final String RECOMMENDATIONS = "recommendations";
    static final String OTHER_SOURCES = "otherSources";
    static final String ACTIONS = "actions";
    static final String LINKS = "links";
    static final String DETAILS = "details";
    static final String STATUS = "status";
    static final String FINDINGS = FindingMarks.LAYER;

    static final GroupKind KEY_RECOMMENDATION = new GroupKind("keyRecommendation",
            "Recommendation with sub-recommendations", InspectionPackage.Literals.RECOMMENDATION,
            owner -> recommendations(owner).stream().filter(r -> !r.getChildren().isEmpty()).toList(),
            RECOMMENDATIONS);
    static final GroupKind OTHER_SOURCE_GROUP = new GroupKind("otherSources", "Other sources",
            CorePackage.Literals.ADDRESSABLE, owner -> List.of(), OTHER_SOURCES);
    static final GroupKind WORK_STREAM = new GroupKind("workStream", "Work stream", PlanPackage.Literals.WORK_STREAM,
            owner -> owner instanceof ImprovementPlan plan ? plan.getWorkStreams() : List.of(), ACTIONS);
    static final GroupKind PERSON_LANE = Lane.person(ACTIONS);
    static final NodeKind RECOMMENDATION = new NodeKind("recommendation", "Recommendation",
            InspectionPackage.Literals.RECOMMENDATION,
            owner -> recommendations(owner).stream().filter(r -> r.getChildren().isEmpty()).toList(),
            NodeKind.Shape.BOX,
            RECOMMENDATIONS);
    static final NodeKind SOURCE = new NodeKind("source", "Other source", CorePackage.Literals.ADDRESSABLE,
            TraceabilityDefinition::otherSources, NodeKind.Shape.BOX, OTHER_SOURCES);
    static final NodeKind ACTION = new NodeKind("action", "Action", PlanPackage.Literals.ACTION,
            owner -> owner instanceof ImprovementPlan plan ? ModelContents.actions(plan) : List.of(),
            NodeKind.Shape.BOX, ACTIONS);
    static final EdgeKind ADDRESSES = new EdgeKind("addresses", "Addresses", PlanPackage.Literals.ACTION,
            PlanPackage.Literals.ACTION__ADDRESSES, true, LINKS);

    @Override
    public DiagramKind kind() {
        return DiagramKind.TRACEABILITY;
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return List.of(RECOMMENDATION, SOURCE, ACTION);
    }

    @Override
    public List<GroupKind> groupKinds() {
        return List.of(KEY_RECOMMENDATION, OTHER_SOURCE_GROUP, WORK_STREAM, PERSON_LANE);
    }

    @Override
    public List<EdgeKind> edgeKinds() {
        return List.of(ADDRESSES);
    }

    @Override
    public List<Layer> layers() {
        return List.of(new Layer(RECOMMENDATIONS, "Recommendations", false),
                new Layer(OTHER_SOURCES, "Other sources", true), new Layer(ACTIONS, "Actions", false),
                new Layer(LINKS, "Links", true), new Layer(STATUS, "Status", true),
                new Layer(DETAILS, "Dates and leads", true), new Layer(FINDINGS, "Findings", true));
    }

    @Override
    public List<Lanes> lanes() {
        return List.of(Lanes.WORK_STREAM, Lanes.PERSON);
    }

    @Override
    public List<Class<? extends EObject>> subjects() {
        return List.of(ImprovementPlan.class, InspectionReport.class);
    }

    @Override
    public Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        return new TraceabilityAssembly(roots, options, monitor).build();
    }

    /** {@return all recommendations of the reports that a plan answers, or of one report, each before its children} */
    static List<Recommendation> recommendations(EObject owner) {
        List<Recommendation> all = new ArrayList<>();
        if (owner instanceof ImprovementPlan plan) {
            ModelContents.reports(plan).forEach(report -> all.addAll(ModelContents.recommendations(report)));
        } else if (owner instanceof InspectionReport report) {
            all.addAll(ModelContents.recommendations(report));
        }
        return all;
    }

    /** {@return what a plan's actions address beside the recommendations of its reports, and the sources it names} */
    static List<Addressable> otherSources(EObject owner) {
        if (!(owner instanceof ImprovementPlan plan)) {
            return List.of();
        }
        Set<Addressable> sources = new LinkedHashSet<>(plan.getNamedSources());
        Set<Recommendation> known = new LinkedHashSet<>(recommendations(plan));
        ModelContents.actions(plan).forEach(action -> sources.addAll(action.getAddresses()));
        sources.removeIf(source -> source instanceof Recommendation recommendation && known.contains(recommendation));
        return List.copyOf(sources);
    }
}
