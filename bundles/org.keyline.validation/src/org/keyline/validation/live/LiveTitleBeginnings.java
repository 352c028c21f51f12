/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.TitleBeginnings;

/** How the titles of each plan begin, kept up to date by counting. */
final class LiveTitleBeginnings implements LiveFact {

    private final ValidationContext context;
    private final Map<ImprovementPlan, OfPlan> plans = new LinkedHashMap<>();

    /** The titles of one plan: the actions that have one, and how many of them begin with a small letter. */
    private static final class OfPlan {

        private final IdentityTable<Action> titled = IdentityTable.set();
        private int small;
        private TitleBeginnings now = TitleBeginnings.of(0, 0);

        private void take(Action action, String nameBefore, boolean in) {
            if (titled.remove(action) != null && TitleBeginnings.isSmall(nameBefore)) {
                small--;
            }
            if (in && Wording.filled(action.getName())) {
                titled.put(action);
                small += TitleBeginnings.isSmall(action.getName()) ? 1 : 0;
            }
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
    public void touched(Touched touched) {
        if (touched.object() instanceof Action action
                && (touched.moved() || touched.changed(CorePackage.Literals.ELEMENT__NAME))) {
            ImprovementPlan plan = ModelContents.planOf(action);
            String before = (String) touched.before(CorePackage.Literals.ELEMENT__NAME);
            plans.forEach((of, titles) -> titles.take(action, before, of == plan));
        }
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        plans.forEach((plan, titles) -> {
            TitleBeginnings now = TitleBeginnings.of(titles.small, titles.titled.size());
            if (!now.equals(titles.now)) {
                titles.now = now;
                context.keep(TitleBeginnings.class, plan, now);
                titles.titled.forEach(affected);
            }
        });
    }
}
