/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
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
    void theSameTitleIsFoundAtBoth() {
        List<Finding> found = brokenAt(titles("Carry out a review of access, including:",
                "Carry out a review of access, including:"), "A.1", "A.2");
        says(found.get(0), "nearly the same title as A.2");
        says(found.get(1), "nearly the same title as A.1");
    }

    @Test
    void everyFurtherOneRefersToTheFirst() {
        List<Finding> found = brokenAt(titles("Review the tenancy processes", "Recruit", "Review tenancy processes",
                "Review all tenancy processes"), "A.1", "A.3", "A.4");
        says(found.get(0), "as A.3");
        says(found.get(2), "as A.1");
    }

    @Test
    void littleWordsPluralsAndOrderMakeNoDifference() {
        brokenAt(titles("Publish the tenants' handbook", "Publish a tenant handbook"), "A.1", "A.2");
    }

    @Test
    void aMisspeltWordIsNearlyTheSame() {
        brokenAt(titles("Set up the leaseholder engagement framework", "Set up the leaseholder engagment framework"),
                "A.1", "A.2");
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
        brokenAt(titles(title, title + " members"), "A.1", "A.2");
    }

    @Test
    void actionsWithoutTitleAreNotCompared() {
        satisfied(titles(null, null, "", ""));
    }

    @Test
    void theLikenessIsAParameter() {
        PlanBuilder builder = titles("Review the complaints procedure", "Review the staff complaints procedure");
        assertEquals(2, findings(builder.roots(), parameter("percent", 75)).size());
    }
}
