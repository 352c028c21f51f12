/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;

import org.keyline.analysis.Deadline;
import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * DAT-12: an action has days to spare before its deadline: it neither finishes on the very day, nor is pushed to it or
 * beyond by what it waits for (derived). A finish that is stated after the deadline is DAT-06's or DAT-07's. Does not
 * apply without finish or deadline, nor to cancelled and complete actions.
 */
@RuleId("DAT-12")
@LooksAt(value = "addresses.parent*.{deadline,deadlinePrecision,title}", facts = DatesAgainstDependencies.class)
public final class FloatToDeadline extends Rule<Action> {

    /** Found by its mark. */
    public FloatToDeadline() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (finish == null || Progress.isCancelled(action) || Progress.isComplete(action)
                || ModelContents.planOf(action) == null) {
            return;
        }
        Deadline deadline = Deadlines.earliest(action).orElse(null);
        if (deadline == null || finish.isAfter(deadline.date())) {
            return;
        }
        if (finish.equals(deadline.date())) {
            draft(action, finish, deadline, check).report(Wording.name(action), " finishes on the very day of ",
                    limit(action, deadline), " and has no float. Finish earlier if you can, or watch it closely.");
            return;
        }
        LocalDate pushed = DatesAgainstDependencies.in(check).earlyFinish(action).orElse(finish);
        if (!pushed.isBefore(deadline.date())) {
            draft(action, finish, deadline, check).report(Wording.name(action),
                    " has no float: what it waits for pushes its finish to ", Wording.date(pushed),
                    ", which leaves no day before ", limit(action, deadline), ". Speed up what it waits for.");
        }
    }

    private static FindingDraft draft(Action action, LocalDate finish, Deadline deadline, Check check) {
        return check.on(action).feature(PlanPackage.Literals.ACTION__FINISH).value(finish)
                .related(deadline.source() == action ? null : deadline.source());
    }

    private static String limit(Action action, Deadline deadline) {
        return (deadline.source() == action ? "its own limit" : "the deadline of " + Wording.ref(deadline.source()))
                + " (" + Wording.date(deadline.date(), deadline.precision()) + ")";
    }
}
