/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;

class ElementLabelsTest {

    @Test
    void anActionIsCalledByReferenceAndName() {
        assertEquals("B.7 Draw up the plan", ElementLabels.label(action("B.7", "Draw up\nthe plan")));
        assertEquals("B.7", ElementLabels.shortLabel(action("B.7", "Draw up the plan")));
        assertEquals("Draw up the plan", ElementLabels.shortLabel(action(null, "Draw up the plan")));
    }

    @Test
    void whatHasNeitherIsCalledByItsType() {
        assertEquals("Action", ElementLabels.label(action(null, null)));
        assertEquals("Work stream", ElementLabels.label(PlanFactory.eINSTANCE.createWorkStream()));
        assertEquals("Key line", ElementLabels.typeName((EClass) FrameworkPackage.eINSTANCE
                .getEClassifier("KeyLine")));
    }

    @Test
    void aLongNameIsShortenedAtAWord() {
        String label = ElementLabels.label(action("B.7", "word ".repeat(100)));
        assertTrue(label.length() <= 120, label);
        assertTrue(label.endsWith("word…"), label);
    }

    @Test
    void aDependencySaysWhatWaitsForWhat() {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setText("(A15)");
        assertEquals("on (A15)", ElementLabels.label(dependency));
        dependency.setPredecessor(action("A.15", "Finalise"));
        assertEquals("waits for A.15 FS", ElementLabels.label(dependency));
        dependency.setType(DependencyType.SS);
        dependency.setLagDays(-3);
        dependency.setKind(DependencyKind.INFORMS);
        assertEquals("informed by A.15 SS-3d", ElementLabels.label(dependency));
    }

    @Test
    void aSettingOfARuleSaysHowTheRuleIsSet() {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule("ACC-08");
        assertEquals("ACC-08", ElementLabels.label(setting));
        setting.setSeverity(SettingSeverity.WARNING);
        Parameter actions = GuidanceFactory.eINSTANCE.createParameter();
        actions.setName("actions");
        actions.setValue("4");
        setting.getParameters().add(actions);
        assertEquals("ACC-08 warning, actions 4", ElementLabels.label(setting));
        assertEquals("ACC-08", ElementLabels.shortLabel(setting));
        setting.setEnabled(Switch.OFF);
        assertEquals("ACC-08 off", ElementLabels.label(setting));
        setting.setDescription("Nobody leads too much.");
        assertEquals("ACC-08 off · Nobody leads too much.", ElementLabels.label(setting));
    }

    @Test
    void everyMonthAndEveryYearIsWrittenAsTheLocaleHasIt() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
        for (int year : new int[] { -5, 9, 209, 999, 1000, 2009, 9999, 10_000, 20_009 }) {
            for (int each = 1; each <= 12; each++) {
                LocalDate date = LocalDate.of(year, each, 7);
                assertEquals(day.format(date), ElementLabels.date(date));
                assertEquals(month.format(date), ElementLabels.date(date, DatePrecision.MONTH));
            }
        }
    }

    @Test
    void datesAreWrittenAsInTheUnitedKingdom() {
        LocalDate date = LocalDate.of(2009, 11, 30);
        assertEquals("30 Nov 2009", ElementLabels.date(date));
        assertEquals("November 2009", ElementLabels.date(date, DatePrecision.MONTH));
        assertEquals("", ElementLabels.date(null));
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        milestone.setDate(date);
        milestone.setName("Board decides");
        assertEquals("30 Nov 2009 Board decides", ElementLabels.label(milestone));
    }

    @Test
    void everyTypeHasALabelEvenWhenEmpty() {
        for (var ePackage : List.of(CorePackage.eINSTANCE, PlanPackage.eINSTANCE,
                AssessmentPackage.eINSTANCE,
                FrameworkPackage.eINSTANCE,
                GuidancePackage.eINSTANCE,
                InspectionPackage.eINSTANCE)) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    String label = ElementLabels.label(EcoreUtil.create(type));
                    assertFalse(label.isBlank(), type.getName());
                    assertFalse(label.contains("null"), label);
                }
            }
        }
    }

    private static Action action(String ref, String name) {
        Action action = PlanFactory.eINSTANCE.createAction();
        action.setRef(ref);
        action.setName(name);
        return action;
    }
}
