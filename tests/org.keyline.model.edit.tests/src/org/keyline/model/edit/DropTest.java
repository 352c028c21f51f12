/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.Person;
import org.keyline.model.edit.Drop.Place;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;

class DropTest {

    private final PlanBuilder plan = PlanBuilder.plan().recommendation("R1").recommendation("R2")
            .workStream("A", "Access").action("A.1").action("A.2").action("A.3").workStream("B", "Rents").action("B.1")
            .group("Arrears").action("B.2");
    private final AdapterFactoryEditingDomain domain = Models.edit(plan);

    private Action action(String ref) {
        return plan.get(Action.class, ref);
    }

    private List<String> refs(String workStream) {
        return plan.get(WorkStream.class, workStream).getActions().stream().map(Action::getRef).toList();
    }

    private void drop(Object target, Place place, Object... dragged) {
        Command command = Drop.command(domain, target, place, List.of(dragged));
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
    }

    @Test
    void aRecommendationOnAnActionIsAnswered() {
        Recommendation recommendation = plan.get(Recommendation.class, "R1");
        drop(action("A.1"), Place.ON, recommendation);
        assertEquals(List.of(recommendation), action("A.1").getAddresses());
        domain.getCommandStack().undo();
        assertTrue(action("A.1").getAddresses().isEmpty());
    }

    @Test
    void anActionOnARecommendationAnswersIt() {
        drop(plan.get(Recommendation.class, "R2"), Place.ON, action("A.1"), action("B.1"));
        assertEquals("R2", action("A.1").getAddresses().getFirst().getRef());
        assertEquals("R2", action("B.1").getAddresses().getFirst().getRef());
    }

    @Test
    void whatIsAnsweredAlreadyCannotBeDroppedAgain() {
        Recommendation recommendation = plan.get(Recommendation.class, "R1");
        drop(action("A.1"), Place.ON, recommendation);
        assertFalse(Drop.command(domain, action("A.1"), Place.ON, List.of(recommendation)).canExecute());
    }

    @Test
    void theFirstPersonLeadsAndTheNextSupports() {
        Person first = plan.person("Ada Moore");
        Person second = plan.person("Ben Shaw");
        drop(action("A.1"), Place.ON, first);
        drop(action("A.1"), Place.ON, second);
        assertSame(first, action("A.1").getLead());
        assertEquals(List.of(second), action("A.1").getSupporting());
    }

    @Test
    void actionsAreMovedBeforeAndAfterOthers() {
        drop(action("A.1"), Place.BEFORE, action("A.3"));
        assertEquals(List.of("A.3", "A.1", "A.2"), refs("A"));
        drop(action("A.2"), Place.AFTER, action("A.3"));
        assertEquals(List.of("A.1", "A.2", "A.3"), refs("A"));
    }

    @Test
    void severalActionsKeepTheirOrder() {
        drop(action("B.1"), Place.AFTER, action("A.1"), action("A.2"));
        assertEquals(List.of("B.1", "A.1", "A.2", "B.2"), refs("B"));
        domain.getCommandStack().undo();
        assertEquals(List.of("A.1", "A.2", "A.3"), refs("A"));
        assertEquals(List.of("B.1", "B.2"), refs("B"));
    }

    @Test
    void anActionDroppedOnAHeadingStandsUnderIt() {
        drop(action("B.2").getGroup(), Place.ON, action("A.1"));
        assertSame(action("B.2").getGroup(), action("A.1").getGroup());
        assertEquals(List.of("B.1", "B.2", "A.1"), refs("B"));
    }

    @Test
    void anActionDroppedOutsideAHeadingLeavesIt() {
        drop(action("A.1"), Place.AFTER, action("B.2"));
        assertNull(action("B.2").getGroup());
        assertEquals(List.of("A.1", "B.2", "A.2", "A.3"), refs("A"));
    }

    @Test
    void nothingGoesIntoItself() {
        WorkStream workStream = plan.get(WorkStream.class, "A");
        assertFalse(Drop.command(domain, workStream, Place.ON, List.of(workStream)).canExecute());
        assertFalse(Drop.command(domain, action("A.1"), Place.ON, List.of(workStream)).canExecute());
    }
}
