/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Priority;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class DifferentPrioritiesTest extends RuleTest {

    DifferentPrioritiesTest() {
        super(DifferentPriorities.class);
    }

    private static PlanBuilder with(String nonPriorities, Priority... priorities) {
        PlanBuilder builder = plan().plan(p -> p.setNonPriorities(nonPriorities));
        for (int i = 0; i < priorities.length; i++) {
            Priority priority = priorities[i];
            builder.action("A." + (i + 1)).with(a -> a.setPriority(priority));
        }
        return builder;
    }

    @Test
    void differentPrioritiesAndWhatIsNoneAreRight() {
        satisfied(with("Garages can wait", Priority.HIGH, Priority.LOW));
    }

    @Test
    void oneForAllIsFound() {
        says(broken(with("Garages can wait", Priority.HIGH, Priority.HIGH), null), "all its 2 actions", "(high)");
    }

    @Test
    void notSayingWhatIsNoPriorityIsFound() {
        says(broken(with(null, Priority.HIGH, Priority.LOW), null), "does not say what is no priority");
    }

    @Test
    void oneActionAloneCannotDiffer() {
        satisfied(with("Garages can wait", Priority.HIGH));
        satisfied(with("Garages can wait", Priority.UNSPECIFIED, Priority.UNSPECIFIED));
    }

    @Test
    void aPlanWithoutActionsIsNotJudged() {
        satisfied(plan());
    }
}
