/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.Origin;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;

/** The import notes of a plan by the element that they belong to. */
@DerivedFrom({ "ImprovementPlan.importNotes", "ImportNote.element" })
public final class ImportNotes {

    private final Map<Element, List<ImportNote>> notes = new IdentityHashMap<>();

    private ImportNotes(ImprovementPlan plan) {
        for (ImportNote note : plan.getImportNotes()) {
            if (note.getElement() != null) {
                notes.computeIfAbsent(note.getElement(), e -> new ArrayList<>(2)).add(note);
            }
        }
    }

    /**
     * The notes on an element of a plan.
     *
     * @param element the element
     * @param kind the sort of difficulty
     * @param check the check that asks
     * @return the notes of that kind, in the plan's order
     */
    public static List<ImportNote> on(Element element, NoteKind kind, Check check) {
        return on(element, kind, check.context());
    }

    /**
     * The notes on an element of a plan.
     *
     * @param element the element
     * @param kind the sort of difficulty
     * @param context the model that is checked
     * @return the notes of that kind, in the plan's order
     */
    public static List<ImportNote> on(Element element, NoteKind kind, ValidationContext context) {
        ImprovementPlan plan = ModelContents.planOf(element);
        if (plan == null || plan.getImportNotes().isEmpty()) {
            return List.of();
        }
        List<ImportNote> all = context.fact(ImportNotes.class, plan, ImportNotes::new).notes.get(element);
        return all == null ? List.of() : all.stream().filter(note -> note.getKind() == kind).toList();
    }

    /**
     * Where a note was made.
     *
     * @param note the note
     * @return file and row; null where the note does not say
     */
    public static Origin origin(ImportNote note) {
        return note.getFile() == null || note.getRow() == null || note.getRow() < 1 ? null
                : new Origin(note.getFile(), note.getRow());
    }
}
