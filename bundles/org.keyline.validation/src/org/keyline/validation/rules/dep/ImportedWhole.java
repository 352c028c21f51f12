/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;

/**
 * DEP-14: what was imported was whole: no row was split, cut off or merged with another (NCC Annex A). Known from the
 * import notes; reported once an action, at the row of the first note. Does not apply to what was made by hand.
 */
@RuleId("DEP-14")
public final class ImportedWhole extends Rule<Action> {

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
                check.on(action).feature(CorePackage.Literals.ELEMENT__DESCRIPTION).value(note.getText())
                        .origin(ImportNotes.origin(note)).report(Wording.name(action) + what + text
                                + ". Compare it with the document, and then take the note away.");
                return;
            }
        }
    }
}
