/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.Placeholder;

/**
 * Mends what an import left to be compared with the document. When somebody has compared it, the note that says so has
 * done its work and may be taken away; its text is lost with it, so that is always a choice.
 */
@Mends({ "ACC-02", "DAT-01", "DAT-04", "DAT-14", "DEP-01", "DEP-02", "DEP-03", "DEP-04", "DEP-13", "DEP-14" })
public final class ImportedTexts extends Remedy {

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (!(finding.element() instanceof Element element)) {
            return;
        }
        for (NoteKind kind : kinds(finding.rule())) {
            List<ImportNote> notes = ImportNotes.on(element, kind, check).stream()
                    .filter(note -> concerns(note, finding)).toList();
            if (!notes.isEmpty()) {
                offers.choice("Take away the import note " + Wording.quoted(String.valueOf(notes.get(0).getText()))
                        + ", as it was compared with the document", () -> remove(notes));
            }
        }
    }

    private static NoteKind[] kinds(String rule) {
        return switch (rule) {
        case "ACC-02" -> new NoteKind[] { NoteKind.UNREADABLE_VALUE };
        case "DEP-04" -> new NoteKind[] { NoteKind.UNRESOLVED_REFERENCE };
        case "DAT-01" -> new NoteKind[] { NoteKind.UNREADABLE_DATE };
        case "DAT-04" -> new NoteKind[] { NoteKind.SEVERAL_DATES };
        case "DAT-14" -> new NoteKind[] { NoteKind.PARTLY_READ_DATE };
        case "DEP-01" -> new NoteKind[] { NoteKind.DUPLICATE_REFERENCE };
        case "DEP-02", "DEP-03" -> new NoteKind[] { NoteKind.REPAIRED_REFERENCE };
        case "DEP-14" -> new NoteKind[] { NoteKind.MERGED_ROW, NoteKind.SPLIT_ROW, NoteKind.UNREADABLE_VALUE };
        default -> NoteKind.values();
        };
    }

    /** Whether the finding was made from the note, and not from the element, which taking it away would not mend. */
    private static boolean concerns(ImportNote note, Finding finding) {
        String text = note.getText();
        return switch (finding.rule()) {
        case "DEP-13" -> Placeholder.in(text).filter(p -> p.equals(finding.value())).isPresent()
                && finding.feature() != null && "text".equals(finding.feature().getName());
        case "DAT-01" -> finding.feature() == null && text != null && text.contains(finding.value());
        case "DEP-04" -> finding.feature() == null && text != null && text.contains(finding.value());
        case "DEP-02" -> finding.message().contains("in the document");
        case "DEP-14" -> Objects.equals(text, finding.value());
        case "DEP-01", "DEP-03", "DAT-04", "ACC-02" -> text != null && text.equals(finding.value());
        case "DAT-14" -> finding.element() instanceof Action action
                && !Wording.filled(action.getMustFinishByText());
        default -> true;
        };
    }

    static void remove(List<ImportNote> notes) {
        notes.forEach(EcoreUtil::remove);
    }
}
