/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.TitleBeginnings;

/** How titles begin: looked through again after a change of a title, but seldom with another answer. */
final class LiveTitleBeginnings implements LiveFact {

    private final ValidationContext context;
    private boolean touched = true;

    LiveTitleBeginnings(ValidationContext context) {
        this.context = context;
    }

    @Override
    public Class<?> kind() {
        return TitleBeginnings.class;
    }

    @Override
    public void keepIn(ValidationContext of) {
        of.plans().forEach(plan -> of.keep(TitleBeginnings.class, plan, TitleBeginnings.of(plan)));
    }

    @Override
    public void touched(EObject object, boolean inModel, boolean moved) {
        touched |= object instanceof Action;
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        for (ImprovementPlan plan : touched ? context.plans() : List.<ImprovementPlan>of()) {
            TitleBeginnings before = context.fact(TitleBeginnings.class, plan, TitleBeginnings::of);
            TitleBeginnings now = TitleBeginnings.of(plan);
            if (!now.equals(before)) {
                context.keep(TitleBeginnings.class, plan, now);
                ModelContents.actions(plan).forEach(affected);
            }
        }
        touched = false;
    }
}
