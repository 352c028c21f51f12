/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class DescriptorForEveryLevelTest extends RuleTest {

    DescriptorForEveryLevelTest() {
        super(DescriptorForEveryLevel.class);
    }

    private static FrameworkBuilder described(int excellent, int uncertain) {
        return framework().scale("excellent", "uncertain").section("Q1", SectionKind.QUESTION).keyLine("1.1")
                .descriptors("excellent", excellent).descriptors("uncertain", uncertain);
    }

    @Test
    void oneDescriptorForEachLevelIsEnough() {
        satisfied(List.of(described(1, 1).build()));
    }

    @Test
    void aLevelThatIsNotDescribedIsFound() {
        says(broken(List.of(described(3, 0).build()), "1.1"), "no descriptor for the level “uncertain”");
        says(broken(List.of(described(0, 0).build()), "1.1"), "levels “excellent” and “uncertain”");
    }

    @Test
    void amongSeveralScalesTheKeyLineMustNameOne() {
        FrameworkBuilder builder = described(1, 1).scale("green", "red");
        says(broken(List.of(builder.build()), "1.1"), "on which of the framework's scales");
        builder.get(KeyLine.class, "1.1").setScale(builder.build().getScales().get(0));
        satisfied(List.of(builder.build()));
    }

    @Test
    void withoutScaleNothingIsSaid() {
        satisfied(List.of(framework().section("Q1", SectionKind.QUESTION).keyLine("1.1").build()));
    }
}
