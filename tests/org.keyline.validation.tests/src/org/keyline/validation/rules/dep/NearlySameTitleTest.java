/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class NearlySameTitleTest extends RuleTest {

    NearlySameTitleTest() {
        super(NearlySameTitle.class);
    }

    private static PlanBuilder titles(String... titles) {
        PlanBuilder builder = plan();
        for (int i = 0; i < titles.length; i++) {
            builder.action("A." + (i + 1)).titled(titles[i]);
        }
        return builder;
    }

    @Test
    void theSameTitleIsFoundAtTheSecond() {
        says(broken(titles("Carry out a review of access, including:", "Carry out a review of access, including:"),
                "A.2"), "nearly the same title as A.1");
    }

    @Test
    void everyFurtherOneRefersToTheFirst() {
        brokenAt(titles("Review the tenancy processes", "Recruit", "Review tenancy processes",
                "Review all tenancy processes"), "A.3", "A.4").forEach(f -> says(f, "as A.1"));
    }

    @Test
    void littleWordsPluralsAndOrderMakeNoDifference() {
        broken(titles("Publish the tenants' handbook", "Publish a tenant handbook"), "A.2");
    }

    @Test
    void aMisspeltWordIsNearlyTheSame() {
        broken(titles("Set up the leaseholder engagement framework", "Set up the leaseholder engagment framework"),
                "A.2");
    }

    @Test
    void anotherSubjectIsAnotherTitle() {
        satisfied(titles("Revise the rents function in line with the final vision for the service",
                "Revise the voids function in line with the final vision for the service",
                "Revise the sign-up function in line with the final vision for the service"));
    }

    @Test
    void anotherNumberIsAnotherTitle() {
        satisfied(titles("Report on progress in 2009", "Report on progress in 2010"));
    }

    @Test
    void oneWordMoreInAShortTitleIsAnotherSubject() {
        satisfied(titles("Review the complaints procedure", "Review the staff complaints procedure"));
    }

    @Test
    void oneWordMoreInALongTitleIsNot() {
        String title = "Draw up one rolling programme of joint training sessions on key shared issues for staff";
        broken(titles(title, title + " members"), "A.2");
    }

    @Test
    void actionsWithoutTitleAreNotCompared() {
        satisfied(titles(null, null, "", ""));
    }

    @Test
    void theLikenessIsAParameter() {
        PlanBuilder builder = titles("Review the complaints procedure", "Review the staff complaints procedure");
        assertEquals(1, findings(builder.roots(), parameter("percent", 75)).size());
    }
}
