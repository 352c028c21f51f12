/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.validation.rules.RuleTest;

class OneCoordinatorTest extends RuleTest {

    OneCoordinatorTest() {
        super(OneCoordinator.class);
    }

    @Test
    void exactlyOneIsRight() {
        satisfied(assessment().assessor("P1", AssessorRole.COORDINATOR).assessor("P2", AssessorRole.ASSESSOR).roots());
    }

    @Test
    void noneIsFound() {
        says(broken(assessment().assessor("P2", AssessorRole.ASSESSOR).roots(), null), "has no co-ordinator");
    }

    @Test
    void twoAreFound() {
        says(broken(assessment().assessor("P1", AssessorRole.COORDINATOR).assessor("P2", AssessorRole.COORDINATOR)
                .roots(), null), "has 2 co-ordinators");
    }
}
