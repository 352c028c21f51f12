/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Validation;

/** Who names an action is checked again when the reference comes or goes, wherever and however he names it. */
class LiveMentionsTest {

    private static PlanBuilder lettered() {
        return PlanBuilder.plan().workStream("A", "Access").action("A.1").titled("Repair")
                .action("A.2").titled("Paint").action("A.3").titled("Let").action("A.4").titled("Clean");
    }

    private static PlanBuilder numbered() {
        return PlanBuilder.plan().workStream("", "Access").action("1").titled("Repair").action("2")
                .titled("Paint").action("3").titled("Let").action("4").titled("Clean");
    }

    /** The last action names one that is not there; then another gets that reference, and loses it again. */
    private static void assertFollowed(PlanBuilder plan, String given, Consumer<Action> naming) {
        naming.accept(plan.get(Action.class, last(plan)));
        List<EObject> roots = plan.roots();
        Action second = (Action) roots.get(0).eContents().stream().flatMap(o -> o.eContents().stream())
                .filter(Action.class::isInstance).toList().get(1);
        String own = second.getRef();
        try (LiveValidation live = LiveValidation.of(Validation.standard(), roots)) {
            live.update(null);
            assertEquals(1, broken(live).size(), "before");
            second.setRef(given);
            live.update(null);
            assertEquals(List.of(), broken(live), "with the reference");
            second.setRef(own);
            live.update(null);
            assertEquals(1, broken(live).size(), "without it again");
            second.setRef(given);
            live.update(null);
            assertEquals(List.of(), broken(live), "with it again");
            EcoreUtil.remove(second);
            live.update(null);
            assertEquals(1, broken(live).size(), "without the action");
        }
    }

    private static String last(PlanBuilder plan) {
        return plan.roots().get(0).eContents().stream().flatMap(o -> o.eContents().stream())
                .filter(Action.class::isInstance).map(o -> ((Element) o).getRef()).reduce((one, other) -> other)
                .orElseThrow();
    }

    private static List<String> broken(LiveValidation live) {
        return live.result().findings().stream().filter(f -> f.rule().equals("DEP-04")).map(Finding::message).toList();
    }

    @Test
    void inTheTitle() {
        assertFollowed(lettered(), "A.9", action -> action.setName("Feed the results into A.9"));
    }

    @Test
    void inTheDescription() {
        assertFollowed(lettered(), "A.9", action -> action.setDescription("Set up the framework in line with A9"));
    }

    @Test
    void inTheComment() {
        assertFollowed(lettered(), "A.9", action -> action.setComment("waits for A 9"));
    }

    @Test
    void inLettersThatLookAlike() {
        assertFollowed(lettered(), "A.9", action -> action.setComment("waits for \u0391.9"));
    }

    @Test
    void withNoughtsBeforeTheNumber() {
        assertFollowed(lettered(), "A.09", action -> action.setName("Feed the results into A.09"));
    }

    @Test
    void asANumberInAPlanOfNumbers() {
        assertFollowed(numbered(), "9", action -> action.setName("Publish what action 9 says"));
        assertFollowed(numbered(), "9", action -> action.setComment("DEPENDS ON 9"));
    }

    @Test
    void inADependencyThatLeadsNowhere() {
        PlanBuilder plan = lettered().after("A.9");
        assertFollowed(plan, "A.9", action -> action.setOutcome("Tenants are content"));
    }

    @Test
    void inARelatedActionThatLeadsNowhere() {
        PlanBuilder plan = lettered().related("A.9", "Jo Pym");
        assertFollowed(plan, "A.9", action -> action.setOutcome("Tenants are content"));
    }
}
