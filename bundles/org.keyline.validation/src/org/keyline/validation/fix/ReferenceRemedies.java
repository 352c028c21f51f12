/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.facts.NumberedActions;
import org.keyline.validation.facts.PlanRefs;
import org.keyline.validation.facts.RefKey;

/**
 * Mends references of actions and recommendations: writes them in the plan's way, gives the one that was skipped or the
 * next that is free. What the new reference is to be follows from the references beside it.
 */
@Mends({ "DEP-01", "DEP-02" })
public final class ReferenceRemedies extends Remedy {

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (finding.element() instanceof Recommendation recommendation && !finding.related().isEmpty()) {
            recommendation(recommendation, offers);
            return;
        }
        ImprovementPlan plan = ModelContents.planOf(finding.element());
        if (!(finding.element() instanceof Action action) || plan == null) {
            return;
        }
        PlanRefs refs = check.fact(PlanRefs.class, plan, PlanRefs::of);
        if (finding.rule().equals("DEP-01")) {
            if (!finding.related().isEmpty()) {
                refs.key(action).ifPresent(key -> give(action, next(key, refs), offers));
            }
            return;
        }
        RefKey example = refs.example().flatMap(RefKey::of).orElse(null);
        if (example == null) {
            return;
        }
        RefKey own = refs.key(action).orElse(null);
        if (own != null && !refs.fits(action)) {
            inTheWayOfThePlan(action, own, example, check, offers);
        }
        String stream = PlanRefs.stream(action);
        boolean elsewhere = own != null && refs.followsStreams() && !stream.isEmpty()
                && !own.prefix().equals(stream);
        if (own == null || elsewhere) {
            String prefix = prefix(action, stream, example);
            if (prefix != null) {
                free(prefix, example, own == null, action, refs).forEach(ref -> give(action, ref, offers));
            }
        }
    }

    /** Only the writing differs: A-5 among A.1, A.2 … is A.5, whoever cites it. */
    private static void inTheWayOfThePlan(Action action, RefKey own, RefKey example, Check check,
            Offers offers) {
        PlanRefs refs = check.fact(PlanRefs.class, ModelContents.planOf(action), PlanRefs::of);
        String better = own.prefix() + example.separator() + own.number() + own.suffix();
        Action other = refs.action(better).orElse(null);
        if (other == action && isAlone(action, check)) {
            offers.safe("Write the reference as " + better, () -> action.setRef(better));
        } else if (other == null && !own.prefix().isEmpty()) {
            give(action, better, offers);
        }
    }

    private static boolean isAlone(Action action, Check check) {
        return ByReference.find(Action.class, action.getRef(), ModelContents.planOf(action), check).size() == 1;
    }

    private static String prefix(Action action, String stream, RefKey example) {
        if (!stream.isEmpty()) {
            return stream;
        }
        if (example.prefix().isEmpty()) {
            return "";
        }
        return action.getWorkStream() == null ? null
                : action.getWorkStream().getActions().stream().map(a -> RefKey.of(a.getRef()))
                        .flatMap(Optional::stream).map(RefKey::prefix).findFirst().orElse(null);
    }

    /** The numbers skipped around the action's place in its work stream, then the next free one. */
    private static List<String> free(String prefix, RefKey example, boolean damaged, Action action, PlanRefs refs) {
        NumberedActions numbers = refs.numbers(prefix);
        List<String> free = new ArrayList<>();
        if (damaged && action.getWorkStream() != null) {
            int before = numberBefore(action, prefix, refs);
            Map.Entry<Integer, Action> after = numbers.above(before);
            for (int number = before + 1; after != null && number < after.getKey() && free.size() < 3; number++) {
                free.add(prefix + example.separator() + number);
            }
        }
        String next = prefix + example.separator() + afterLast(numbers);
        if (!free.contains(next)) {
            free.add(next);
        }
        return free;
    }

    private static int numberBefore(Action action, String prefix, PlanRefs refs) {
        List<Action> beside = action.getWorkStream().getActions();
        for (int i = beside.indexOf(action) - 1; i >= 0; i--) {
            Optional<RefKey> key = refs.key(beside.get(i)).filter(k -> k.prefix().equals(prefix));
            if (key.isPresent()) {
                return key.get().number();
            }
        }
        return 0;
    }

    private static String next(RefKey key, PlanRefs refs) {
        return key.prefix() + key.separator() + afterLast(refs.numbers(key.prefix()));
    }

    private static int afterLast(NumberedActions numbers) {
        return numbers.isEmpty() ? 1 : numbers.last().getKey() + 1;
    }

    private static void recommendation(Recommendation recommendation, Offers offers) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        RefKey key = RefKey.of(recommendation.getRef()).orElse(null);
        if (report == null || key == null) {
            return;
        }
        int last = ModelContents.recommendations(report).stream().map(r -> RefKey.of(r.getRef()))
                .flatMap(Optional::stream).filter(k -> k.prefix().equals(key.prefix())).mapToInt(RefKey::number).max()
                .orElse(0);
        give(recommendation, key.prefix() + key.separator() + (last + 1), offers);
    }

    private static void give(Element element, String ref, Offers offers) {
        offers.choice("Give it the reference " + ref, () -> element.setRef(ref));
    }
}
