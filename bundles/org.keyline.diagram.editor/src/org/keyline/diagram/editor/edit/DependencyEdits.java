/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.DiagramEdge;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;

/**
 * The dependencies from an action to one that waits for it. One that would close a cycle is refused with the shortest
 * cycle that it would close.
 */
public final class DependencyEdits implements LinkEdits {

    private static final int LONGEST_CYCLE = 8;

    @Override
    public String toolName() {
        return "Waits for";
    }

    @Override
    public String toolHint() {
        return "Let an action wait for another: drag from the one that comes first to the one that waits";
    }

    @Override
    public boolean canEnd(EObject element) {
        return element instanceof Action;
    }

    @Override
    public Edit connect(EditingDomain domain, EObject source, EObject target) {
        if (!(source instanceof Action first) || !(target instanceof Action waiting)) {
            return Edit.refused("Only an action can wait for another.");
        }
        String refusal = refusal(first, waiting, null);
        if (refusal != null) {
            return Edit.refused(refusal);
        }
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(first);
        return Edit.of(AddressesEdits.named("New dependency",
                AddCommand.create(domain, waiting, PlanPackage.Literals.ACTION__DEPENDENCIES, dependency)));
    }

    @Override
    public Edit reconnect(EditingDomain domain, DiagramEdge edge, EObject oldSource, EObject oldTarget, EObject source,
            EObject target) {
        if (!(edge.element() instanceof Dependency dependency)) {
            return Edit.refused("Only a dependency can be led elsewhere.");
        }
        if (!(source instanceof Action first) || !(target instanceof Action waiting)) {
            return Edit.refused("Only an action can wait for another.");
        }
        String refusal = refusal(first, waiting, dependency);
        if (refusal != null) {
            return Edit.refused(refusal);
        }
        CompoundCommand move = new CompoundCommand("Move dependency");
        if (source != oldSource) {
            move.append(SetCommand.create(domain, dependency, PlanPackage.Literals.DEPENDENCY__PREDECESSOR, source));
        }
        if (target != oldTarget) {
            move.append(RemoveCommand.create(domain, oldTarget, PlanPackage.Literals.ACTION__DEPENDENCIES,
                    dependency));
            move.append(AddCommand.create(domain, target, PlanPackage.Literals.ACTION__DEPENDENCIES, dependency));
        }
        if (!move.isEmpty() && dependency.getText() != null) {
            move.append(SetCommand.create(domain, dependency, PlanPackage.Literals.DEPENDENCY__TEXT, null));
        }
        return move.isEmpty() ? Edit.refused("The dependency is there already.") : Edit.of(move);
    }

    @Override
    public Command disconnect(EditingDomain domain, DiagramEdge edge, EObject source) {
        return AddressesEdits.named("Remove dependency", DeleteCommand.create(domain, edge.element()));
    }

    /** Why an action may not wait for another; null if it may. */
    private static String refusal(Action first, Action waiting, Dependency moved) {
        ImprovementPlan plan = ModelContents.planOf(waiting);
        if (first == waiting) {
            return "An action cannot wait for itself.";
        }
        if (plan == null || ModelContents.planOf(first) != plan) {
            return "Both actions must be of one plan.";
        }
        if (waiting.getDependencies().stream().anyMatch(d -> d != moved && d.getPredecessor() == first
                && d.getKind() == DependencyKind.REQUIRES)) {
            return ElementLabels.shortLabel(waiting) + " already waits for " + ElementLabels.shortLabel(first) + ".";
        }
        if (moved != null && moved.getKind() != DependencyKind.REQUIRES) {
            return null;
        }
        List<Action> path = path(waiting, first, moved);
        return path.isEmpty() ? null : "That would make a cycle: " + words(path) + ".";
    }

    /**
     * The shortest way from an action along those that wait for it to another; empty if there is none. Goes backwards,
     * since an action knows what it waits for.
     */
    private static List<Action> path(Action from, Action to, Dependency without) {
        Map<Action, Action> after = new HashMap<>();
        Deque<Action> next = new ArrayDeque<>();
        next.add(to);
        after.put(to, null);
        while (!next.isEmpty() && !after.containsKey(from)) {
            Action action = next.remove();
            for (Dependency dependency : action.getDependencies()) {
                Action predecessor = dependency.getPredecessor();
                if (dependency != without && dependency.getKind() == DependencyKind.REQUIRES && predecessor != null
                        && !after.containsKey(predecessor)) {
                    after.put(predecessor, action);
                    next.add(predecessor);
                }
            }
        }
        List<Action> path = new ArrayList<>();
        for (Action step = after.containsKey(from) ? from : null; step != null; step = after.get(step)) {
            path.add(step);
        }
        return path;
    }

    private static String words(List<Action> path) {
        List<Action> shown = path.size() <= LONGEST_CYCLE ? path : path.subList(0, LONGEST_CYCLE);
        String words = shown.stream().map(action -> ElementLabels.shorten(ElementLabels.shortLabel(action), 30))
                .collect(Collectors.joining(" → "));
        String gap = shown.size() < path.size() ? " → …" : "";
        return words + gap + " → " + ElementLabels.shorten(ElementLabels.shortLabel(path.getFirst()), 30);
    }
}
