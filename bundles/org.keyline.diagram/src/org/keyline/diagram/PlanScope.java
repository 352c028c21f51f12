/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/** The plan that a diagram shows, and the element that it is limited to. */
final class PlanScope {

    private final ImprovementPlan plan;
    private final EObject root;

    private PlanScope(ImprovementPlan plan, EObject root) {
        this.plan = plan;
        this.root = root;
    }

    /**
     * Finds plan and root: the plan that holds the root, else the first. Reports are asked for only where no plan holds
     * it.
     *
     * @throws IllegalArgumentException if the root is not found
     */
    static PlanScope of(Collection<? extends EObject> roots, Supplier<List<InspectionReport>> reports,
            String reference) {
        List<ImprovementPlan> plans = ModelContents.plans(roots);
        ImprovementPlan first = plans.isEmpty() ? null : plans.get(0);
        if (reference == null || reference.isBlank()) {
            return new PlanScope(first, null);
        }
        for (ImprovementPlan plan : plans) {
            EObject found = find(plan, reference.strip());
            if (found != null) {
                return new PlanScope(plan, found == plan ? null : found);
            }
        }
        for (EObject report : reports.get()) {
            EObject found = find(report, reference.strip());
            if (found instanceof Recommendation) {
                return new PlanScope(first, found);
            }
        }
        throw new IllegalArgumentException("Nothing in this model has the reference or ID \"" + reference.strip()
                + "\". Name a recommendation, work stream, action or person, such as R1 or A.3.");
    }

    private static EObject find(EObject container, String reference) {
        if (matches(container, reference)) {
            return container;
        }
        for (var contents = container.eAllContents(); contents.hasNext();) {
            EObject candidate = contents.next();
            if (matches(candidate, reference) && (candidate instanceof Action || candidate instanceof WorkStream
                    || candidate instanceof Recommendation || candidate instanceof Person)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean matches(EObject object, String reference) {
        return object instanceof Element element
                && (reference.equals(element.getId()) || reference.equalsIgnoreCase(element.getRef()));
    }

    /** {@return the plan, null if the model has none} */
    ImprovementPlan plan() {
        return plan;
    }

    /** {@return the element that the diagram is limited to, null for none} */
    EObject root() {
        return root;
    }

    /** {@return whether a recommendation lies in the recommendation that the diagram is limited to} */
    boolean holds(Recommendation recommendation) {
        for (Recommendation r = recommendation; r != null; r = r.getParent()) {
            if (r == root) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether an action is what the diagram is limited to, or belongs to it} */
    boolean holds(Action action) {
        if (root instanceof Recommendation) {
            return action.getAddresses().stream().anyMatch(addressed -> addressed instanceof Recommendation r
                    && holds(r));
        }
        return root == null || action == root || action.getWorkStream() == root || action.getLead() == root
                || action.getSupporting().contains(root);
    }

    /** {@return the actions that are reached from some by one kind of step} */
    static Set<Action> reached(Collection<Action> from, Function<Action, List<Action>> step) {
        Set<Action> reached = new LinkedHashSet<>(from);
        Deque<Action> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Action next : step.apply(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
