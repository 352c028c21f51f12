/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.regex.Pattern;

import org.keyline.model.ModelContents;
import org.keyline.model.Origin;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.TitleBeginnings;

/**
 * DEP-14: what was imported was whole: no row was split, cut off or merged with another, and no percentage was lost
 * because it cannot be (NCC Annex A). Known from the import notes, and from the text itself: it is missing, or it
 * begins with a small letter where nearly all others of the plan begin with a capital. Reported once an action, at the
 * row of the first note. Does not apply to what was made by hand.
 */
@RuleId("DEP-14")
@LooksAt(value = LooksAt.NOTES, facts = TitleBeginnings.class)
public final class ImportedWhole extends Rule<Action> {

    private static final Pattern PERCENTAGE = Pattern.compile("[-\u2212]?\\d+(?:\\.\\d+)?\\s*(?:%|per ?cent)?");

    /** Found by its mark. */
    public ImportedWhole() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        for (NoteKind kind : new NoteKind[] { NoteKind.MERGED_ROW, NoteKind.SPLIT_ROW }) {
            for (ImportNote note : ImportNotes.on(action, kind, check)) {
                String what = kind == NoteKind.MERGED_ROW ? " was merged with another row when it was imported"
                        : " was put together from a row that was split or cut off when it was imported";
                String text = Wording.filled(note.getText()) ? " (" + Wording.quoted(note.getText()) + ")" : "";
                report(action, what + text, note.getText(), ImportNotes.origin(note), check);
                return;
            }
        }
        lostPercentage(action, check);
        ImprovementPlan plan = ModelContents.planOf(action);
        if (action.getOrigin() == null || plan == null) {
            return;
        }
        if (!Wording.filled(action.getName()) && !Wording.filled(action.getDescription())) {
            report(action, " was imported from a row without text", null, null, check);
        } else if (Wording.filled(action.getName()) && TitleBeginnings.isSmall(action.getName())
                && check.fact(TitleBeginnings.class, plan, TitleBeginnings::of).areCapitals()) {
            check.on(action).feature(CorePackage.Literals.ELEMENT__NAME).value(action.getName()).report(
                    Wording.name(action), " was imported from a row whose beginning seems to be cut off (",
                    Wording.quoted(action.getName()), "). Compare it with the document and complete it.");
        }
    }

    /** A percentage that cannot be is no row's own fault: its value alone was left out. */
    private static void lostPercentage(Action action, Check check) {
        if (action.getPercent() != null) {
            return;
        }
        for (ImportNote note : ImportNotes.on(action, NoteKind.UNREADABLE_VALUE, check)) {
            String text = note.getText();
            boolean kept = text == null || text.equals(action.getStatusText()) || text.equals(action.getCostText());
            if (!kept && PERCENTAGE.matcher(text).matches()) {
                check.on(action).feature(PlanPackage.Literals.ACTION__PERCENT).value(text)
                        .origin(ImportNotes.origin(note)).report(Wording.name(action), " was imported without ",
                                Wording.quoted(text),
                                ", which is no percentage between 0 and 100. Enter how much is done.");
                return;
            }
        }
    }

    private static void report(Action action, String what, String value, Origin origin, Check check) {
        check.on(action).feature(CorePackage.Literals.ELEMENT__DESCRIPTION).value(value).origin(origin)
                .report(Wording.name(action), what, ". Compare it with the document and complete it.");
    }
}
