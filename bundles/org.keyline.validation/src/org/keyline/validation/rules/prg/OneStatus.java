/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.Stage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.Words;

/**
 * PRG-01: an action that has started has exactly one status of red, amber and green (NCC Annex A; WLGA Step 9). It has
 * started where its stage or percentage says so, or, where they say nothing, when it should have by the plan's status
 * date. A text with several colours is a fault at any time. Does not apply to cancelled actions.
 */
@RuleId("PRG-01")
@LooksAt({ LooksAt.NOTES, "^ImprovementPlan.statusDate" })
public final class OneStatus extends Rule<Action> {

    private static final Set<String> COLOURS = Set.of("red", "amber", "green", "r", "a", "g");
    private static final List<Rag> WORST_FIRST = List.of(Rag.RED, Rag.AMBER, Rag.GREEN);

    /** Found by its mark. */
    public OneStatus() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (action.getStatus() != Rag.UNSPECIFIED || Progress.isCancelled(action)) {
            return;
        }
        String written = action.getStatusText();
        for (ImportNote note : ImportNotes.on(action, NoteKind.UNREADABLE_VALUE, check)) {
            if (!Wording.filled(written) && colours(note.getText()) > 1) {
                written = note.getText();
            }
        }
        boolean several = colours(written) > 1;
        if (!several && !hasStarted(action)) {
            return;
        }
        FindingDraft draft = check.on(action).feature(PlanPackage.Literals.ACTION__STATUS).value(written);
        for (Rag status : offered(written)) {
            draft.choice("Set the status to " + status.getLiteral(), () -> {
                action.setStatus(status);
                action.setStatusText(null);
            });
        }
        if (several) {
            draft.report(Wording.name(action), " has more than one status (", Wording.quoted(written),
                    "). Choose red, amber or green.");
        } else {
            String unread = Wording.filled(written) ? " that can be read (" + Wording.quoted(written) + ")" : "";
            draft.report(Wording.name(action), " has started and has no status", unread,
                    ". Set it to red, amber or green.");
        }
    }

    /**
     * Those that were written first, in that order; of the others none that sounds better stands before a worse one.
     */
    private static Set<Rag> offered(String written) {
        Set<Rag> offered = new LinkedHashSet<>();
        for (String word : written == null ? List.<String>of() : Words.of(written)) {
            for (Rag status : WORST_FIRST) {
                if (COLOURS.contains(word) && status.getLiteral().charAt(0) == word.charAt(0)) {
                    offered.add(status);
                }
            }
        }
        offered.addAll(WORST_FIRST);
        return offered;
    }

    private static boolean hasStarted(Action action) {
        if (action.getStage() == Stage.IN_PROGRESS || action.getStage() == Stage.COMPLETE
                || action.getPercent() != null && action.getPercent() > 0) {
            return true;
        }
        ImprovementPlan plan = ModelContents.planOf(action);
        return action.getStage() == Stage.UNSPECIFIED && plan != null && plan.getStatusDate() != null
                && action.getStart() != null && !action.getStart().isAfter(plan.getStatusDate());
    }

    private static int colours(String text) {
        return text == null ? 0
                : (int) Words.of(text).stream().filter(COLOURS::contains).map(w -> w.charAt(0)).distinct()
                        .count();
    }
}
