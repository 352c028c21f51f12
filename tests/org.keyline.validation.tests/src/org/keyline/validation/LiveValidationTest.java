/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.Switch;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.live.FindingsChange;
import org.keyline.validation.live.LiveValidation;

class LiveValidationTest {

    private final PlanBuilder plan = PlanBuilder.plan().recommendation("R1").workStream("A", "Repairs").action("A.1")
            .titled("Agree repair times").from("2009-05-01").to("2009-06-01").action("A.2").titled("Train staff");

    /** A rule that fails on actions called so. */
    @RuleId("COV-04")
    private static final class Fussy extends Rule<Action> {

        Fussy() {
            super(Action.class);
        }

        @Override
        protected void check(Action action, Check check) {
            check.on(action).report("It could be better.");
            if (action.getName().startsWith("Fail")) {
                throw new IllegalStateException("out of order");
            }
        }
    }

    @Test
    void anEditTellsWhatAppearedAndWhatWent() {
        try (LiveValidation live = LiveValidation.of(Validation.standard(), plan.roots())) {
            live.update(null);
            live.takeChange();
            Action action = plan.get(Action.class, "A.1");
            action.setStart(action.getFinish().plusDays(2));
            assertFalse(live.isUpToDate());
            live.update(null);
            FindingsChange change = live.takeChange();
            assertTrue(change.appeared().stream().anyMatch(f -> f.rule().equals("DAT-02") && f.element() == action),
                    change::toString);
            action.setStart(action.getFinish().minusDays(2));
            live.update(null);
            assertTrue(live.takeChange().gone().stream().anyMatch(f -> f.rule().equals("DAT-02")));
        }
    }

    @Test
    void aRuleThatFailsIsReportedAsInAFullRun() {
        Validation fussy = new Validation(RuleCatalogue.standard(), List.of(new Fussy()), null);
        List<EObject> roots = plan.roots();
        try (LiveValidation live = LiveValidation.of(fussy, roots)) {
            live.update(null);
            for (String name : List.of("Fail", "Sound", "Fail again")) {
                plan.get(Action.class, "A.2").setName(name);
                live.update(null);
                assertEquals(fussy.run(roots, null).findings(), live.result().findings(), name);
            }
            assertTrue(live.result().findings().stream().anyMatch(f -> f.rule().equals("CHECK-02")));
        }
    }

    @Test
    void whatWasLeftOffGoesOnAtTheNextCall() {
        List<EObject> roots = plan.roots();
        try (LiveValidation live = LiveValidation.of(Validation.standard(), roots)) {
            int calls = 0;
            while (!live.work(0)) {
                calls++;
            }
            assertTrue(calls > 1, "left off " + calls + " times");
            assertEquals(Validation.standard().run(roots, null).findings(), live.result().findings());
        }
    }

    @Test
    void whereAnotherRuleIsSwitchedOffWhatWasLeftToItIsTold() {
        plan.action("A.3").from("2009-05-01").to("2009-06-01").action("A.4").from("2009-05-01").to("2009-06-01")
                .action("A.5").from("2006-05-01").to("2009-06-01");
        RuleSetting slips = GuidanceFactory.eINSTANCE.createRuleSetting();
        slips.setRule("DAT-03");
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.getSettings().add(slips);
        plan.plan(p -> p.setProfile(profile));
        try (LiveValidation live = LiveValidation.of(Validation.standard(), plan.roots())) {
            live.update(null);
            live.takeChange();
            slips.setEnabled(Switch.OFF);
            live.update(null);
            FindingsChange change = live.takeChange();
            assertEquals(List.of("DAT-10"), change.appeared().stream().map(Finding::rule).toList());
            assertEquals(List.of("DAT-03"), change.gone().stream().map(Finding::rule).toList());
        }
    }

    @Test
    void whoIsNamedByWhatWasTakenOutIsFollowed() {
        plan.action("A.3").lead("Ann Lee").action("A.4").related("A.3", "Jo Ray");
        Action third = plan.get(Action.class, "A.3");
        third.getWorkStream().getActions().remove(third);
        try (LiveValidation live = LiveValidation.of(Validation.standard(), plan.roots())) {
            live.update(null);
            third.getLead().setName("Kit Moss");
            live.update(null);
            assertEquals(Validation.standard().run(plan.roots(), null).findings(), live.result().findings());
        }
    }

    @Test
    void aCancelledCheckLosesNothing() {
        List<EObject> roots = plan.roots();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        try (LiveValidation live = LiveValidation.of(Validation.standard(), roots)) {
            assertThrows(OperationCanceledException.class, () -> live.update(cancelled));
            live.update(null);
            assertEquals(Validation.standard().run(roots, null).findings(), live.result().findings());
        }
    }

    @Test
    void theListenerIsToldOnceUntilAllIsChecked() {
        List<String> told = new ArrayList<>();
        try (LiveValidation live = LiveValidation.of(Validation.standard(), plan.roots())) {
            live.onChange(() -> told.add("edit"));
            live.update(null);
            plan.get(Action.class, "A.1").setName("Once");
            plan.get(Action.class, "A.1").setName("Twice");
            assertEquals(1, told.size());
            live.update(null);
            plan.get(Action.class, "A.1").setName("Again");
            assertEquals(2, told.size());
        }
    }

    @Test
    void filesThatComeAndGoAreEditsToo() {
        ResourceSet files = ModelFiles.newResourceSet();
        List<EObject> roots = plan.roots();
        file(files, List.of(roots.get(0)));
        KeylineResource inspection = file(files, roots.subList(1, 3));
        try (LiveValidation live = LiveValidation.of(Validation.standard(), () -> rootsOf(files))) {
            live.update(null);
            files.getResources().remove(inspection);
            live.update(null);
            assertEquals(Validation.standard().run(rootsOf(files), null).findings(), live.result().findings());
            files.getResources().add(inspection);
            live.update(null);
            assertEquals(Validation.standard().run(rootsOf(files), null).findings(), live.result().findings());
            inspection.unload();
            live.update(null);
            assertEquals(Validation.standard().run(rootsOf(files), null).findings(), live.result().findings());
        }
    }

    @Test
    void afterClosingNothingListensAnyMore() {
        List<EObject> roots = plan.roots();
        LiveValidation live = LiveValidation.of(Validation.standard(), roots);
        live.update(null);
        live.close();
        assertTrue(plan.get(Action.class, "A.1").eAdapters().isEmpty());
    }

    private static KeylineResource file(ResourceSet files, List<EObject> roots) {
        KeylineResource file = new KeylineResource(
                URI.createURI("memory:/file" + files.getResources().size() + ".keyline"));
        files.getResources().add(file);
        file.getContents().addAll(roots);
        return file;
    }

    private static List<EObject> rootsOf(ResourceSet files) {
        return files.getResources().stream().flatMap(file -> file.getContents().stream()).toList();
    }
}
