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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

class RuleSettingsTest {

    private static GuidanceProfile profile(GuidanceProfile... includes) {
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.setName("Profile");
        profile.getIncludes().addAll(List.of(includes));
        return profile;
    }

    private static RuleSetting set(GuidanceProfile profile, String rule, Switch enabled) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setEnabled(enabled);
        profile.getSettings().add(setting);
        return setting;
    }

    private static void parameter(RuleSetting setting, String name, String value) {
        Parameter parameter = GuidanceFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        setting.getParameters().add(parameter);
    }

    private static RuleSettings settings(GuidanceProfile profile) {
        return RuleSettings.of(profile, RuleCatalogue.standard());
    }

    @Test
    void withoutProfileTheCatalogueHolds() {
        RuleSettings settings = settings(null);
        assertTrue(settings.isOn("DAT-09"));
        assertEquals(Severity.ERROR, settings.severity("DAT-09"));
        assertEquals(24, settings.parameter("DAT-09", "months"));
        assertThrows(IllegalArgumentException.class, () -> settings.parameter("DAT-09", "weeks"));
    }

    @Test
    void aProfileSetsSwitchSeverityAndParameters() {
        GuidanceProfile profile = profile();
        set(profile, "COV-01", Switch.OFF);
        RuleSetting years = set(profile, "DAT-09", Switch.INHERITED);
        years.setSeverity(SettingSeverity.INFO);
        parameter(years, "months", " 36 ");
        RuleSettings settings = settings(profile);
        assertFalse(settings.isOn("COV-01"));
        assertEquals(Severity.INFO, settings.severity("DAT-09"));
        assertEquals(36, settings.parameter("DAT-09", "months"));
        assertEquals(List.of(), settings.problems());
    }

    @Test
    void itsOwnSettingsWinOverThoseItBuildsOn() {
        GuidanceProfile base = profile();
        set(base, "COV-01", Switch.OFF);
        set(base, "COV-02", Switch.OFF);
        GuidanceProfile own = profile(base);
        set(own, "COV-01", Switch.ON);
        RuleSettings settings = settings(own);
        assertTrue(settings.isOn("COV-01"));
        assertFalse(settings.isOn("COV-02"));
    }

    @Test
    void profilesThatBuildOnEachOtherAreTold() {
        GuidanceProfile one = profile();
        GuidanceProfile other = profile(one);
        one.getIncludes().add(other);
        set(other, "COV-01", Switch.OFF);
        RuleSettings settings = settings(one);
        assertFalse(settings.isOn("COV-01"));
        assertEquals(1, settings.problems().size());
        assertTrue(settings.problems().get(0).message().contains("builds on it in turn"));
    }

    @Test
    void aProfileReachedOnTwoWaysIsNoCircle() {
        GuidanceProfile base = profile();
        assertEquals(List.of(), settings(profile(profile(base), profile(base))).problems());
    }

    @Test
    void whatCannotBeUsedIsToldAndTheRestHolds() {
        GuidanceProfile profile = profile();
        set(profile, "XYZ-01", Switch.OFF);
        RuleSetting years = set(profile, "DAT-09", Switch.ON);
        parameter(years, "months", "many");
        parameter(years, "months", "0");
        parameter(years, "weeks", "3");
        set(profile, "COV-01", Switch.OFF);
        RuleSettings settings = settings(profile);
        List<String> told = settings.problems().stream().map(RuleSettings.Problem::message).toList();
        assertEquals(4, told.size(), told::toString);
        assertTrue(told.get(0).contains("“XYZ-01”"), told::toString);
        assertTrue(told.get(1).contains("“many” is not a whole number; months may be 1 to 120"), told::toString);
        assertTrue(told.get(2).contains("0 is out of range"), told::toString);
        assertTrue(told.get(3).contains("no parameter “weeks”"), told::toString);
        assertEquals(24, settings.parameter("DAT-09", "months"));
        assertFalse(settings.isOn("COV-01"));
    }
}
