/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.util.List;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.WrittenDate;

/**
 * DAT-14: the day by which an action must be done could be read whole and agrees with the finish (NCC Annex A). What
 * was not read whole is kept as text or in an import note. A text that holds a date after which the action finishes
 * contradicts the finish. An impossible date is DAT-01's, a limit that was read and is missed DAT-07's. Does not apply
 * to cancelled actions.
 */
@RuleId("DAT-14")
@LooksAt(LooksAt.NOTES)
public final class LimitReadWhole extends Rule<Action> {

    /** Found by its mark. */
    public LimitReadWhole() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (Progress.isCancelled(action)) {
            return;
        }
        ImportNote note = noteOfLimit(action, check);
        String text = action.getMustFinishByText();
        if (Wording.filled(text)) {
            check(action, text, note, check);
        } else if (note != null) {
            check(action, note.getText(), note, check);
        }
    }

    private static ImportNote noteOfLimit(Action action, Check check) {
        for (ImportNote note : ImportNotes.on(action, NoteKind.PARTLY_READ_DATE, check)) {
            if (!isDate(note.getText(), action)) {
                return note;
            }
        }
        return null;
    }

    /** Whether a text is the start or finish as written, not a limit. */
    private static boolean isDate(String text, Action action) {
        return text != null && (text.equals(action.getStartText()) || text.equals(action.getFinishText()));
    }

    private static void check(Action action, String text, ImportNote note, Check check) {
        List<WrittenDate> dates = WrittenDate.in(text);
        if (dates.stream().anyMatch(date -> date.date().isEmpty())) {
            return;
        }
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        LocalDate limit = dates.isEmpty() ? null : dates.get(dates.size() - 1).date().orElseThrow();
        String fault = finish != null && limit != null && finish.isAfter(limit)
                ? " contradicts its finish (" + Wording.date(finish) + "). Correct one of the two."
                : action.getMustFinishBy() == null
                        ? " could not be read whole. State the day or the month with its year."
                        : " could not be read whole; "
                                + Wording.date(action.getMustFinishBy(), action.getMustFinishByPrecision())
                                + " is stated now. Take the text away if that is meant, or state another.";
        check.on(action).feature(PlanPackage.Literals.ACTION__MUST_FINISH_BY).value(text)
                .origin(note == null ? null : ImportNotes.origin(note))
                .report("The limit of ", Wording.nameWithin(action), ", ", Wording.quoted(text), ",", fault);
    }
}
