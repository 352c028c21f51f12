/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.TitleBeginnings;

/** How the titles of each plan begin, kept up to date by counting. */
final class LiveTitleBeginnings implements LiveFact {

    private final ValidationContext context;
    private final Map<ImprovementPlan, OfPlan> plans = new IdentityHashMap<>();

    /** The titles of one plan: whether each begins with a small letter. */
    private static final class OfPlan {

        private final Map<Action, Boolean> small = new IdentityHashMap<>();
        private int smallOnes;
        private TitleBeginnings now = TitleBeginnings.of(0, 0);

        private void take(Action action, boolean in) {
            Boolean before = in && Wording.filled(action.getName())
                    ? small.put(action, TitleBeginnings.isSmall(action.getName()))
                    : small.remove(action);
            smallOnes -= before != null && before ? 1 : 0;
            smallOnes += small.getOrDefault(action, false) ? 1 : 0;
        }
    }

    LiveTitleBeginnings(ValidationContext context) {
        this.context = context;
        context.plans().forEach(plan -> plans.put(plan, new OfPlan()));
    }

    @Override
    public Class<?> kind() {
        return TitleBeginnings.class;
    }

    @Override
    public void keepIn(ValidationContext of) {
        plans.forEach((plan, titles) -> of.keep(TitleBeginnings.class, plan, titles.now));
    }

    @Override
    public void touched(EObject object, boolean inModel, boolean moved) {
        if (object instanceof Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            plans.forEach((of, titles) -> titles.take(action, of == plan));
        }
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        plans.forEach((plan, titles) -> {
            TitleBeginnings now = TitleBeginnings.of(titles.smallOnes, titles.small.size());
            if (!now.equals(titles.now)) {
                titles.now = now;
                context.keep(TitleBeginnings.class, plan, now);
                titles.small.keySet().forEach(affected);
            }
        });
    }
}
