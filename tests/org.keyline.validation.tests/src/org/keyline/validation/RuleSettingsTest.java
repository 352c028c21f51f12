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
import static org.keyline.validation.ProfileBuilder.parameter;
import static org.keyline.validation.ProfileBuilder.profile;
import static org.keyline.validation.ProfileBuilder.set;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

class RuleSettingsTest {

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
        GuidanceProfile profile = profile("Own");
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
        GuidanceProfile base = profile("Own");
        set(base, "COV-01", Switch.OFF);
        set(base, "COV-02", Switch.OFF);
        GuidanceProfile own = profile("Own", base);
        set(own, "COV-01", Switch.ON);
        RuleSettings settings = settings(own);
        assertTrue(settings.isOn("COV-01"));
        assertFalse(settings.isOn("COV-02"));
    }

    @Test
    void aSettingThatSaysNothingOfTheSwitchLeavesItAsItWas() {
        GuidanceProfile base = profile("Base");
        set(base, "COV-01", Switch.OFF);
        GuidanceProfile own = profile("Own", base);
        set(own, "COV-01", SettingSeverity.INFO);
        assertFalse(settings(own).isOn("COV-01"));
        assertEquals(Severity.INFO, settings(own).severity("COV-01"));
    }

    @Test
    void severityAndParametersOfTheBaseHoldWhereTheProfileSaysNothing() {
        GuidanceProfile base = profile("Base");
        RuleSetting years = set(base, "DAT-09", SettingSeverity.WARNING);
        parameter(years, "months", "36");
        GuidanceProfile own = profile("Own", base);
        set(own, "DAT-09", Switch.ON);
        assertEquals(Severity.WARNING, settings(own).severity("DAT-09"));
        assertEquals(36, settings(own).parameter("DAT-09", "months"));
    }

    @Test
    void otherRulesCanBeOff() {
        GuidanceProfile own = profile("Own");
        own.setOtherRules(Switch.OFF);
        set(own, "COV-01", Switch.ON);
        set(own, "COV-02", SettingSeverity.ERROR);
        assertTrue(settings(own).isOn("COV-01"));
        assertFalse(settings(own).isOn("COV-02"), "a severity alone switches nothing on");
        assertFalse(settings(own).isOn("COV-03"));
    }

    @Test
    void otherRulesAreAsTheNearestProfileSaysThatSpeaksOfThem() {
        GuidanceProfile base = profile("Base");
        base.setOtherRules(Switch.OFF);
        set(base, "COV-01", Switch.ON);
        assertFalse(settings(profile("Own", base)).isOn("COV-03"));
        GuidanceProfile whole = profile("Whole", base);
        whole.setOtherRules(Switch.ON);
        assertTrue(settings(whole).isOn("COV-03"));
        assertTrue(settings(whole).isOn("COV-01"));
    }

    @Test
    void aProfileReachedOnTwoWaysIsNoCircle() {
        GuidanceProfile base = profile("Own");
        assertEquals(List.of(), settings(profile("Own", profile("One", base), profile("Other", base))).problems());
    }

    @Test
    void whatCannotBeUsedIsToldAndTheRestHolds() {
        GuidanceProfile profile = profile("Own");
        set(profile, "XYZ-01", Switch.OFF);
        RuleSetting years = set(profile, "DAT-09", Switch.ON);
        parameter(years, "months", "many");
        parameter(years, "weeks", "3");
        parameter(set(profile, "DAT-10", Switch.ON), "days", "0");
        set(profile, "COV-01", Switch.OFF);
        RuleSettings settings = settings(profile);
        List<String> told = settings.problems().stream().map(ProfileProblem::message).toList();
        assertEquals(4, told.size(), told::toString);
        assertEquals("Guidance profile “Own” sets a rule “XYZ-01”, which does not exist. The setting is left out. "
                + "Correct the ID, or take the setting away.", told.get(0));
        assertTrue(told.get(1).contains("“many” is not a whole number; months may be 1 to 120"), told::toString);
        assertTrue(told.get(3).contains("0 is out of range"), told::toString);
        assertTrue(told.get(2).contains("no parameter “weeks”"), told::toString);
        assertEquals(24, settings.parameter("DAT-09", "months"));
        assertFalse(settings.isOn("COV-01"));
    }

    @Test
    void aProblemNamesProfileElementFeatureAndValue() {
        GuidanceProfile profile = profile("Own");
        RuleSetting years = set(profile, "DAT-09", Switch.ON);
        parameter(years, "months", "121");
        ProfileProblem problem = settings(profile).problems().get(0);
        assertEquals("Guidance profile “Own”, rule DAT-09, parameter months: 121 is out of range; months may be 1 to "
                + "120. The value is left out.", problem.message());
        assertEquals(years.getParameters().get(0), problem.element());
        assertEquals("value", problem.feature().getName());
        assertEquals("121", problem.value());
        problem.fixes().get(0).change().run();
        assertEquals(List.of(), settings(profile).problems());
        assertEquals("24", years.getParameters().get(0).getValue());
    }

    @Test
    void theLimitsOfARangeAreInIt() {
        for (String value : List.of("1", "120")) {
            GuidanceProfile profile = profile("Own");
            parameter(set(profile, "DAT-09", Switch.ON), "months", value);
            assertEquals(List.of(), settings(profile).problems());
            assertEquals(Integer.parseInt(value), settings(profile).parameter("DAT-09", "months"));
        }
    }

    @Test
    void aValueThatIsNoNumberOrMissingIsTold() {
        for (String value : new String[] { "12.5", "", null, "99999999999" }) {
            GuidanceProfile profile = profile("Own");
            parameter(set(profile, "DAT-09", Switch.ON), "months", value);
            ProfileProblem problem = settings(profile).problems().get(0);
            String fault = value == null || value.isEmpty() ? "there is no value;" : "is not a whole number;";
            assertTrue(problem.message().contains(fault), problem::message);
            assertEquals(24, settings(profile).parameter("DAT-09", "months"));
        }
    }

    @Test
    void twoValuesThatContradictEachOtherAreToldAndNeitherCounts() {
        for (String medium : List.of("8", "9")) {
            GuidanceProfile profile = profile("Own");
            RuleSetting terms = set(profile, "DAT-13", Switch.ON);
            parameter(terms, "short", "9");
            parameter(terms, "medium", medium);
            RuleSettings settings = settings(profile);
            ProfileProblem problem = settings.problems().get(0);
            assertEquals(1, settings.problems().size());
            assertEquals("CHECK-01", problem.check().id());
            assertEquals("Guidance profile “Own”, rule DAT-13: medium (" + medium + ") must be more than short (9). "
                    + "Neither is used; the rule is checked with short 6 and medium 12. Correct one of the two.",
                    problem.message());
            assertEquals(terms.getParameters().get(1), problem.element());
            assertEquals(6, settings.parameter("DAT-13", "short"));
            assertEquals(12, settings.parameter("DAT-13", "medium"));
            problem.fixes().get(0).change().run();
            assertEquals(List.of(), settings(profile).problems());
            assertEquals(9, settings(profile).parameter("DAT-13", "short"));
        }
    }

    @Test
    void aValueMayContradictThatOfAnotherProfileOrOfTheCatalogue() {
        GuidanceProfile base = profile("Base");
        parameter(set(base, "DAT-13", Switch.ON), "short", "9");
        GuidanceProfile own = profile("Own", base);
        parameter(set(own, "DAT-13", Switch.INHERITED), "medium", "9");
        assertTrue(settings(own).problems().get(0).message().contains(
                "medium (9) must be more than short (9, set in guidance profile “Base”)"),
                settings(own).problems()::toString);
        assertEquals(List.of(), settings(base).problems());
        GuidanceProfile late = profile("Late");
        parameter(set(late, "DAT-13", Switch.ON), "short", "12");
        ProfileProblem problem = settings(late).problems().get(0);
        assertTrue(problem.message().contains("medium (12, as in the catalogue) must be more than short (12)"),
                problem::message);
        assertEquals(late.getSettings().get(0).getParameters().get(0), problem.element());
    }

    @Test
    void aRuleThatIsListedTwiceCountsAsTheFirstSettingSays() {
        GuidanceProfile profile = profile("Own");
        set(profile, "COV-01", Switch.OFF);
        RuleSetting second = set(profile, "COV-01", Switch.ON);
        RuleSettings settings = settings(profile);
        assertFalse(settings.isOn("COV-01"));
        assertEquals(1, settings.problems().size());
        assertEquals(second, settings.problems().get(0).element());
        assertTrue(settings.problems().get(0).message().contains("sets rule COV-01 twice"),
                settings.problems().get(0)::message);
        settings.problems().get(0).fixes().get(0).change().run();
        assertEquals(List.of(), settings(profile).problems());
    }

    @Test
    void aRuleThatIsSetInTwoProfilesIsNotListedTwice() {
        GuidanceProfile base = profile("Base");
        set(base, "COV-01", Switch.OFF);
        GuidanceProfile own = profile("Own", base);
        set(own, "COV-01", Switch.ON);
        assertEquals(List.of(), settings(own).problems());
    }

    @Test
    void aParameterThatIsSetTwiceCountsAsFirstSet() {
        GuidanceProfile profile = profile("Own");
        RuleSetting years = set(profile, "DAT-09", Switch.ON);
        parameter(years, "months", "36");
        parameter(years, "months", "48");
        RuleSettings settings = settings(profile);
        assertEquals(36, settings.parameter("DAT-09", "months"));
        assertTrue(settings.problems().get(0).message().contains("months is set twice"));
    }

    @Test
    void aRuleWrittenNearlyRightIsOfferedAsMeant() {
        GuidanceProfile profile = profile("Own");
        RuleSetting setting = set(profile, "dat 9", Switch.OFF);
        ProfileProblem problem = settings(profile).problems().get(0);
        assertTrue(problem.message().endsWith("Did you mean DAT-09?"), problem::message);
        assertTrue(settings(profile).isOn("DAT-09"), "nothing is guessed before somebody chooses");
        problem.fixes().get(0).change().run();
        assertEquals("DAT-09", setting.getRule());
        assertFalse(settings(profile).isOn("DAT-09"));
    }

    @Test
    void aSettingWithoutARuleIsTold() {
        GuidanceProfile profile = profile("Own");
        set(profile, null, Switch.OFF);
        assertTrue(settings(profile).problems().get(0).message().contains("names no rule"));
    }
}
