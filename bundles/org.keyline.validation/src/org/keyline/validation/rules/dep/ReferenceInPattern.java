/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.NumberedActions;
import org.keyline.validation.facts.PlanRefs;
import org.keyline.validation.facts.RefKey;

/**
 * DEP-02: the reference of an action fits the pattern of its plan, its letter is that of its work stream, and no number
 * is skipped (NCC Annex A). The pattern is that of most references ({@link PlanRefs}); a plan without one, and letters
 * that follow no work streams, are not judged. A gap is reported once, at the action that follows it; more than ten
 * missing numbers are a new block and no gap. Numbers that begin later than 1 are a gap only where others of the plan
 * begin with 1. Where a work stream has exactly as many damaged references as numbers that are missing, the damaged
 * references are reported, not the gap. A reference that an import brought into the pattern is known from its note.
 */
@RuleId("DEP-02")
@LooksAt(value = { LooksAt.NOTES, "workStream.title" }, facts = PlanRefs.class)
public final class ReferenceInPattern extends Rule<Action> {

    private static final int LONGEST_GAP = 10;

    /** Found by its mark. */
    public ReferenceInPattern() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null) {
            return;
        }
        PlanRefs refs = check.fact(PlanRefs.class, plan, PlanRefs::of);
        if (refs.example().isEmpty()) {
            return;
        }
        RefKey key = refs.key(action).orElse(null);
        List<String> faults = new ArrayList<>(0);
        if (!Wording.filled(action.getRef())) {
            faults.add("has no reference");
        } else if (!refs.fits(action)) {
            faults.add("has a reference that does not fit those of the plan, such as " + refs.example().orElseThrow());
        }
        for (ImportNote note : ImportNotes.on(action, NoteKind.REPAIRED_REFERENCE, check)) {
            if (Wording.filled(note.getText()) && RefKey.latin(note.getText()).equals(note.getText())) {
                faults.add("was written " + Wording.quoted(note.getText())
                        + " in the document, unlike the plan's other references, such as "
                        + refs.example().orElseThrow());
                break;
            }
        }
        if (key != null && refs.followsStreams()) {
            String stream = PlanRefs.stream(action);
            if (!stream.isEmpty() && !key.prefix().equals(stream)) {
                faults.add("stands in " + Wording.nameWithin(action.getWorkStream()));
            }
        }
        if (key != null) {
            NumberedActions numbers = refs.numbers(key.prefix());
            if (numbers.get(key.number()) == action && numbers.get(key.number() - 1) == null) {
                gapBefore(key, action, refs).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            Object name = Wording.filled(action.getRef()) ? Wording.name(action)
                    : "Action " + Wording.quoted(String.valueOf(action.getName()));
            check.on(action).feature(CorePackage.Literals.ELEMENT__REF).value(action.getRef())
                    .report(name, " ", String.join(" and ", faults),
                            ". Correct the reference, or find what is missing.");
        }
    }

    private static Optional<String> gapBefore(RefKey key, Action action, PlanRefs refs) {
        Map.Entry<Integer, Action> before = refs.numbers(key.prefix()).upTo(key.number() - 1);
        int last = before == null ? 0 : before.getKey();
        int missing = key.number() - last - 1;
        if (missing < 1 || missing > LONGEST_GAP || before == null && !refs.countsFromOne()
                || missing == refs.damagedBeside(action)) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>();
        for (int number = last + 1; number < key.number(); number++) {
            numbers.add(written(key, number));
        }
        return Optional.of((before == null ? "is the first of its letter" : "follows " + Wording.ref(before.getValue()))
                + ", so that " + Wording.list(numbers) + (missing == 1 ? " is" : " are") + " skipped");
    }

    private static String written(RefKey key, int number) {
        String figures = Integer.toString(number);
        boolean padded = key.digits() > Integer.toString(key.number()).length();
        return key.prefix() + key.separator()
                + (padded ? "0".repeat(Math.max(0, key.digits() - figures.length())) : "") + figures;
    }
}
