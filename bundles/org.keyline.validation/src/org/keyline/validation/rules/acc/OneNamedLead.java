/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.regex.Pattern;

import org.keyline.analysis.Progress;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;

/**
 * ACC-02: the lead is one named person: not a role, not several people (NCC Annex A). What is written as the name of
 * the lead is looked at, and import notes on the column of leads from which one of several was taken. A post beside a
 * name is no fault. Does not apply without a lead, which is ACC-01's, nor to cancelled actions.
 */
@RuleId("ACC-02")
@LooksAt({ LooksAt.NOTES, "lead.title" })
public final class OneNamedLead extends Rule<Action> {

    private static final Pattern SEVERAL = Pattern.compile("[/&;+,]|\\band\\b|\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:leads?|managers?|officers?|teams?|heads?|directors?|board|"
                    + "group|panel|committee|services?|department|directorate|unit|staff|all|co-?ordinators?|assistants?|chair|"
                    + "executive|portfolio|holder|members?|tbc|tba|vacant|vacancy|post|to be)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_COLUMN = Pattern.compile("lead|officer|respons|owner|account|who",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_COLUMN = Pattern.compile("support|related|partner", Pattern.CASE_INSENSITIVE);

    /** What somebody's name stands for instead of one person; null where it is a name. Worked out once a person. */
    @DerivedFrom("Person.name")
    record NoPerson(String fault) {

        private static final NoPerson SEVERAL_PEOPLE = new NoPerson("more than one person");
        private static final NoPerson A_ROLE = new NoPerson("a role and no person");
        private static final NoPerson A_NAME = new NoPerson(null);

        static NoPerson of(Person person) {
            return SEVERAL.matcher(person.getName()).find() ? SEVERAL_PEOPLE
                    : ROLE.matcher(person.getName()).find() ? A_ROLE : A_NAME;
        }
    }

    /** Found by its mark. */
    public OneNamedLead() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        String name = action.getLead() == null ? null : action.getLead().getName();
        if (!Wording.filled(name) || Progress.isCancelled(action)) {
            return;
        }
        String written = severalInDocument(action, check);
        String fault = check.fact(NoPerson.class, action.getLead(), NoPerson::of).fault();
        if (fault != null) {
            draft(action, check).value(name).related(action.getLead())
                    .report(Wording.name(action), " is led by ", Wording.quoted(name), ", which is ", fault,
                            ". Name the one person who is accountable.");
        } else if (written != null) {
            draft(action, check).value(written).related(action.getLead()).report(Wording.name(action), " is led by ",
                    Wording.quoted(written), " in the document, of which ", name,
                    " was taken. Name the one person who is accountable.");
        }
    }

    private static FindingDraft draft(Action action, Check check) {
        return check.on(action).feature(PlanPackage.Literals.ACTION__LEAD);
    }

    private static String severalInDocument(Action action, Check check) {
        for (ImportNote note : ImportNotes.on(action, NoteKind.UNREADABLE_VALUE, check)) {
            if (note.getColumn() != null && LEAD_COLUMN.matcher(note.getColumn()).find()
                    && !OTHER_COLUMN.matcher(note.getColumn()).find() && Wording.filled(note.getText())
                    && SEVERAL.matcher(note.getText()).find()) {
                return note.getText();
            }
        }
        return null;
    }
}
