/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Wording;

/**
 * A date that somebody states where an import had kept a text that it could not read: with it the text is settled, as
 * when the date is chosen from those that are offered.
 */
public final class StatedDate {

    private static final Set<NoteKind> OF_DATES = EnumSet.of(NoteKind.UNREADABLE_DATE, NoteKind.SEVERAL_DATES,
            NoteKind.PARTLY_READ_DATE);

    private StatedDate() {
    }

    /**
     * Whether a text or a note stands beside a date that waits for somebody to state it.
     *
     * @param element the element
     * @param date a date of it
     * @return whether {@link #settle} would take something away
     */
    public static boolean isOpen(Element element, EStructuralFeature date) {
        return Wording.filled(written(element, date)) || !notes(element, date).isEmpty();
    }

    /**
     * Takes away the text as written beside a date, and what an import noted of it.
     *
     * @param element the element, which is changed
     * @param date the date that was stated
     */
    public static void settle(Element element, EStructuralFeature date) {
        ImportedTexts.remove(notes(element, date));
        if (text(element, date) != null) {
            element.eUnset(text(element, date));
        }
    }

    private static List<ImportNote> notes(Element element, EStructuralFeature date) {
        ImprovementPlan plan = text(element, date) == null ? null : ModelContents.planOf(element);
        String text = written(element, date);
        return plan == null ? List.of()
                : plan.getImportNotes().stream()
                        .filter(note -> note.getElement() == element && OF_DATES.contains(note.getKind())
                                && (Wording.filled(text) ? text.equals(note.getText())
                                        : isOfLimit(note, element, date)))
                        .toList();
    }

    /** A limit may be kept in a note alone; what is the start or the finish as written is none. */
    private static boolean isOfLimit(ImportNote note, Element element, EStructuralFeature date) {
        return date == PlanPackage.Literals.ACTION__MUST_FINISH_BY && note.getKind() == NoteKind.PARTLY_READ_DATE
                && element instanceof Action action && note.getText() != null
                && !note.getText().equals(action.getStartText()) && !note.getText().equals(action.getFinishText());
    }

    private static String written(Element element, EStructuralFeature date) {
        EStructuralFeature text = text(element, date);
        return text == null ? null : (String) element.eGet(text);
    }

    private static EStructuralFeature text(Element element, EStructuralFeature date) {
        return element.eClass().getEStructuralFeature(date.getName() + "Text");
    }
}
