/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.exchange.rows.NoteDraft;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;

/** Collects the notes of an import, and knows which element each draft became. */
final class Notes {
    private final Identity identity;
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<Object, Element> elements = new IdentityHashMap<>();

    Notes(Identity identity) {
        this.identity = identity;
    }

    /** Says which element a draft became. */
    void became(Object draft, Element element) {
        elements.put(draft, element);
    }

    /** Adds notes that were made before the elements. */
    void addAll(List<NoteDraft> drafts) {
        for (NoteDraft draft : drafts) {
            Element element = draft.subject() == null ? null : elements.get(draft.subject());
            add(draft.kind(), draft.row(), draft.column(), draft.text(), draft.description(), element);
        }
    }

    /** Adds a note, and gives it. */
    ImportNote add(NoteKind kind, int row, String column, String text, String description, Element element) {
        ImportNote note = PlanFactory.eINSTANCE.createImportNote();
        note.setKind(kind);
        note.setFile(identity.file());
        note.setRow(Math.max(1, row));
        note.setColumn(column);
        note.setText(text);
        note.setDescription(description);
        note.setElement(element);
        notes.add(note);
        return note;
    }

    /** Gives the notes in the order of the document, with their identifiers. */
    List<ImportNote> inOrder() {
        notes.sort(Comparator.comparing(ImportNote::getRow).thenComparing(ImportNote::getKind)
                .thenComparing(note -> String.valueOf(note.getColumn())));
        notes.forEach(note -> identity.identify(note, note.getKind() + "|" + note.getRow() + '|' + note.getColumn(),
                note.getRow()));
        return notes;
    }
}
