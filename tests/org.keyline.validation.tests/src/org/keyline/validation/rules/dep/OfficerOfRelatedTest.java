/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.validation.rules.RuleTest;

class OfficerOfRelatedTest extends RuleTest {

    OfficerOfRelatedTest() {
        super(OfficerOfRelated.class);
    }

    @Test
    void anotherOfficerThanTheLeadIsFound() {
        says(broken(plan().action("A.1").related("A.2", "Jo Pym").action("A.2").lead("Ann Rowe"), "A.1"),
                "writes Jo Pym beside it, but A.2 is led by Ann Rowe");
    }

    @Test
    void theLeadIsRightHoweverTheNameIsWritten() {
        satisfied(plan().action("A.1").related("A.2", "A. Rowe").action("A.2").lead("Ann Rowe"));
        satisfied(plan().action("A.1").related("A.2", "ANN ROWE").action("A.2").lead("Ann Rowe"));
    }

    @Test
    void withoutOfficerOrLeadNothingIsSaid() {
        satisfied(plan().action("A.1").related("A.2", null).action("A.2").lead("Ann Rowe"));
        satisfied(plan().action("A.1").related("A.2", "Jo Pym").action("A.2"));
        satisfied(plan().action("A.1").related("E5", "Jo Pym"));
    }
}
