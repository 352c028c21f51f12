/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/**
 * How many actions each person leads at the same time (KLOE, Quality of plans; rule ACC-08). An action is under way on
 * every day from its start to its finish, both included, however far it has come; a cancelled one never is. Being a
 * supporting officer does not count. Starts and finishes are swept in order of time, so that the work is that of
 * sorting.
 */
public final class Workload {

    private final Map<Person, PersonLoad> loads = new LinkedHashMap<>();
    private final List<Action> withoutLead;

    private Workload(ImprovementPlan plan) {
        Map<Person, List<Action>> led = new LinkedHashMap<>();
        List<Action> unled = new ArrayList<>();
        for (Action action : ModelContents.actions(plan)) {
            if (!Progress.isCancelled(action)) {
                Person lead = action.getLead();
                (lead == null ? unled : led.computeIfAbsent(lead, key -> new ArrayList<>())).add(action);
            }
        }
        led.forEach((person, actions) -> loads.put(person, of(person, actions)));
        withoutLead = List.copyOf(unled);
    }

    /**
     * Computes the workload of a plan.
     *
     * @param plan the plan
     * @return its workload at this moment
     */
    public static Workload of(ImprovementPlan plan) {
        return new Workload(plan);
    }

    /** {@return the load of every lead officer, in the order in which the plan first names them} */
    public List<PersonLoad> loads() {
        return List.copyOf(loads.values());
    }

    /**
     * The load of one person.
     *
     * @param person the person
     * @return the load; empty where the person leads no action of the plan
     */
    public Optional<PersonLoad> load(Person person) {
        return Optional.ofNullable(loads.get(person));
    }

    /** {@return the actions that nobody leads, without cancelled ones, in the plan's order} */
    public List<Action> withoutLead() {
        return withoutLead;
    }

    /**
     * Computes the load of one person.
     *
     * @param person the person
     * @param actions the actions of a plan that the person leads, without cancelled ones, in the plan's order
     * @return the load
     */
    public static PersonLoad of(Person person, List<Action> actions) {
        List<Action> dated = actions.stream().filter(Workload::isDated).toList();
        List<Action> undated = actions.stream().filter(action -> !isDated(action)).toList();
        List<Load> stretches = sweep(dated);
        Optional<Load> peak = stretches.stream()
                .max(Comparator.comparingInt(Load::actions).thenComparingLong(Load::days)
                        .thenComparing(Load::first, Collections.reverseOrder()));
        List<Action> during = peak
                .map(load -> dated.stream().filter(action -> isUnderWay(action, load.first())).toList())
                .orElse(List.of());
        return new PersonLoad(person, actions, undated, stretches, peak.map(Load::actions).orElse(0), peak, during);
    }

    private static List<Load> sweep(List<Action> dated) {
        TreeMap<LocalDate, Integer> changes = new TreeMap<>();
        for (Action action : dated) {
            // a change of zero also ends a stretch: one action follows another
            changes.merge(action.getStart(), 1, Integer::sum);
            changes.merge(finish(action).plusDays(1), -1, Integer::sum);
        }
        List<Load> stretches = new ArrayList<>();
        int underWay = 0;
        LocalDate since = null;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            if (underWay > 0) {
                stretches.add(new Load(since, change.getKey().minusDays(1), underWay));
            }
            underWay += change.getValue();
            since = change.getKey();
        }
        return stretches;
    }

    private static boolean isDated(Action action) {
        LocalDate finish = finish(action);
        return action.getStart() != null && finish != null && !finish.isBefore(action.getStart());
    }

    private static boolean isUnderWay(Action action, LocalDate day) {
        return !day.isBefore(action.getStart()) && !day.isAfter(finish(action));
    }

    private static LocalDate finish(Action action) {
        return StatedDates.OF_THE_MODEL.finish(action);
    }
}
