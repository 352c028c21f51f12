/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.model.edit.KeylineAdapterFactory;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

class LinkEditsTest {

    private final PlanBuilder plan = PlanBuilder.plan();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final ResourceSet set = ModelFiles.newResourceSet();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new KeylineAdapterFactory(),
            stack, set);
    private final LinkEdits dependencies = new DependencyEdits();

    @BeforeEach
    void build() {
        plan.workStream("A", "Access").action("A.1").action("A.2").after("A.1").action("A.3").after("A.2")
                .action("A.4").build();
    }

    private Action action(String ref) {
        return plan.get(Action.class, ref);
    }

    private DiagramEdge edge(String title) {
        Diagram diagram = DiagramKind.DEPENDENCIES.definition().build(plan.roots(), DiagramOptions.ALL, null);
        return diagram.edges().stream().filter(edge -> edge.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void anActionWaitsForAnotherAndUndoTakesThatBack() {
        stack.execute(dependencies.connect(domain, action("A.4"), action("A.1")).command());

        assertSame(action("A.4"), action("A.1").getDependencies().getFirst().getPredecessor());
        stack.undo();
        assertTrue(action("A.1").getDependencies().isEmpty());
    }

    @Test
    void aCycleIsRefusedAndNamed() {
        Edit edit = dependencies.connect(domain, action("A.3"), action("A.1"));

        assertFalse(edit.isAllowed());
        assertEquals("That would make a cycle: A.1 → A.2 → A.3 → A.1.", edit.refusal());
    }

    @Test
    void anActionCannotWaitForItselfOrTwiceForAnother() {
        assertEquals("An action cannot wait for itself.",
                dependencies.connect(domain, action("A.1"), action("A.1")).refusal());
        assertEquals("A.2 already waits for A.1.",
                dependencies.connect(domain, action("A.1"), action("A.2")).refusal());
    }

    @Test
    void aDependencyMayBeTurnedRoundThoughItsOldWayWouldCloseACycle() {
        DiagramEdge edge = edge("A.2 waits for A.1");

        Edit edit = dependencies.reconnect(domain, edge, action("A.1"), action("A.2"), action("A.2"), action("A.1"));
        assertTrue(edit.isAllowed(), edit.refusal());
        stack.execute(edit.command());

        assertTrue(action("A.2").getDependencies().isEmpty());
        assertSame(action("A.2"), action("A.1").getDependencies().getFirst().getPredecessor());
        stack.undo();
        assertSame(action("A.1"), action("A.2").getDependencies().getFirst().getPredecessor());
        assertTrue(action("A.1").getDependencies().isEmpty());
    }

    @Test
    void aDependencyThatIsLedElsewhereWasNotReadFromTheWordsOfItsOldEnds() {
        action("A.2").getDependencies().getFirst().setText("after A.1");
        DiagramEdge edge = edge("A.2 waits for A.1");
        assertTrue(edge.description().contains("after A.1"), edge.description());

        stack.execute(dependencies
                .reconnect(domain, edge, action("A.1"), action("A.2"), action("A.4"), action("A.2")).command());

        assertFalse(edge("A.2 waits for A.4").description().contains("after A.1"));
        stack.undo();
        assertEquals("after A.1", action("A.2").getDependencies().getFirst().getText());
        assertFalse(dependencies
                .reconnect(domain, edge, action("A.1"), action("A.2"), action("A.1"), action("A.2")).isAllowed());
    }

    @Test
    void onlyActionsAndWhatTheyAddressAreLinked() {
        LinkEdits addresses = new AddressesEdits();

        assertFalse(addresses.connect(domain, action("A.1"), action("A.2")).isAllowed());
    }
}
