/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.time.LocalDate;
import java.util.List;

import org.keyline.analysis.DependencyViolation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;
import org.keyline.validation.facts.EarlyUse;

/**
 * DEP-06: an action does not begin, or finish, before what it depends on allows, by the dependency's type and lag (NCC
 * Annex A). A start on the day on which the predecessor finishes is tolerated (DEP-07 mentions it). Does not apply to
 * dependencies that merely inform or align, to those in a circle (DEP-05), without the dates that it needs, nor to
 * cancelled actions; nor where the action uses what the other produces, which DEP-08 tells.
 */
@RuleId("DEP-06")
@LooksAt(value = { "dependencies.predecessor.title",
        "uses.producers.{start,finish,finishPrecision,stage}" }, facts = DatesAgainstDependencies.class, rules = "DEP-08")
public final class DatesRespectDependencies extends Rule<Action> {

    /** Found by its mark. */
    public DatesRespectDependencies() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        List<DependencyViolation> violations = DatesAgainstDependencies.in(check).violations(action);
        List<EarlyUse> uses = violations.isEmpty() || !check.isOn("DEP-08") ? List.of() : EarlyUse.of(action);
        for (DependencyViolation violation : violations) {
            if (uses.stream().anyMatch(use -> use.explains(violation))) {
                continue;
            }
            Dependency dependency = violation.dependency();
            Action predecessor = dependency.getPredecessor();
            check.on(action)
                    .feature(violation.ofStart() ? PlanPackage.Literals.ACTION__START
                            : PlanPackage.Literals.ACTION__FINISH)
                    .value(violation.stated()).related(predecessor)
                    .report(Wording.name(action), violation.ofStart() ? " starts on " : " finishes on ",
                            Wording.date(violation.stated()), ", but ", condition(dependency, predecessor), ". ",
                            violation.ofStart() ? "Start" : "Finish", " on ", Wording.date(violation.earliest()),
                            " or later, or correct the dependency.");
        }
    }

    private static String condition(Dependency dependency, Action predecessor) {
        String ref = Wording.ref(predecessor);
        boolean fromFinish = switch (dependency.getType()) {
        case FS, FF -> true;
        case SS, SF -> false;
        };
        LocalDate day = fromFinish ? predecessor.getFinish() : predecessor.getStart();
        int lag = dependency.getLagDays() == null ? 0 : dependency.getLagDays();
        String lagged = lag == 0 ? ""
                : lag > 0 ? ", with " + Wording.count(lag, "day") + " between them"
                        : ", at most " + Wording.count(-lag, "day") + " ahead";
        return "waits for " + ref + ", which " + (fromFinish ? "finishes" : "starts") + " on " + Wording.date(day)
                + lagged;
    }
}
