/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class BalancedLevelsTest extends RuleTest {

    BalancedLevelsTest() {
        super(BalancedLevels.class);
    }

    private static FrameworkBuilder described(int excellent, int uncertain) {
        return framework().scale("excellent", "uncertain").section("Q1", SectionKind.QUESTION).keyLine("1.1")
                .descriptors("excellent", excellent).descriptors("uncertain", uncertain);
    }

    @Test
    void aDifferenceOfTwoIsRight() {
        satisfied(List.of(described(5, 3).build()));
    }

    @Test
    void aDifferenceOfThreeIsFound() {
        says(broken(List.of(described(5, 2).build()), "1.1"), "between 2 and 5 descriptors a level");
    }

    @Test
    void aCriterionWithoutCounterpartIsFoundWhereOthersHaveOne() {
        FrameworkBuilder builder = described(2, 2);
        List<Descriptor> descriptors = builder.get(KeyLine.class, "1.1").getDescriptors();
        satisfied(List.of(builder.build()));
        descriptors.get(0).setCounterpart(descriptors.get(2));
        says(broken(List.of(builder.build()), "1.1"), "2 descriptors without counterpart");
        descriptors.get(3).setCounterpart(descriptors.get(1));
        satisfied(List.of(builder.build()));
    }

    @Test
    void theDifferenceIsAParameter() {
        assertEquals(1, findings(List.of(described(5, 3).build()), parameter("difference", 1)).size());
    }
}
