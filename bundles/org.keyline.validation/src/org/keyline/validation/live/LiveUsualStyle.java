/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.UsualStyle;
import org.keyline.validation.facts.WrittenDate.Style;

/** The way in which most dates of each plan are written, kept up to date by counting. */
final class LiveUsualStyle implements LiveFact {

    private final ValidationContext context;
    private final Map<ImprovementPlan, OfPlan> plans = new LinkedHashMap<>();
    private Set<Action> touched = new LinkedHashSet<>();
    private boolean notes;

    /** The dates of one plan: the ways in which those of each action are written. */
    private static final class OfPlan {

        private final Map<Action, List<Style>> styles = new IdentityHashMap<>(1);
        private final Map<Style, Integer> counts = new EnumMap<>(Style.class);
        private UsualStyle usual = new UsualStyle(null);

        private void take(Action action, List<Style> now) {
            List<Style> before = now.isEmpty() ? styles.remove(action) : styles.put(action, now);
            now.forEach(style -> counts.merge(style, 1, Integer::sum));
            if (before != null) {
                before.forEach(style -> counts.merge(style, -1, Integer::sum));
            }
        }
    }

    LiveUsualStyle(ValidationContext context) {
        this.context = context;
        context.plans().forEach(plan -> plans.put(plan, new OfPlan()));
    }

    @Override
    public Class<?> kind() {
        return UsualStyle.class;
    }

    @Override
    public void keepIn(ValidationContext of) {
        plans.forEach((plan, dates) -> of.keep(UsualStyle.class, plan, dates.usual));
    }

    @Override
    public void touched(Touched about) {
        if (about.object() instanceof Action action) {
            touched.add(action);
        }
        // on which action a note was before, nobody knows any more
        notes |= about.object() instanceof ImportNote;
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        if (notes) {
            plans.keySet().forEach(plan -> touched.addAll(ModelContents.actions(plan)));
        }
        for (Action action : touched) {
            ImprovementPlan plan = ModelContents.planOf(action);
            List<Style> styles = plan == null ? List.of() : UsualStyle.styles(action, context);
            plans.forEach((of, dates) -> dates.take(action, of == plan ? styles : List.of()));
        }
        touched = new LinkedHashSet<>();
        notes = false;
        plans.forEach((plan, dates) -> {
            UsualStyle now = UsualStyle.of(dates.counts);
            if (!now.equals(dates.usual)) {
                dates.usual = now;
                context.keep(UsualStyle.class, plan, now);
                dates.styles.keySet().forEach(affected);
            }
        });
    }
}
