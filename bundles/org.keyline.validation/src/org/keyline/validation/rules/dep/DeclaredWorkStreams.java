/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Check;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ThemeNames;

/**
 * DEP-12: the work streams of a plan are those that it says it has (NCC 2.3). Names are compared tolerantly
 * ({@link ThemeNames}): the likeliest pairs first, each name once. A work stream without a name is mentioned where it
 * may be one that is missing. A plan that declares no names but a number is compared by the number. Does not apply to a
 * plan that declares neither.
 */
@RuleId("DEP-12")
public final class DeclaredWorkStreams extends Rule<ImprovementPlan> {

    private static final double HALF = 0.5;
    private static final int MOST_COMPARED = 200;

    private record Pair(int declared, int modelled, double likeness) {
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
        if (declared.size() > MOST_COMPARED || modelled.size() > MOST_COMPARED) {
            return;
        }
        List<String> missing = new ArrayList<>(declared);
        List<WorkStream> undeclared = new ArrayList<>(modelled);
        for (Pair pair : pairs(declared, modelled)) {
            String name = declared.get(pair.declared());
            WorkStream stream = modelled.get(pair.modelled());
            if (undeclared.contains(stream) && missing.contains(name)) {
                missing.remove(name);
                undeclared.remove(stream);
            }
        }
        List<WorkStream> unnamed = undeclared.stream().filter(s -> !Wording.filled(s.getName())).toList();
        undeclared.removeAll(unnamed);
        String perhaps = unnamed.isEmpty() ? ""
                : " (" + Wording.list(unnamed.stream().map(Wording::nameWithin).toList())
                        + (unnamed.size() == 1 ? " has" : " have") + " no name and may be meant)";
        for (String name : missing) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS).value(name)
                    .report("The plan says that it has a work stream " + Wording.quoted(name)
                            + ", but has none" + perhaps
                            + ". Add the work stream, or correct the plan's account of itself.");
        }
        for (WorkStream stream : undeclared) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS).value(stream.getName())
                    .related(stream)
                    .choice("Declare " + Wording.nameWithin(stream),
                            () -> plan.getDeclaredWorkStreams().add(stream.getName()))
                    .report("The plan has a work stream " + Wording.quoted(stream.getName())
                            + ", which is not among those that it says it has. Declare it, or move its actions.");
        }
    }

    private static List<Pair> pairs(List<String> declared, List<WorkStream> modelled) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            for (int j = 0; j < modelled.size(); j++) {
                double likeness = ThemeNames.likeness(declared.get(i), modelled.get(j).getName());
                if (likeness > HALF) {
                    pairs.add(new Pair(i, j, likeness));
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
                        .report("The plan says that it has " + Wording.count(count.getCount(), "work stream")
                                + ", but has " + modelled + ". Add what is missing, or correct the number.");
            }
        }
    }
}
