/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** In a tree of Sirius people edit the whole label; the name is what they meant. */
class RenamingServicesTest {

    private static final String LONG = "Look through all letters that go out to tenants and leaseholders. ".repeat(3)
            .strip();

    private final LabelServices labels = new LabelServices();
    private final RenamingServices renaming = new RenamingServices();
    private Action action;

    @BeforeEach
    void prepare() {
        PlanBuilder built = PlanBuilder.plan().workStream("A", "Stream").action("A.1").status(Rag.RED,
                Stage.IN_PROGRESS);
        built.build();
        action = built.get(Action.class, "A.1");
        ResourceSet resources = ModelFiles.newResourceSet();
        KeylineResource file = new KeylineResource(URI.createURI("memory:/plan.keyline"));
        resources.getResources().add(file);
        file.getContents().addAll(built.roots());
        action.setName("Call back");
    }

    @Test
    void whoChangesNothingRenamesNothing() {
        for (String name : new String[] { "Call back", LONG, "Call  back\nsoon", null }) {
            action.setName(name);
            String label = labels.labelWithMarks(action);
            assertTrue(label.endsWith(")"), "no marks in " + label);
            renaming.renameByLabel(action, label);
            assertEquals(name, action.getName());
        }
    }

    @Test
    void referenceAndMarksAreTakenOff() {
        rename("Call back", "Write back");
        assertEquals("Write back", action.getName());
        rename("Write", "Do not write");
        assertEquals("Do not write back", action.getName());
        renaming.renameByLabel(action, "Visit");
        assertEquals("Visit", action.getName());
        renaming.renameByLabel(action, "A.1 Visit again");
        assertEquals("Visit again", action.getName());
    }

    @Test
    void theEndOfALongNameIsNotLost() {
        action.setName(LONG);
        rename("Look through", "Read");
        assertEquals(LONG.replaceFirst("Look through", "Read"), action.getName());
    }

    @Test
    void anElementWithoutNameGetsWhatWasTyped() {
        action.setName(null);
        rename("A.1", "A.1 Call");
        assertEquals("Call", action.getName());
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        action.getMilestones().add(milestone);
        milestone.setDate(LocalDate.of(2010, 5, 10));
        milestone.setName("Half");
        renaming.renameByLabel(milestone, "10 May 2010 Half of it");
        assertEquals("Half of it", milestone.getName());
    }

    /** Changes a part of the label, as people do. */
    private void rename(String part, String replacement) {
        String label = labels.labelWithMarks(action);
        assertTrue(label.contains(part), label);
        renaming.renameByLabel(action, label.replaceFirst(Pattern.quote(part), replacement));
    }
}
