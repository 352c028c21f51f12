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
import org.keyline.model.Origin;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class ImportedWholeTest extends RuleTest {

    ImportedWholeTest() {
        super(ImportedWhole.class);
    }

    @Test
    void aRowThatWasSplitIsFoundAtItsRow() {
        Finding finding = broken(plan().action("A.5").note(NoteKind.SPLIT_ROW, "Action", "with tenants"), "A.5");
        says(finding, "split or cut off", "“with tenants”");
        assertEquals("plan.tsv", finding.origin().file());
    }

    @Test
    void aRowThatWasMergedIsFound() {
        says(broken(plan().action("B.5").note(NoteKind.MERGED_ROW, "Action", "D.5"), "B.5"), "merged with another row");
    }

    @Test
    void severalNotesAreToldOnce() {
        broken(plan().action("A.5").note(NoteKind.SPLIT_ROW, "Action", "a").note(NoteKind.SPLIT_ROW, "Finish", "b")
                .note(NoteKind.MERGED_ROW, "Action", "c"), "A.5");
    }

    @Test
    void anImportedRowWithoutTextIsFound() {
        says(broken(plan().action("B.8").titled("").with(a -> a.setOrigin(new Origin("plan.tsv", 9))), "B.8"),
                "without text");
        satisfied(plan().action("B.8").titled(""));
    }

    @Test
    void anImportedTitleThatLostItsBeginningIsFound() {
        PlanBuilder builder = plan();
        for (int i = 1; i < 10; i++) {
            builder.action("A." + i).with(a -> a.setOrigin(new Origin("plan.tsv", 9)));
        }
        satisfied(builder);
        broken(builder.action("F.1").titled("service carry out an audit")
                .with(a -> a.setOrigin(new Origin("plan.tsv", 9))), "F.1");
        satisfied(builder.action("F.2").titled("write the plan").with(a -> a.setOrigin(new Origin("plan.tsv", 9))));
    }

    @Test
    void otherNotesAndActionsMadeByHandAreRight() {
        satisfied(plan().action("A.1").action("A.2").note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09"));
    }

    @Test
    void aPercentageThatCannotBeAndWasNotTakenIsFound() {
        Finding finding = broken(plan().action("A.5").note(NoteKind.UNREADABLE_VALUE, "% complete", "120 %"), "A.5");
        says(finding, "“120 %”", "no percentage");
        assertEquals("120 %", finding.value());
        assertEquals(PlanPackage.Literals.ACTION__PERCENT, finding.feature());
    }

    @Test
    void aPercentageThatWasEnteredMeanwhileIsRight() {
        satisfied(plan().action("A.5").with(a -> a.setPercent(100)).note(NoteKind.UNREADABLE_VALUE, "% complete",
                "120 %"));
    }

    @Test
    void otherValuesThatWereNotReadAreRight() {
        satisfied(plan().action("A.1").with(a -> a.setCostText("about 500")).note(NoteKind.UNREADABLE_VALUE, "Cost",
                "about 500").action("A.2").with(a -> a.setStatusText("150")).note(NoteKind.UNREADABLE_VALUE, "Status",
                        "150")
                .action("A.3").note(NoteKind.UNREADABLE_VALUE, "Lead officer", "Ann Lee/Jo Ray"));
    }
}
