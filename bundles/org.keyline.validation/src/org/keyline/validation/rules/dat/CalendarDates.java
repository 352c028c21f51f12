/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.WrittenDate;

/**
 * DAT-01: a date that was written is one of the calendar (NCC Annex A). Looks at the texts kept as written, in the
 * element and in the import notes on it. A text that is no date at all ("when funds allow") is no matter of this rule:
 * DAT-08 reports the date that is missing.
 */
@RuleId("DAT-01")
@LooksAt(LooksAt.NOTES)
public final class CalendarDates extends Rule<Element> {

    /** Found by its mark. */
    public CalendarDates() {
        super(Element.class, List.of(Action.class, Milestone.class));
    }

    @Override
    protected void check(Element element, Check check) {
        Set<String> told = new HashSet<>();
        if (element instanceof Action action) {
            check(action, action.getStartText(), PlanPackage.Literals.ACTION__START, "starts on", told, check);
            check(action, action.getFinishText(), PlanPackage.Literals.ACTION__FINISH, "finishes on", told, check);
            check(action, action.getMustFinishByText(), PlanPackage.Literals.ACTION__MUST_FINISH_BY,
                    "must be fully implemented by", told, check);
        } else if (element instanceof Milestone milestone) {
            check(milestone, milestone.getDateText(), PlanPackage.Literals.MILESTONE__DATE, "is due on", told, check);
        }
        for (ImportNote note : ImportNotes.on(element, NoteKind.UNREADABLE_DATE, check)) {
            for (WrittenDate written : impossible(note.getText(), told)) {
                draft(element, null, written, check).origin(ImportNotes.origin(note))
                        .report(message(element, "has the date", written));
            }
        }
    }

    private static void check(Element element, String text, EAttribute date, String verb, Set<String> told,
            Check check) {
        for (WrittenDate written : impossible(text, told)) {
            FindingDraft draft = draft(element, date, written, check);
            List<ImportNote> notes = ImportNotes.on(element, NoteKind.UNREADABLE_DATE, check).stream()
                    .filter(note -> note.getText() != null && note.getText().contains(written.text())).toList();
            for (LocalDate guess : written.guesses()) {
                draft.choice("Set the " + label(date) + " to " + Wording.date(guess),
                        () -> choose(element, date, guess, notes));
            }
            draft.report(message(element, verb, written));
        }
    }

    private static List<WrittenDate> impossible(String text, Set<String> told) {
        return text == null ? List.of()
                : WrittenDate.in(text).stream().filter(w -> w.date().isEmpty() && told.add(w.text())).toList();
    }

    private static FindingDraft draft(Element element, EAttribute date, WrittenDate written, Check check) {
        return check.on(element).feature(date).value(written.text());
    }

    private static String message(Element element, String verb, WrittenDate written) {
        return Wording.name(element) + " " + verb + " “" + written.text() + "”, which is no date of the calendar: "
                + written.fault().orElseThrow() + ". Choose the date that was meant.";
    }

    private static String label(EAttribute date) {
        return date == PlanPackage.Literals.ACTION__MUST_FINISH_BY ? "limit" : date.getName();
    }

    /** Sets the day that was chosen. What an import noted of the text is settled with it. */
    private static void choose(Element element, EAttribute date, LocalDate day, List<ImportNote> notes) {
        notes.forEach(EcoreUtil::remove);
        element.eSet(date, day);
        element.eUnset(element.eClass().getEStructuralFeature(date.getName() + "Text"));
        if (element.eClass().getEStructuralFeature(date.getName() + "Precision") instanceof EAttribute precision) {
            element.eSet(precision, DatePrecision.DAY);
        }
    }
}
