/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReasonAndRemedyTest extends RuleTest {

    ReasonAndRemedyTest() {
        super(ReasonAndRemedy.class);
    }

    private static PlanBuilder entry(Rag status, String comment, String remedy) {
        PlanBuilder builder = plan().action("A.1");
        ActionProgress entry = PlanFactory.eINSTANCE.createActionProgress();
        entry.setAction(builder.get(Action.class, "A.1"));
        entry.setStatus(status);
        entry.setComment(comment);
        entry.setRemedy(remedy);
        ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
        report.setName("July");
        report.getEntries().add(entry);
        return builder.plan(p -> p.getProgressReports().add(report));
    }

    @Test
    void redWithoutReasonAndRemedyIsFound() {
        says(broken(entry(Rag.RED, null, null), null), "gives action A.1 the status red",
                "why and what is done about it");
    }

    @Test
    void amberWithoutRemedyIsFound() {
        says(broken(entry(Rag.AMBER, "Two posts are vacant", " "), null), "does not say what is done about it");
    }

    @Test
    void reasonAndRemedyAreEnough() {
        satisfied(entry(Rag.RED, "Two posts are vacant", "Agency staff from August"));
    }

    @Test
    void greenNeedsNeither() {
        satisfied(entry(Rag.GREEN, null, null));
        satisfied(entry(Rag.UNSPECIFIED, null, null));
    }
}
