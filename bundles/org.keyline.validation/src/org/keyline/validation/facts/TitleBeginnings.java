/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.Wording;

/**
 * How the titles of a plan's actions begin.
 *
 * @param areCapitals whether nearly all of them begin with a capital
 */
@DerivedFrom({ "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions", "Action.name" })
public record TitleBeginnings(boolean areCapitals) {

    private static final int NEARLY_ALL_PERCENT = 90;

    /**
     * The titles of a plan.
     *
     * @param plan the plan
     * @return how they begin
     */
    public static TitleBeginnings of(ImprovementPlan plan) {
        int small = 0;
        int all = 0;
        for (Action action : ModelContents.actions(plan)) {
            if (Wording.filled(action.getName())) {
                all++;
                small += isSmall(action.getName()) ? 1 : 0;
            }
        }
        return of(small, all);
    }

    /**
     * Titles by their number.
     *
     * @param small how many begin with a small letter
     * @param all how many there are
     * @return how they begin
     */
    public static TitleBeginnings of(int small, int all) {
        return new TitleBeginnings(small * 100 <= (100 - NEARLY_ALL_PERCENT) * all);
    }

    /**
     * Whether a title begins with a small letter.
     *
     * @param title a title that is not blank
     * @return true where it does
     */
    public static boolean isSmall(String title) {
        return Character.isLowerCase(title.strip().charAt(0));
    }
}
