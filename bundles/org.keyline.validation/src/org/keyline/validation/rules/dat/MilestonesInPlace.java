/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;

import org.keyline.analysis.Deadlines;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-11: a milestone lies within its action, and the milestones of an action are in order of time (SHR ¶8). Compared
 * with the dates that there are; the first and the last day of the action are within it. Of two milestones out of order
 * the later in the list is reported.
 */
@RuleId("DAT-11")
@LooksAt({ "^.{start,finish,finishPrecision,milestones,title}", "^.milestones.{date,title}" })
public final class MilestonesInPlace extends Rule<Milestone> {

    /** Found by its mark. */
    public MilestonesInPlace() {
        super(Milestone.class);
    }

    @Override
    protected void check(Milestone milestone, Check check) {
        LocalDate date = milestone.getDate();
        if (date == null || !(milestone.eContainer() instanceof Action action)) {
            return;
        }
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (action.getStart() != null && date.isBefore(action.getStart())) {
            draft(milestone, action, check).report(when(milestone, action), "lies before the action starts (",
                    Wording.date(action.getStart()), "). Correct the date of the milestone or of the action.");
        } else if (finish != null && date.isAfter(finish)) {
            draft(milestone, action, check)
                    .report(when(milestone, action), "lies after the action finishes (", Wording.date(finish),
                            "). Correct the date of the milestone or of the action.");
        } else {
            Milestone before = previousWithDate(milestone, action);
            if (before != null && before.getDate().isAfter(date)) {
                draft(milestone, action, check).related(before)
                        .report(when(milestone, action), "stands after ", Wording.nameWithin(before),
                                ", which is later (", Wording.date(before.getDate()),
                                "). Put the milestones in order of time.");
            }
        }
    }

    private static FindingDraft draft(Milestone milestone, Action action, Check check) {
        return check.on(milestone).feature(PlanPackage.Literals.MILESTONE__DATE).value(milestone.getDate())
                .related(action);
    }

    private static String when(Milestone milestone, Action action) {
        return Wording.name(milestone) + " of " + Wording.nameWithin(action) + " ("
                + Wording.date(milestone.getDate()) + ") ";
    }

    private static Milestone previousWithDate(Milestone milestone, Action action) {
        for (int i = action.getMilestones().indexOf(milestone) - 1; i >= 0; i--) {
            if (action.getMilestones().get(i).getDate() != null) {
                return action.getMilestones().get(i);
            }
        }
        return null;
    }
}
