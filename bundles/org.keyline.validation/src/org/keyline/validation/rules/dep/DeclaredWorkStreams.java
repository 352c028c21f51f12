/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ThemeNames;
import org.keyline.validation.facts.Words;

/**
 * DEP-12: the work streams of a plan are those that it says it has (NCC 2.3). Names are compared tolerantly
 * ({@link ThemeNames}): the likeliest pairs first, each name once. A work stream without a name is mentioned where it
 * may be one that is missing. A plan that declares no names but a number is compared by the number. Does not apply to a
 * plan that declares neither.
 */
@RuleId("DEP-12")
@LooksAt({ "workStreams.title", "declaredCounts.*" })
public final class DeclaredWorkStreams extends Rule<ImprovementPlan> {

    private static final double HALF = 0.5;
    private static final int MOST_COMPARED = 200;

    private record Pair(String declared, WorkStream modelled, double likeness) {
    }

    /** Found by its mark. */
    public DeclaredWorkStreams() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        List<String> declared = plan.getDeclaredWorkStreams();
        List<WorkStream> modelled = plan.getWorkStreams();
        if (declared.isEmpty()) {
            checkCount(plan, check);
            return;
        }
        List<String> missing = new ArrayList<>();
        List<WorkStream> undeclared = new ArrayList<>();
        takeThoseOfTheSameName(declared, modelled, missing, undeclared);
        if (missing.size() > MOST_COMPARED && undeclared.size() > MOST_COMPARED) {
            return;
        }
        for (Pair pair : pairs(List.copyOf(missing), List.copyOf(undeclared))) {
            if (undeclared.contains(pair.modelled()) && missing.contains(pair.declared())) {
                missing.remove(pair.declared());
                undeclared.remove(pair.modelled());
            }
        }
        List<WorkStream> unnamed = undeclared.stream().filter(s -> !Wording.filled(s.getName())).toList();
        undeclared.removeAll(unnamed);
        String perhaps = unnamed.isEmpty() ? ""
                : " (" + Wording.list(unnamed.stream().map(Wording::nameWithin).toList())
                        + (unnamed.size() == 1 ? " has" : " have") + " no name and may be meant)";
        for (String name : missing) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS).value(name)
                    .report("The plan says that it has a work stream ", Wording.quoted(name), ", but has none", perhaps,
                            ". Add the work stream, or correct the plan's account of itself.");
        }
        for (WorkStream stream : undeclared) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS).value(stream.getName())
                    .related(stream)
                    .choice("Declare " + Wording.nameWithin(stream),
                            () -> plan.getDeclaredWorkStreams().add(stream.getName()))
                    .report("The plan has a work stream ", Wording.quoted(stream.getName()),
                            ", which is not among those that it says it has. Declare it, or move its actions.");
        }
    }

    /** Most work streams have the very name that was declared; only the others are compared with one another. */
    private static void takeThoseOfTheSameName(List<String> declared, List<WorkStream> modelled, List<String> missing,
            List<WorkStream> undeclared) {
        Map<String, Deque<WorkStream>> byName = new HashMap<>();
        for (WorkStream stream : modelled) {
            byName.computeIfAbsent(Words.normalised(stream.getName()), n -> new ArrayDeque<>(1)).add(stream);
        }
        Set<WorkStream> taken = new HashSet<>();
        for (String name : declared) {
            String words = Words.normalised(name);
            WorkStream same = words.isEmpty() ? null : byName.getOrDefault(words, new ArrayDeque<>(0)).poll();
            if (same == null) {
                missing.add(name);
            } else {
                taken.add(same);
            }
        }
        modelled.stream().filter(stream -> !taken.contains(stream)).forEach(undeclared::add);
    }

    private static List<Pair> pairs(List<String> declared, List<WorkStream> modelled) {
        List<Pair> pairs = new ArrayList<>();
        for (String name : declared) {
            for (WorkStream stream : modelled) {
                double likeness = ThemeNames.likeness(name, stream.getName());
                if (likeness > HALF) {
                    pairs.add(new Pair(name, stream, likeness));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        return pairs;
    }

    private static void checkCount(ImprovementPlan plan, Check check) {
        for (DeclaredCount count : plan.getDeclaredCounts()) {
            int modelled = plan.getWorkStreams().size();
            if (count.getSubject() == CountSubject.WORK_STREAMS && count.getCount() != null
                    && count.getCount() != modelled) {
                check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_COUNTS).value(count.getCount())
                        .report("The plan says that it has ", Wording.count(count.getCount(), "work stream"),
                                ", but has ", modelled, ". Add what is missing, or correct the number.");
            }
        }
    }
}
