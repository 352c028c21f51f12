/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;

/** What a date settles that somebody states. */
class StatedDateTest {

    private static final EStructuralFeature FINISH = PlanPackage.Literals.ACTION__FINISH;
    private static final EStructuralFeature LIMIT = PlanPackage.Literals.ACTION__MUST_FINISH_BY;

    private static Action settle(PlanBuilder builder, EStructuralFeature date) {
        Action action = builder.get(Action.class, "A.1");
        builder.build();
        assertTrue(StatedDate.isOpen(action, date));
        StatedDate.settle(action, date);
        assertFalse(StatedDate.isOpen(action, date));
        return action;
    }

    @Test
    void theTextAndItsNoteAreTakenAway() {
        PlanBuilder builder = plan().action("A.1").with(a -> a.setFinishText("31/11/09"))
                .note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09").note(NoteKind.MERGED_ROW, "Action", "31/11/09");
        assertNull(settle(builder, FINISH).getFinishText());
        assertEquals(1, builder.build().getImportNotes().size());
    }

    @Test
    void anotherDateKeepsItsText() {
        PlanBuilder builder = plan().action("A.1").with(a -> {
            a.setFinishText("31/11/09");
            a.setStartText("soon");
        }).note(NoteKind.PARTLY_READ_DATE, "Start", "soon");
        assertEquals("soon", settle(builder, FINISH).getStartText());
        assertEquals(1, builder.build().getImportNotes().size());
    }

    @Test
    void aLimitThatIsInANoteAloneIsSettledToo() {
        PlanBuilder builder = plan().action("A.1").with(a -> a.setStartText("soon"))
                .note(NoteKind.PARTLY_READ_DATE, "Start", "soon").note(NoteKind.PARTLY_READ_DATE, "Finish", "by Nov");
        settle(builder, LIMIT);
        assertEquals("soon", builder.build().getImportNotes().get(0).getText());
        assertEquals(1, builder.build().getImportNotes().size());
    }

    @Test
    void whereNothingWaitsNothingIsTakenAway() {
        PlanBuilder builder = plan().action("A.1").to("2009-06-01").note(NoteKind.UNREADABLE_DATE, "Start", "x");
        builder.build();
        assertFalse(StatedDate.isOpen(builder.get(Action.class, "A.1"), FINISH));
        assertFalse(StatedDate.isOpen(builder.get(Action.class, "A.1"), PlanPackage.Literals.ACTION__STATUS));
    }
}
