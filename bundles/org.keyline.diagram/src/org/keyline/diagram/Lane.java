/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/**
 * Actions that are put together.
 *
 * @param key the work stream or person; null for actions without one
 * @param actions the actions in the plan's order
 * @param lanes by what they are put together
 */
record Lane(Element key, List<Action> actions, Lanes lanes) {

    /** The lane of a person in a diagram whose actions are usually put together by work stream, or not at all. */
    static GroupKind person(String layer) {
        return new GroupKind("person", "Lead officer", CorePackage.Literals.PERSON,
                owner -> List.of(), layer);
    }

    /** The lane of a work stream in a diagram whose actions are usually not put together. */
    static GroupKind workStream(String layer) {
        return new GroupKind("workStream", "Work stream", PlanPackage.Literals.WORK_STREAM, owner -> List.of(),
                layer);
    }

    /**
     * Puts actions together.
     *
     * @param lanes by what
     * @param plan their plan
     * @param actions the actions in the plan's order
     * @param empty work streams to show even if none of the actions belongs to them
     * @return work streams in the plan's order, or people by name; actions without one last
     */
    static List<Lane> of(Lanes lanes, ImprovementPlan plan, List<Action> actions, Collection<WorkStream> empty) {
        Map<Element, List<Action>> together = new LinkedHashMap<>();
        if (lanes == Lanes.PERSON) {
            actions.stream().map(Action::getLead).filter(lead -> lead != null).distinct()
                    .sorted(Comparator.comparing((Person person) -> FigureTexts.name(person),
                            String.CASE_INSENSITIVE_ORDER))
                    .forEach(person -> together.put(person, new ArrayList<>()));
        } else {
            plan.getWorkStreams().stream().filter(stream -> empty.contains(stream)
                    || actions.stream().anyMatch(action -> action.getWorkStream() == stream))
                    .forEach(stream -> together.put(stream, new ArrayList<>()));
        }
        List<Action> without = new ArrayList<>();
        for (Action action : actions) {
            Element key = lanes == Lanes.PERSON ? action.getLead() : action.getWorkStream();
            (key == null ? without : together.computeIfAbsent(key, other -> new ArrayList<>())).add(action);
        }
        List<Lane> all = new ArrayList<>();
        together.forEach((key, own) -> all.add(new Lane(key, List.copyOf(own), lanes)));
        if (!without.isEmpty()) {
            all.add(new Lane(null, List.copyOf(without), lanes));
        }
        return all;
    }

    /** {@return the ID of its figure} */
    String id(FigureIds ids) {
        if (key != null) {
            return ids.of(key);
        }
        return lanes == Lanes.PERSON ? "no-person" : "no-work-stream";
    }

    /** {@return what stands in its head} */
    String label() {
        if (key != null) {
            return FigureTexts.label(key);
        }
        return lanes == Lanes.PERSON ? "Actions that nobody leads" : "Actions outside any work stream";
    }

    /** {@return how many actions it has, and who leads the work stream or what the person's post is} */
    String details() {
        String more = switch (key) {
        case WorkStream stream when stream.getLead() != null -> " · " + FigureTexts.name(stream.getLead());
        case Person person when person.getPost() != null && !person.getPost().isBlank() ->
            " · " + person.getPost().strip();
        case null, default -> "";
        };
        return FigureTexts.count(actions.size(), "action") + more;
    }
}
