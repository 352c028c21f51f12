/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class PublicationStatedTest extends RuleTest {

    PublicationStatedTest() {
        super(PublicationStated.class);
    }

    private static PlanBuilder published(String publication, String contact) {
        return plan().plan(p -> {
            p.setPublication(publication);
            p.setContact(contact);
        });
    }

    @Test
    void bothStatedAreRight() {
        satisfied(published("On the website", "Ann Rowe, 01632 960001"));
    }

    @Test
    void whatIsMissingIsFound() {
        Finding finding = broken(published("On the website", ""), null);
        says(finding, "does not say whom to ask about it.");
        assertEquals("contact", finding.feature().getName());
        says(broken(published(null, null), null), "how it is published and whom to ask");
    }
}
