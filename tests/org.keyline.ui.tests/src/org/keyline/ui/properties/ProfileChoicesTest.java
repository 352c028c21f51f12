/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

class ProfileChoicesTest {

    private Workbench workbench;
    private ModelEditor editor;

    @BeforeEach
    void openAPlanBesideAProfile() throws Exception {
        workbench = new Workbench("choices");
        workbench.text("ours.keyline", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<guidance:GuidanceProfile"
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:guidance=\"http://keyline.org/model/1/guidance\" id=\"p1\" name=\"Ours\">\n"
                + "<settings id=\"s1\" rule=\"ACC-04\" enabled=\"off\"/></guidance:GuidanceProfile>\n");
        IFile file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
        editor = (ModelEditor) Workbench.open(file);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private boolean finds(String rule) {
        return editor.session().findings().all().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void aProfileOfAnotherFileCanBeChosenAndThePlanIsCheckedByItAtOnce() throws Exception {
        await("the missing priority is reported", () -> finds("ACC-04"));
        ImprovementPlan plan = ui(() -> ModelContents.plans(editor.session().roots()).iterator().next());
        run(() -> {
            List<GuidanceProfile> choices = ProfileChoices
                    .all(editor.session(), PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE, List.of()).stream()
                    .map(GuidanceProfile.class::cast).toList();
            GuidanceProfile ours = choices.stream().filter(profile -> "Ours".equals(profile.getName())).findFirst()
                    .orElseThrow();
            EObject own = ProfileChoices.own(editor.session(), ours);
            assertSame(editor.session(), ElementSessions.of(own));
            editor.session().execute(SetCommand.create(editor.session().domain(), plan,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE, own));
        });
        await("the rule is off", () -> !finds("ACC-04"));
        assertEquals("Ours", plan.getProfile().getName());
        run(() -> editor.session().commandStack().undo());
        await("the rule is on again", () -> finds("ACC-04"));
    }

    @Test
    void otherFeaturesOfferWhatTheModelHas() {
        List<Object> own = List.of("own");
        assertSame(own, ui(
                () -> ProfileChoices.all(editor.session(), PlanPackage.Literals.IMPROVEMENT_PLAN__INSPECTION, own)));
    }
}
