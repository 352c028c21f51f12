/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;

/**
 * The timeline: actions as bars on a time axis, one below the other by work stream, with their milestones, the days by
 * which they must be finished, their dependencies, and the deadlines of the recommendations.
 */
final class TimelineDefinition implements DiagramDefinition {

    static final String ACTIONS = "actions";
    static final String MILESTONES = "milestones";
    static final String DEPENDENCIES = "dependencies";
    static final String SOFT = "soft";
    static final String LIMITS = "limits";
    static final String DEADLINES = "deadlines";
    static final String SCHEDULE = "schedule";
    static final String STATUS = "status";
    static final String FINDINGS = FindingMarks.LAYER;

    static final GroupKind WORK_STREAM = new GroupKind("workStream", "Work stream", PlanPackage.Literals.WORK_STREAM,
            owner -> owner instanceof ImprovementPlan plan ? plan.getWorkStreams() : List.of(), ACTIONS);
    static final GroupKind PERSON_LANE = Lane.person(ACTIONS);
    static final NodeKind ACTION = new NodeKind("action", "Action", PlanPackage.Literals.ACTION,
            owner -> owner instanceof ImprovementPlan plan ? ModelContents.actions(plan) : List.of(),
            NodeKind.Shape.BAR, ACTIONS);
    static final NodeKind MILESTONE = new NodeKind("milestone", "Milestone", PlanPackage.Literals.MILESTONE,
            TimelineDefinition::milestones, NodeKind.Shape.DIAMOND, MILESTONES);
    static final EdgeKind DEPENDENCY = new EdgeKind("dependency", "Dependency", PlanPackage.Literals.DEPENDENCY, null,
            false, DEPENDENCIES);
    static final EdgeKind SOFT_DEPENDENCY = new EdgeKind("softDependency", "Informs, aligned with",
            PlanPackage.Literals.DEPENDENCY, null, false, SOFT);

    @Override
    public DiagramKind kind() {
        return DiagramKind.TIMELINE;
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return List.of(ACTION, MILESTONE);
    }

    @Override
    public List<GroupKind> groupKinds() {
        return List.of(WORK_STREAM, PERSON_LANE);
    }

    @Override
    public List<EdgeKind> edgeKinds() {
        return List.of(DEPENDENCY, SOFT_DEPENDENCY);
    }

    @Override
    public List<Layer> layers() {
        return List.of(new Layer(ACTIONS, "Actions", false), new Layer(MILESTONES, "Milestones", true),
                new Layer(DEPENDENCIES, "Dependencies", true), new Layer(SOFT, "“Informs” and “aligned with”", true),
                new Layer(LIMITS, "Must be finished by", true),
                new Layer(DEADLINES, "Deadlines of recommendations", true),
                new Layer(SCHEDULE, "Critical path and lateness", true), new Layer(STATUS, "Status", true),
                new Layer(FINDINGS, "Findings", true));
    }

    @Override
    public List<Lanes> lanes() {
        return List.of(Lanes.WORK_STREAM, Lanes.PERSON);
    }

    @Override
    public List<Class<? extends EObject>> subjects() {
        return List.of(ImprovementPlan.class);
    }

    @Override
    public Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        return new TimelineAssembly(roots, options, monitor).build();
    }

    private static List<Milestone> milestones(EObject owner) {
        List<Milestone> all = new ArrayList<>();
        if (owner instanceof ImprovementPlan plan) {
            ModelContents.actions(plan).forEach(action -> all.addAll(action.getMilestones()));
        }
        return all;
    }
}
