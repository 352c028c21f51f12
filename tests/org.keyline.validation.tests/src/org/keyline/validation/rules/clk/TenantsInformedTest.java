/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.validation.rules.RuleTest;

class TenantsInformedTest extends RuleTest {

    TenantsInformedTest() {
        super(TenantsInformed.class);
    }

    @Test
    void aPlanThatDoesNotSayHowIsFound() {
        broken(plan(), null);
        broken(plan().plan(p -> p.setTenantsInformed(" ")), null);
    }

    @Test
    void aPlanThatSaysHowIsRight() {
        satisfied(plan().plan(p -> p.setTenantsInformed("In the newsletter, every quarter")));
    }
}
