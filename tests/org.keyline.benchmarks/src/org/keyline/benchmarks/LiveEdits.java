/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/** The edits that somebody makes who works on a plan, one of each kind in turn, at random places. */
final class LiveEdits {

    private final Random random = new Random(7);
    private final ImprovementPlan plan;
    private final List<Action> actions;
    private final List<Recommendation> recommendations;
    private final List<Person> people;
    private final Map<String, Runnable> kinds = new LinkedHashMap<>();
    private int number;

    LiveEdits(List<EObject> roots) {
        plan = (ImprovementPlan) roots.get(0);
        actions = ModelContents.actions(plan);
        recommendations = new ArrayList<>(ModelContents.recommendations(((Inspection) roots.get(1)).getReport()));
        people = ((Organisation) roots.get(2)).getPeople();
        kinds.put("title", () -> action().setName("Review the letting of garages " + number));
        kinds.put("text", () -> action().setOutcome(number % 3 == 0 ? null : "Tenants are content"));
        kinds.put("reference", () -> action().setRef("Z." + number));
        kinds.put("start", () -> shiftStart(action()));
        kinds.put("finish", () -> shiftFinish(action()));
        kinds.put("priority", () -> action().setPriority(Priority.VALUES.get(random.nextInt(4))));
        kinds.put("status", () -> action().setStatus(Rag.VALUES.get(random.nextInt(4))));
        kinds.put("stage", () -> action().setStage(Stage.VALUES.get(random.nextInt(Stage.VALUES.size()))));
        kinds.put("lead", () -> action().setLead(people.get(random.nextInt(people.size()))));
        kinds.put("link", this::link);
        kinds.put("no link", () -> action().getAddresses().clear());
        kinds.put("dependency", this::depend);
        kinds.put("lag", () -> dependent().getDependencies().get(0).setLagDays(random.nextInt(5)));
        kinds.put("no dependency", () -> EcoreUtil.remove(dependent().getDependencies().get(0)));
        kinds.put("milestone", this::addMilestone);
        kinds.put("new action", this::addAction);
        kinds.put("action moved", this::move);
        kinds.put("action removed", () -> EcoreUtil.delete(actions.remove(random.nextInt(actions.size())), true));
        kinds.put("name of a person", () -> people.get(random.nextInt(people.size())).setName("Officer no " + number));
        kinds.put("deadline", () -> shiftDeadline(recommendation()));
        kinds.put("recommendation", () -> recommendation().setDescription("Improve the service in point " + number));
    }

    /** The kinds of edits by name; each run makes one more. */
    Map<String, Runnable> kinds() {
        return kinds;
    }

    private Action action() {
        number++;
        return actions.get(random.nextInt(actions.size()));
    }

    private Recommendation recommendation() {
        number++;
        return recommendations.get(random.nextInt(recommendations.size()));
    }

    private Action dependent() {
        Action action = action();
        while (action.getDependencies().isEmpty()) {
            action = action();
        }
        return action;
    }

    private void shiftStart(Action action) {
        if (action.getStart() != null) {
            action.setStart(action.getStart().plusDays(random.nextInt(9) - 4));
        }
    }

    private void shiftFinish(Action action) {
        if (action.getFinish() != null) {
            action.setFinish(action.getFinish().plusDays(random.nextInt(9) - 4));
        }
    }

    private void shiftDeadline(Recommendation recommendation) {
        recommendation.setDeadline(plan.getAgreedOn().plusDays(300 + random.nextInt(400)));
    }

    private void link() {
        Recommendation recommendation = recommendation();
        Action action = action();
        if (!action.getAddresses().contains(recommendation)) {
            action.getAddresses().add(recommendation);
        }
    }

    private void depend() {
        Action successor = action();
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(action());
        successor.getDependencies().add(dependency);
    }

    private void addMilestone() {
        Action action = action();
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        milestone.setName("Step " + number);
        milestone.setDate(action.getFinish());
        action.getMilestones().add(milestone);
    }

    private void addAction() {
        Action action = PlanFactory.eINSTANCE.createAction();
        number++;
        action.setName("Do something new " + number);
        WorkStream stream = plan.getWorkStreams().get(random.nextInt(plan.getWorkStreams().size()));
        stream.getActions().add(random.nextInt(stream.getActions().size() + 1), action);
        actions.add(action);
    }

    private void move() {
        plan.getWorkStreams().get(random.nextInt(plan.getWorkStreams().size())).getActions().add(action());
    }
}
