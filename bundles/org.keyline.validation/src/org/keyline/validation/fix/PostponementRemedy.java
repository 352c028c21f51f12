/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.analysis.BankHolidays;
import org.keyline.analysis.Deadline;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.MissedLimit;
import org.keyline.analysis.Postponement;
import org.keyline.analysis.Postponement.Move;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * Mends actions that come before what they wait for allows: each is moved to later dates, alone, with those that wait
 * for it, or with all such actions of the plan. What that would break is told with it.
 */
@Mends({ "DEP-06", "DEP-08" })
public final class PostponementRemedy extends Remedy {

    private static final int MOST_NAMED = 3;

    /** What is the same for all actions of a plan. */
    private record OfPlan(DependencyNetwork network, BankHolidays calendar, Map<Action, Integer> places,
            Postponement all) {

        static OfPlan of(ImprovementPlan plan, DependencyNetwork network) {
            BankHolidays calendar = BankHolidays.of(plan.getCalendar());
            List<Action> order = network.topologicalOrder();
            Map<Action, Integer> places = new HashMap<>();
            order.forEach(action -> places.put(action, places.size()));
            return new OfPlan(network, calendar, places, Postponement.of(network, calendar, order));
        }

        Postponement of(List<Action> movable) {
            return Postponement.of(network, calendar, movable);
        }

        Postponement withThoseThatWaitFor(Action action) {
            List<Action> movable = new ArrayList<>(network.allThatWaitFor(action));
            movable.add(action);
            movable.sort(Comparator.comparing(places::get));
            return of(movable);
        }
    }

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        ImprovementPlan plan = ModelContents.planOf(finding.element());
        if (plan == null || !(finding.element() instanceof Action action)) {
            return;
        }
        OfPlan ofPlan = check.fact(OfPlan.class, plan,
                p -> OfPlan.of(p, check.fact(DependencyNetwork.class, p, DependencyNetwork::of)));
        Postponement alone = ofPlan.of(List.of(action));
        alone.moves().forEach(move -> offers.choice(label(move) + consequences(alone), alone::apply));
        if (!alone.leftTooEarly().isEmpty()) {
            Postponement chain = ofPlan.withThoseThatWaitFor(action);
            chain.moves().stream().filter(move -> move.action() == action).findFirst()
                    .ifPresent(move -> offers.choice(label(move) + ", and with it "
                            + Wording.count(chain.moves().size() - 1L, "action") + " that must wait for it"
                            + consequences(chain), chain::apply));
        }
        if (ofPlan.all().moves().size() > 1) {
            offers.forAll("Move all " + ofPlan.all().moves().size()
                    + " actions that must wait for others, each once and no further than it must"
                    + consequences(ofPlan.all()), ofPlan.all()::apply);
        }
        takeAway(finding, action, check, offers);
    }

    /** The dependency may be wrong, and not the dates. */
    private static void takeAway(Finding finding, Action action, Check check, Offers offers) {
        for (EObject predecessor : finding.related()) {
            List<Dependency> broken = DatesAgainstDependencies.in(check).violations(action).stream()
                    .map(violation -> violation.dependency()).filter(d -> d.getPredecessor() == predecessor).toList();
            if (!broken.isEmpty()) {
                offers.choice("Take away that " + Wording.ref(action) + " waits for " + Wording.ref(predecessor),
                        () -> broken.forEach(EcoreUtil::remove));
            }
        }
    }

    private static String label(Move move) {
        Action action = move.action();
        String ref = Wording.ref(action);
        if (move.finish() == null) {
            return "Move the start of " + ref + " to " + Wording.date(move.start());
        }
        Object finish = Wording.date(move.finish(), action.getFinishPrecision());
        LocalDate start = move.start();
        return start == null ? "Move the finish of " + ref + " to " + finish
                : "Move " + ref + " to " + Wording.date(start) + " – " + finish;
    }

    private static String consequences(Postponement postponement) {
        List<MissedLimit> missed = postponement.missed();
        List<Action> early = postponement.leftTooEarly();
        StringBuilder words = new StringBuilder();
        if (!missed.isEmpty()) {
            words.append(Offers.BRINGS_ABOUT).append(missed.size() == 1 ? Wording.ref(missed.get(0).action())
                    : Integer.toString(missed.size()) + " actions").append(" would then finish ");
            words.append(missed.size() == 1 ? late(missed.get(0).limit())
                    : "too late: " + some(missed.stream()
                            .map(each -> Wording.ref(each.action()) + " " + late(each.limit())).toList()));
        }
        if (!early.isEmpty()) {
            words.append(Offers.BRINGS_ABOUT).append(Wording.refs(early))
                    .append(early.size() == 1 ? ", which waits for it, would then come too early"
                            : ", which wait for it, would then come too early");
        }
        return words.toString();
    }

    private static String late(Deadline limit) {
        String day = Wording.date(limit.date(), limit.precision()).toString();
        return limit.source() instanceof Action ? "after its own limit, " + day
                : "after the deadline of " + Wording.ref(limit.source()) + ", " + day;
    }

    private static String some(List<String> all) {
        return all.size() <= MOST_NAMED ? Wording.list(all)
                : String.join("; ", all.subList(0, MOST_NAMED)) + "; and " + (all.size() - MOST_NAMED) + " more";
    }
}
