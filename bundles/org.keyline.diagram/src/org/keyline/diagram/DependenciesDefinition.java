/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/**
 * The dependencies diagram: the network of actions with the types of dependency, the critical path, the float, cycles
 * and what is late. Actions without dependencies are set apart in one group.
 */
final class DependenciesDefinition implements DiagramDefinition {

    static final String ACTIONS = "actions";
    static final String UNCONNECTED = "unconnected";
    static final String DEPENDENCIES = "dependencies";
    static final String SOFT = "soft";
    static final String RELATED = "related";
    static final String STATUS = "status";
    static final String DETAILS = "details";
    static final String SCHEDULE = "schedule";
    static final String FINDINGS = FindingMarks.LAYER;

    static final NodeKind ACTION = new NodeKind("action", "Action", PlanPackage.Literals.ACTION,
            owner -> owner instanceof ImprovementPlan plan ? ModelContents.actions(plan) : List.of(),
            NodeKind.Shape.BOX, ACTIONS);
    static final GroupKind UNCONNECTED_GROUP = new GroupKind("unconnected", "Actions without dependencies",
            PlanPackage.Literals.ACTION, owner -> List.of(), UNCONNECTED);
    static final GroupKind WORK_STREAM_LANE = Lane.workStream(ACTIONS);
    static final GroupKind PERSON_LANE = Lane.person(ACTIONS);
    static final EdgeKind DEPENDENCY = new EdgeKind("dependency", "Dependency", PlanPackage.Literals.DEPENDENCY, null,
            false, DEPENDENCIES);
    static final EdgeKind SOFT_DEPENDENCY = new EdgeKind("softDependency", "Informs, aligned with",
            PlanPackage.Literals.DEPENDENCY, null, false, SOFT);
    static final EdgeKind RELATED_ACTION = new EdgeKind("relatedAction", "Related action",
            PlanPackage.Literals.RELATED_ACTION, null, false, RELATED);

    @Override
    public DiagramKind kind() {
        return DiagramKind.DEPENDENCIES;
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return List.of(ACTION);
    }

    @Override
    public List<GroupKind> groupKinds() {
        return List.of(UNCONNECTED_GROUP, WORK_STREAM_LANE, PERSON_LANE);
    }

    @Override
    public List<EdgeKind> edgeKinds() {
        return List.of(DEPENDENCY, SOFT_DEPENDENCY, RELATED_ACTION);
    }

    @Override
    public List<Layer> layers() {
        return List.of(new Layer(ACTIONS, "Actions", false),
                new Layer(UNCONNECTED, "Actions without dependencies", true),
                new Layer(DEPENDENCIES, "Dependencies", true),
                new Layer(SOFT, "“Informs” and “aligned with”", true),
                new Layer(RELATED, "Related actions", true),
                new Layer(SCHEDULE, "Critical path and float", true), new Layer(STATUS, "Status", true),
                new Layer(DETAILS, "Dates and leads", true), new Layer(FINDINGS, "Findings", true));
    }

    @Override
    public List<Lanes> lanes() {
        return List.of(Lanes.NONE, Lanes.WORK_STREAM, Lanes.PERSON);
    }

    @Override
    public List<Class<? extends EObject>> subjects() {
        return List.of(ImprovementPlan.class);
    }

    @Override
    public Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        return new DependenciesAssembly(roots, options, monitor).build();
    }
}
