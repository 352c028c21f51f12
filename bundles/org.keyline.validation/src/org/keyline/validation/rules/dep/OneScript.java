/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.RefKey;

/**
 * DEP-03: a reference has no Greek or Cyrillic letter that looks Latin (NCC Annex A). What an import repaired is known
 * from its note and reported at the element. Letters that look like no Latin one are meant as they are.
 */
@RuleId("DEP-03")
@LooksAt(LooksAt.NOTES)
public final class OneScript extends Rule<Element> {

    /** Found by its mark. */
    public OneScript() {
        super(Element.class);
    }

    @Override
    protected void check(Element element, Check check) {
        String ref = element.getRef();
        if (Wording.filled(ref)) {
            String latin = RefKey.latin(ref);
            if (!latin.equals(ref)) {
                draft(element, ref, check).safeFix("Write it as " + latin.strip() + " in Latin letters",
                        () -> element.setRef(latin))
                        .report(message(element, ref, latin), " Type the reference again in Latin letters.");
                return;
            }
        }
        for (ImportNote note : ImportNotes.on(element, NoteKind.REPAIRED_REFERENCE, check)) {
            String text = note.getText();
            if (Wording.filled(text) && !RefKey.latin(text).equals(text)) {
                draft(element, text, check).origin(ImportNotes.origin(note)).report(
                        message(element, text, RefKey.latin(text)), " It was read as ", element.getRef(),
                        "; type it again in the document.");
                return;
            }
        }
    }

    private static FindingDraft draft(Element element, String ref, Check check) {
        return check.on(element).feature(CorePackage.Literals.ELEMENT__REF).value(ref);
    }

    private static String message(Element element, String written, String latin) {
        int place = 0;
        while (written.charAt(place) == latin.charAt(place)) {
            place++;
        }
        String script = Character.UnicodeScript.of(written.charAt(place)) == Character.UnicodeScript.GREEK ? "Greek"
                : "Cyrillic";
        return "The reference “" + written.strip() + "” of "
                + Wording.nameWithin(element).toString().replace(written, latin)
                + " has a " + script + " letter that looks like the Latin " + latin.charAt(place) + ".";
    }
}
