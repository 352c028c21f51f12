/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.ValidationContext;

/** The facts that follow the changes of a model. */
final class LiveFacts {

    /** The references that they follow backwards. */
    static final Set<EReference> WALKED_BACK = Set.of(PlanPackage.Literals.ACTION__ADDRESSES,
            PlanPackage.Literals.ACTION__LEAD, PlanPackage.Literals.DEPENDENCY__PREDECESSOR);

    private LiveFacts() {
    }

    /** All of them, for a model, still knowing nothing. */
    static List<LiveFact> all(RuleChecks checks, LiveReports reports, ModelOrder order, Referrers referrers) {
        ValidationContext context = checks.context();
        LiveNetwork network = new LiveNetwork(context, referrers, order);
        return List.of(new LiveReferences(order), new LiveTexts(order),
                new LiveAnswers(context, reports, referrers, order), new LivePersonLoads(referrers, order),
                network, new LiveDates(network), new LiveUsualDates(checks, reports),
                new LiveUsualStyle(context),
                new LiveTitles.OfPlans(checks, order), new LiveTitleBeginnings(context),
                new LivePlanRefs.OfPlans(checks, order));
    }
}
