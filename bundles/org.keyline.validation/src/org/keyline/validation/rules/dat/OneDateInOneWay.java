/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.util.List;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.UsualStyle;
import org.keyline.validation.facts.WrittenDate;

/**
 * DAT-04: a cell holds one date, and the dates of a plan are written in one way (NCC Annex A). Two dates in one cell
 * are known from the import notes, or from a text kept as written that holds several days. The ways of writing are
 * known from the texts kept; where they differ, the action whose way is the rarer in its plan is reported. A month
 * stands beside a day without mixing the ways.
 */
@RuleId("DAT-04")
@LooksAt(value = LooksAt.NOTES, facts = UsualStyle.class)
public final class OneDateInOneWay extends Rule<Action> {

    /** Found by its mark. */
    public OneDateInOneWay() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        boolean noted = false;
        for (ImportNote note : ImportNotes.on(action, NoteKind.SEVERAL_DATES, check)) {
            noted = true;
            check.on(action).value(note.getText()).origin(ImportNotes.origin(note))
                    .report(Wording.name(action), " has several dates in one cell: ", Wording.quoted(note.getText()),
                            ". Give each date a place of its own.");
        }
        List<String> texts = UsualStyle.texts(action, check.context());
        for (String text : texts) {
            if (!noted && UsualStyle.days(text).size() > 1) {
                check.on(action).value(text).report(Wording.name(action), " has several dates in one place: ",
                        Wording.quoted(text), ". Give each date a place of its own.");
            }
        }
        checkStyle(action, texts, check);
    }

    private static void checkStyle(Action action, List<String> texts, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || texts.isEmpty()) {
            return;
        }
        WrittenDate.Style usual = check.fact(UsualStyle.class, plan, p -> UsualStyle.of(p, check.context())).style();
        texts.stream().flatMap(text -> UsualStyle.days(text).stream()).filter(day -> day.style() != usual).findFirst()
                .ifPresent(day -> check.on(action).value(day.text())
                        .report(Wording.name(action), " has the date “", day.text(), "”, written ",
                                day.style().phrase(), ", while other dates of the plan are written ", usual.phrase(),
                                ". Write all dates alike."));
    }
}
