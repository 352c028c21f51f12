/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Progress;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.WrittenDate;

/**
 * DAT-08: an action has a start and a finish (SHR ¶8; KLOE Quality of plans). A day by which it must be done does not
 * replace them. Does not apply where dates were written that cannot be used, since they are none of the calendar
 * (DAT-01) or several (DAT-04), nor to cancelled actions.
 */
@RuleId("DAT-08")
@LooksAt
public final class StartAndFinishGiven extends Rule<Action> {

    /** Found by its mark. */
    public StartAndFinishGiven() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (Progress.isCancelled(action)) {
            return;
        }
        boolean start = action.getStart() == null && !written(action.getStartText());
        boolean finish = action.getFinish() == null && !written(action.getFinishText());
        if (start || finish) {
            List<String> missing = new ArrayList<>();
            if (start) {
                missing.add("start" + unread(action.getStartText()));
            }
            if (finish) {
                missing.add("finish" + unread(action.getFinishText()));
            }
            String limit = finish && action.getMustFinishBy() != null ? ", only that it must be fully implemented by "
                    + Wording.date(action.getMustFinishBy(), action.getMustFinishByPrecision()) : "";
            check.on(action).feature(start ? PlanPackage.Literals.ACTION__START : PlanPackage.Literals.ACTION__FINISH)
                    .value(start ? action.getStartText() : action.getFinishText())
                    .report(Wording.name(action), " has no ", String.join(" and no ", missing), limit, ". State ",
                            missing.size() > 1 ? "both dates." : "the date.");
        }
    }

    private static boolean written(String text) {
        if (text == null) {
            return false;
        }
        List<WrittenDate> dates = WrittenDate.in(text);
        return dates.size() > 1 || dates.stream().anyMatch(date -> date.date().isEmpty());
    }

    private static String unread(String text) {
        return Wording.filled(text) ? " that can be read (" + Wording.quoted(text) + ")" : "";
    }
}
