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
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.ReferenceIndex;

/**
 * DEP-01: a reference is there only once in its plan, report or framework (NCC Annex A); see {@link ReferenceIndex}.
 * Every element that shares one is reported, since either may be the wrong one; capitals, points and spaces make no
 * difference. An import note of a reference that was there twice is reported too. A reference whose number was lost
 * ("B.:") is DEP-02's.
 */
@RuleId("DEP-01")
@LooksAt(value = { LooksAt.NOTES, "^*" }, facts = ReferenceIndex.class)
public final class UniqueReference extends Rule<Element> {

    /** Found by its mark. */
    public UniqueReference() {
        super(Element.class);
    }

    @Override
    protected void check(Element element, Check check) {
        if (!Wording.filled(element.getRef())) {
            return;
        }
        Element other = ReferenceIndex.otherLike(element, check);
        if (other != null) {
            check.on(element).feature(CorePackage.Literals.ELEMENT__REF).value(element.getRef()).related(other)
                    .report(Wording.name(element), " (", title(element), ") has the same reference as ",
                            Wording.nameWithin(other), " (", title(other), "). Give one of the two another reference.");
            return;
        }
        for (ImportNote note : ImportNotes.on(element, NoteKind.DUPLICATE_REFERENCE, check)) {
            check.on(element).feature(CorePackage.Literals.ELEMENT__REF).value(note.getText())
                    .origin(ImportNotes.origin(note))
                    .report(Wording.name(element), " was read from a document in which its reference is there twice (",
                            Wording.quoted(String.valueOf(note.getText())),
                            "). Check which of the two is meant by those who refer to it.");
        }
    }

    private static Object title(Element element) {
        if (Wording.filled(element.getName())) {
            return Wording.quoted(element.getName());
        }
        return Wording.filled(element.getDescription()) ? Wording.quoted(element.getDescription()) : "without a title";
    }
}
