/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.util.List;

import org.keyline.analysis.Deadline;
import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-06: an action finishes by the earliest deadline of the recommendations that it addresses (NCC Annex A, last
 * lines). A part without a deadline has that of the whole; a deadline stated as a month runs to its last day, as does a
 * finish. Does not apply where there is no finish or no deadline, nor to cancelled actions.
 */
@RuleId("DAT-06")
@LooksAt("addresses.parent*.{deadline,deadlinePrecision,title}")
public final class FinishByDeadline extends Rule<Action> {

    /** Found by its mark. */
    public FinishByDeadline() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (finish == null || Progress.isCancelled(action)) {
            return;
        }
        Deadline deadline = Deadlines.earliestOfRecommendations(action).orElse(null);
        if (deadline == null || !finish.isAfter(deadline.date())) {
            return;
        }
        List<Recommendation> missed = ModelLists.addresses(action).stream().filter(Recommendation.class::isInstance)
                .map(Recommendation.class::cast).filter(r -> Deadlines.of(r).filter(d -> finish.isAfter(d.date()))
                        .isPresent())
                .toList();
        check.on(action).feature(PlanPackage.Literals.ACTION__FINISH).value(finish).related(missed)
                .report(Wording.name(action), " finishes ", Wording.onOrIn(action.getFinishPrecision()),
                        Wording.date(action.getFinish(), action.getFinishPrecision()), ", ",
                        Wording.count(finish.toEpochDay() - deadline.date().toEpochDay(), "day"),
                        " after the deadline of ", Wording.ref(deadline.source()), " (",
                        Wording.date(deadline.date(), deadline.precision()), "). Finish by ",
                        Wording.date(deadline.date()), ".");
    }
}
