/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.PersonLoad;
import org.keyline.analysis.Progress;
import org.keyline.analysis.Workload;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.facts.PersonLoads;

/** What people lead at the same time, worked out for each person from the actions that refer to him. */
final class LivePersonLoads implements PersonLoads, LiveFact {

    private final Referrers referrers;
    private final ModelOrder order;

    LivePersonLoads(Referrers referrers, ModelOrder order) {
        this.referrers = referrers;
        this.order = order;
    }

    @Override
    public Class<?> kind() {
        return PersonLoads.class;
    }

    @Override
    public void touched(Touched touched) {
        // the rule says itself on what actions it looks
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        // nothing is kept
    }

    @Override
    public PersonLoad load(Person person, ImprovementPlan plan, int most, Check check) {
        List<Action> led = new ArrayList<>();
        referrers.forEach(PlanPackage.Literals.ACTION__LEAD, person, referrer -> {
            if (referrer instanceof Action action && !Progress.isCancelled(action)
                    && ModelContents.planOf(action) == plan) {
                led.add(action);
            }
        });
        if (led.size() <= most) {
            return null;
        }
        led.sort(order);
        return Workload.of(person, led);
    }
}
