/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/** Filters that ask first: for work streams or for people. As long as nothing is chosen, they hide nothing. */
public class ChoiceServices {

    /**
     * The people who lead or support actions.
     *
     * @param plan the plan
     * @return each once, in the order of the actions
     */
    public List<EObject> peopleAtWork(EObject plan) {
        Set<EObject> people = new LinkedHashSet<>();
        if (plan instanceof ImprovementPlan owner) {
            ModelContents.actions(owner).forEach(action -> people.addAll(people(action)));
        }
        return List.copyOf(people);
    }

    /**
     * Whether something stays visible where only chosen work streams are shown.
     *
     * @param element what a figure shows
     * @param chosen the work streams
     * @return false for other work streams and for actions that are in none of those chosen
     */
    public boolean isInChosenWorkStreams(EObject element, Object chosen) {
        EObject stream = switch (element) {
        case WorkStream own -> own;
        case Action action -> action.getWorkStream();
        default -> null;
        };
        return isNothing(chosen) || !(element instanceof Action) && stream == null || contains(chosen, stream);
    }

    /**
     * Whether something stays visible where only the actions of chosen people are shown.
     *
     * @param element what a figure shows
     * @param chosen the people
     * @return false for actions that none of them leads or supports
     */
    public boolean isOfChosenPeople(EObject element, Object chosen) {
        return isNothing(chosen) || !(element instanceof Action action)
                || people(action).stream().anyMatch(person -> contains(chosen, person));
    }

    private static List<EObject> people(Action action) {
        List<EObject> people = new ArrayList<>();
        people.add(action.getLead());
        people.addAll(action.getSupporting());
        people.removeIf(Objects::isNull);
        return people;
    }

    private static boolean isNothing(Object chosen) {
        return chosen == null || chosen instanceof Collection<?> many && many.isEmpty();
    }

    private static boolean contains(Object chosen, EObject element) {
        return chosen == element || chosen instanceof Collection<?> many && many.contains(element);
    }
}
