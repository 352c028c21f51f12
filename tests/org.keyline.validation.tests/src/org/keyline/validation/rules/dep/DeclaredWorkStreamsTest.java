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
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class DeclaredWorkStreamsTest extends RuleTest {

    DeclaredWorkStreamsTest() {
        super(DeclaredWorkStreams.class);
    }

    private static PlanBuilder declaring(String... names) {
        return plan().plan(p -> p.getDeclaredWorkStreams().addAll(List.of(names))).workStream("A", "SERVICE ACCESS")
                .workStream("B", "VFM WORK AREA/THEME");
    }

    @Test
    void whatIsDeclaredAndThereIsRight() {
        satisfied(declaring("value for money (VFM)", "service access and delivery"));
    }

    @Test
    void whatIsDeclaredAndMissingIsFound() {
        Finding finding = broken(declaring("service access", "value for money", "staff training"), null);
        says(finding, "a work stream “staff training”, but has none");
        assertEquals("staff training", finding.value());
    }

    @Test
    void whatIsThereAndNotDeclaredIsFound() {
        says(broken(declaring("service access", "value for money").workStream("C", "EQUALITY"), null),
                "a work stream “EQUALITY”, which is not among those");
    }

    @Test
    void aWorkStreamWithoutNameMayBeOneThatIsMissing() {
        says(broken(declaring("service access", "value for money", "staff training").workStream("F", null), null),
                "but has none (work stream F has no name and may be meant)");
    }

    @Test
    void aPlanThatDeclaresNothingIsNotJudged() {
        satisfied(declaring());
    }

    @Test
    void aDeclaredNumberIsComparedWhereThereAreNoNames() {
        DeclaredCount count = CoreFactory.eINSTANCE.createDeclaredCount();
        count.setSubject(CountSubject.WORK_STREAMS);
        count.setCount(3);
        PlanBuilder builder = declaring().plan(p -> p.getDeclaredCounts().add(count));
        says(broken(builder, null), "it has 3 work streams, but has 2");
        count.setCount(2);
        satisfied(builder);
    }
}
