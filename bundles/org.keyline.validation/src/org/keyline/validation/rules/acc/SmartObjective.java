/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Objective;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-09: an objective says how it is specific, measurable, achievable, resourced (or realistic) and time-bound (SHR
 * ¶8; KLOE Quality of plans; BDC R1).
 */
@RuleId("ACC-09")
@LooksAt("^.title")
public final class SmartObjective extends Rule<Objective> {

    /** Found by its mark. */
    public SmartObjective() {
        super(Objective.class);
    }

    @Override
    protected void check(Objective objective, Check check) {
        List<String> missing = new ArrayList<>();
        note("specific", objective.getSpecific(), missing);
        note("measurable", objective.getMeasurable(), missing);
        note("achievable", objective.getAchievable(), missing);
        note("resourced", objective.getResourced(), missing);
        note("time-bound", objective.getTimeBound(), missing);
        if (!missing.isEmpty()) {
            String of = objective.eContainer() instanceof Action action ? " of " + Wording.nameWithin(action) : "";
            check.on(objective).report(Wording.name(objective), of, " does not say how it is ", Wording.list(missing),
                    ". Fill in what is missing.");
        }
    }

    private static void note(String quality, String text, List<String> missing) {
        if (!Wording.filled(text)) {
            missing.add(quality);
        }
    }
}
