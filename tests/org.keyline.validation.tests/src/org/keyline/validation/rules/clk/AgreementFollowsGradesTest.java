/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.ServiceArea;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class AgreementFollowsGradesTest extends RuleTest {

    AgreementFollowsGradesTest() {
        super(AgreementFollowsGrades.class);
    }

    private static PlanBuilder inspected(OrganisationKind kind, Integer homes, Grade grade) {
        return plan().inspection(i -> {
            i.getBody().setKind(kind);
            i.getBody().setHomes(homes);
            i.setGrade(grade);
        });
    }

    private static PlanBuilder submitted(PlanBuilder builder) {
        return builder.plan(p -> p.setSubmittedOn(LocalDate.of(2008, 6, 1)));
    }

    private static PlanBuilder agreed(PlanBuilder builder) {
        return submitted(builder).plan(p -> p.setAgreedOn(LocalDate.of(2008, 7, 1)));
    }

    private static PlanBuilder weak(int homes) {
        return inspected(OrganisationKind.REGISTERED_SOCIAL_LANDLORD, homes, Grade.UNSPECIFIED)
                .inspection(i -> i.setSignificantWeaknesses(true));
    }

    @ParameterizedTest
    @EnumSource(names = { "C", "D" })
    void aPlanForTheseGradesNeedsAgreement(Grade grade) {
        PlanBuilder landlord = inspected(OrganisationKind.REGISTERED_SOCIAL_LANDLORD, 2000, grade);
        says(broken(submitted(landlord), null), "needs the regulator's agreement", "the grade " + grade);
        satisfied(agreed(landlord));
    }

    @ParameterizedTest
    @EnumSource(names = { "A", "B" })
    void aPlanForTheseGradesIsNeverAgreed(Grade grade) {
        PlanBuilder council = inspected(OrganisationKind.LOCAL_AUTHORITY, null, grade);
        satisfied(submitted(council));
        says(broken(agreed(council), null), "the regulator agrees no such plan");
    }

    @Test
    void oneAreaOfACouncilGradedDIsEnough() {
        PlanBuilder council = inspected(OrganisationKind.LOCAL_AUTHORITY, null, Grade.UNSPECIFIED).inspection(i -> {
            for (Grade grade : new Grade[] { Grade.A, Grade.D }) {
                ServiceArea area = InspectionFactory.eINSTANCE.createServiceArea();
                area.setGrade(grade);
                i.getServiceAreas().add(area);
            }
        });
        says(broken(submitted(council), null), "the grades A and D");
    }

    @Test
    void aLandlordOf499HomesWithWeaknessesNeedsItAndOneOf500DoesNot() {
        broken(submitted(weak(499)), null);
        satisfied(submitted(weak(500)));
    }

    @Test
    void aSmallLandlordWithoutWeaknessesDoesNot() {
        satisfied(submitted(weak(499).inspection(i -> i.setSignificantWeaknesses(false))));
        broken(agreed(weak(499).inspection(i -> i.setSignificantWeaknesses(false))), null);
    }

    @Test
    void aPlanThatIsBeingWrittenNeedsNoneYet() {
        satisfied(weak(499));
    }

    @Test
    void whereBodyOrGradesAreNotKnownNothingIsSaid() {
        satisfied(submitted(plan()));
        satisfied(agreed(inspected(OrganisationKind.LOCAL_AUTHORITY, null, Grade.UNSPECIFIED)));
        satisfied(submitted(inspected(OrganisationKind.ALMO, null, Grade.D)));
    }

    @Test
    void theHomesAreAParameter() {
        assertEquals(1, findings(submitted(weak(500)).roots(), parameter("homes", 501)).size());
    }
}
