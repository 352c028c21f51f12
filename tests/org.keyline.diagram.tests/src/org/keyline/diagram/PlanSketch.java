/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;

/** Sketches plans for tests: an element is named by its reference, and its ID is made of that. */
public final class PlanSketch {

    private final ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
    private final InspectionReport report = InspectionFactory.eINSTANCE.createInspectionReport();
    private final Organisation council = CoreFactory.eINSTANCE.createOrganisation();
    private final Map<String, Recommendation> recommendations = new LinkedHashMap<>();
    private final Map<String, WorkStream> streams = new LinkedHashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, NamedSource> sources = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Begins a plan that answers one report. */
    public PlanSketch(String name) {
        plan.setId("plan");
        plan.setName(name);
        report.setId("report");
        plan.getReports().add(report);
        plan.setOrganisation(council);
    }

    /** {@return the root objects} */
    public List<org.eclipse.emf.ecore.EObject> roots() {
        return List.of(plan, report, council);
    }

    /** {@return the plan} */
    public ImprovementPlan plan() {
        return plan;
    }

    /** {@return the report} */
    public InspectionReport report() {
        return report;
    }

    /** Adds a recommendation; "R1.1" goes under "R1" if there is one. */
    public Recommendation recommendation(String ref, String name) {
        Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
        recommendation.setId("id-" + ref);
        recommendation.setRef(ref);
        recommendation.setName(name);
        int dot = ref.lastIndexOf('.');
        Recommendation parent = dot < 0 ? null : recommendations.get(ref.substring(0, dot));
        (parent == null ? report.getRecommendations() : parent.getChildren()).add(recommendation);
        recommendations.put(ref, recommendation);
        return recommendation;
    }

    /** Adds a work stream. */
    public WorkStream stream(String ref, String name) {
        WorkStream stream = PlanFactory.eINSTANCE.createWorkStream();
        stream.setId("id-" + ref);
        stream.setRef(ref);
        stream.setName(name);
        plan.getWorkStreams().add(stream);
        streams.put(ref, stream);
        return stream;
    }

    /**
     * Adds an action to the work stream of its letter, or outside any.
     *
     * @param ref such as "A.3"
     * @param name its name
     * @param addresses references of recommendations and names of sources, separated by blanks; empty for none
     */
    public Action action(String ref, String name, String addresses) {
        Action action = PlanFactory.eINSTANCE.createAction();
        action.setId("id-" + ref);
        action.setRef(ref);
        action.setName(name);
        WorkStream stream = streams.get(ref.replaceAll("\\..*", ""));
        (stream == null ? plan.getActions() : stream.getActions()).add(action);
        for (String addressed : addresses.split(" ")) {
            if (!addressed.isEmpty()) {
                Addressable target = recommendations.get(addressed);
                action.getAddresses().add(target != null ? target : source(addressed));
            }
        }
        actions.put(ref, action);
        return action;
    }

    /** Adds an action with dates (ISO, null for none) and a lead. */
    public Action action(String ref, String name, String addresses, String start, String finish, String lead) {
        Action action = action(ref, name, addresses);
        action.setStart(start == null ? null : LocalDate.parse(start));
        action.setFinish(finish == null ? null : LocalDate.parse(finish));
        action.setLead(lead == null ? null : person(lead));
        return action;
    }

    private NamedSource source(String name) {
        return sources.computeIfAbsent(name, key -> {
            NamedSource source = PlanFactory.eINSTANCE.createNamedSource();
            source.setId("id-" + key);
            source.setName(key.replace('_', ' '));
            plan.getNamedSources().add(source);
            return source;
        });
    }

    private Person person(String name) {
        return people.computeIfAbsent(name, key -> {
            Person person = CoreFactory.eINSTANCE.createPerson();
            person.setId("id-" + key.replace(' ', '-'));
            person.setName(key);
            council.getPeople().add(person);
            return person;
        });
    }

    /** {@return the action of a reference} */
    public Action action(String ref) {
        return actions.get(ref);
    }

    /** {@return the recommendation of a reference} */
    public Recommendation recommendation(String ref) {
        return recommendations.get(ref);
    }

    /** Sets the status of an action. */
    public PlanSketch status(String ref, Rag status) {
        actions.get(ref).setStatus(status);
        return this;
    }

    /** Lets one action wait for another until it is finished. */
    public Dependency depends(String successor, String predecessor) {
        return depends(successor, predecessor, DependencyType.FS, 0);
    }

    /** Lets one action wait for another. */
    public Dependency depends(String successor, String predecessor, DependencyType type, int lagDays) {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setId("id-" + predecessor + ">" + successor);
        dependency.setType(type);
        dependency.setLagDays(lagDays);
        dependency.setPredecessor(actions.get(predecessor));
        actions.get(successor).getDependencies().add(dependency);
        return dependency;
    }
}
