/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.exchange.reading.PlanReference.Shape;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.StreamDraft;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.WorkStream;

/**
 * Gives actions and work streams their references, and notes those that were repaired, are missing, damaged or there
 * twice. A repair is made only where it is certain: a look-alike letter of another alphabet, a lost divider. A lost
 * number is not made up.
 */
final class ReferenceNotes {
    private final Notes notes;
    private final List<ActionDraft> drafts;
    private final boolean ownExport;
    private final String divider;
    private final boolean referencesUsual;
    private final Map<String, Integer> firstRows = new HashMap<>();

    ReferenceNotes(Notes notes, List<ActionDraft> drafts, boolean ownExport) {
        this.notes = notes;
        this.ownExport = ownExport;
        this.drafts = drafts;
        List<PlanReference> references = drafts.stream().map(ActionDraft::reference).toList();
        divider = PlanReference.usualDivider(references);
        referencesUsual = references.stream().anyMatch(PlanReference::isComplete);
    }

    /** The reference that an action gets, or null. */
    String ref(ActionDraft draft) {
        String ref = ownExport ? draft.reference().written() : draft.reference().with(divider);
        return ref.isEmpty() ? null : ref;
    }

    /** Notes what is to be said about an action's reference. */
    void note(Action action, ActionDraft draft) {
        PlanReference reference = draft.reference();
        String heading = draft.header().heading(ColumnKind.REF);
        if (reference.shape() == Shape.NUMBER_LOST) {
            notes.add(NoteKind.MISSING_REFERENCE, draft.row(), heading, reference.written(),
                    "The number of this reference was lost." + gap(draft) + " Enter the reference that the printed "
                            + "plan has.",
                    action);
        } else if (reference.shape() == Shape.NONE && referencesUsual) {
            notes.add(NoteKind.MISSING_REFERENCE, draft.row(), heading, "",
                    "The action has no reference. Enter the reference that the printed plan has.", action);
        }
        if (reference.shape() != Shape.NONE && repaired(reference.written(), action.getRef())) {
            notes.add(NoteKind.REPAIRED_REFERENCE, draft.row(), heading, reference.written(),
                    repair(reference.written(), action.getRef()), action);
        }
        if (reference.isComplete()) {
            Integer before = firstRows.putIfAbsent(PlanReference.key(action.getRef()), draft.row());
            if (before != null) {
                notes.add(NoteKind.DUPLICATE_REFERENCE, draft.row(), heading, reference.written(),
                        "The reference " + action.getRef() + " is there already, in row " + before
                                + ". Give each action its own reference, or put the two together.",
                        action);
            }
        }
    }

    /** Notes what is to be said about a work stream's reference. */
    void note(WorkStream stream, StreamDraft draft, String written) {
        if (written != null && repaired(written, stream.getRef())) {
            notes.add(NoteKind.REPAIRED_REFERENCE, draft.row(), null, written, repair(written, stream.getRef()),
                    stream);
        }
    }

    private static boolean repaired(String written, String ref) {
        return !written.replaceAll("[\\s.:)]+$", "").equals(ref.replaceAll("[\\s.:)]+$", ""));
    }

    private static String repair(String written, String ref) {
        boolean script = written.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return script ? "The reference was written with a Greek or Cyrillic letter that looks Latin; it was read as "
                + ref + ". Nothing is to be done if that is right."
                : "The reference was read as " + ref + ", in the form of the plan's other references. Nothing is to be "
                        + "done if that is right.";
    }

    /** Says which references are free between the complete ones before and after. */
    private String gap(ActionDraft draft) {
        int at = drafts.indexOf(draft);
        int from = at;
        while (from >= 0 && !sameLetters(drafts.get(from), draft)) {
            from--;
        }
        int to = at;
        while (to < drafts.size() && !sameLetters(drafts.get(to), draft)) {
            to++;
        }
        if (from < 0 || to >= drafts.size()) {
            return "";
        }
        int low = drafts.get(from).reference().number() + 1;
        int high = drafts.get(to).reference().number() - 1;
        long lost = drafts.subList(from + 1, to).stream()
                .filter(other -> other.reference().shape() == Shape.NUMBER_LOST).count();
        if (low > high || high - low > 30) {
            return "";
        }
        String free = IntStream.rangeClosed(low, high)
                .mapToObj(number -> draft.reference().letters() + divider + number).collect(Collectors.joining(", "));
        return " Between the references before and after, " + free + (low == high ? " is" : " are")
                + " missing, and " + lost + (lost == 1 ? " reference has" : " references have") + " lost the number.";
    }

    private static boolean sameLetters(ActionDraft candidate, ActionDraft draft) {
        return candidate != draft && candidate.reference().shape() == Shape.LETTER_NUMBER
                && candidate.reference().letters().equals(draft.reference().letters());
    }
}
