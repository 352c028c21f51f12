/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.validation.output.RulePages;

/** {@code keyline explain}: what the rules are about, and what a profile makes of them. */
class ExplainCommandTest {

    @TempDir
    Path folder;

    private CommandCall explain(String... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "explain";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return CommandCall.in(folder, words);
    }

    private static GuidanceProfile profile(String name) {
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.setName(name);
        return profile;
    }

    private static RuleSetting set(GuidanceProfile profile, String rule, Switch enabled) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setEnabled(enabled);
        profile.getSettings().add(setting);
        return setting;
    }

    @Test
    void aRuleIsExplainedWithAnExample() {
        CommandCall call = explain("dat-06");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(RulePages.text("DAT-06", 100), call.out());
        assertTrue(call.out().contains("An example that breaks it"), call.out());
        assertEquals(call.out(), CommandCall.in(folder, "help", "DAT-06").out());
    }

    @Test
    void severalRulesAreExplainedInTurn() {
        String out = explain("COV-01", "CHECK-01").out();
        assertTrue(out.startsWith("COV-01\n") && out.contains("\n\nCHECK-01\n"), out);
    }

    @Test
    void withoutARuleAllAreListed() {
        String out = explain().out();
        assertEquals(102, out.lines().filter(line -> line.matches("  [A-Z]+-\\d\\d .*")).count(), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 100), out);
    }

    @Test
    void anUnknownRuleSuggestsTheNearest() {
        assertTrue(explain("DAT-66").failure(ExitStatus.WRONG).contains("Did you mean DAT-06"));
        assertTrue(CommandCall.in(folder, "help", "DAT-66").failure(ExitStatus.WRONG).contains("Did you mean DAT-06"));
        assertTrue(CommandCall.in(folder, "help", "exprot").failure(ExitStatus.WRONG).contains("Did you mean export"));
    }

    @Test
    void aProfileSaysHowItSetsTheRules() throws IOException {
        GuidanceProfile profile = profile("Own");
        RuleSetting years = set(profile, "DAT-09", Switch.ON);
        years.setSeverity(SettingSeverity.INFO);
        Parameter months = GuidanceFactory.eINSTANCE.createParameter();
        months.setName("months");
        months.setValue("36");
        years.getParameters().add(months);
        set(profile, "COV-01", Switch.OFF);
        set(profile, "COV-77", Switch.OFF);
        CommandCall.save(folder.resolve("own.keyline"), List.of(profile));
        CommandCall call = explain("--profile", "own.keyline");
        assertTrue(call.out().contains("  DAT-09    info, months = 36  An action"), call.out());
        assertTrue(call.out().contains("  COV-01    off  "), call.out());
        assertEquals(
                "keyline: own.keyline: Guidance profile “Own” sets a rule “COV-77”, which does not exist. The setting "
                        + "is left out. Correct the ID, or take the setting away.",
                call.err().strip());
        assertTrue(
                explain("DAT-09", "--profile", "own.keyline").out().endsWith("In the profile\n  info, months = 36\n"));
    }

    @Test
    void ofSeveralProfilesInAFileTheOneOnTopCounts() throws IOException {
        GuidanceProfile base = profile("Base");
        set(base, "COV-01", Switch.OFF);
        GuidanceProfile own = profile("Own");
        own.getIncludes().add(base);
        set(own, "COV-02", Switch.OFF);
        CommandCall.save(folder.resolve("both.keyline"), List.of(base, own));
        String out = explain("--profile", "both.keyline").out();
        assertTrue(out.contains("COV-01    off") && out.contains("COV-02    off"), out);
        CommandCall.save(folder.resolve("beside.keyline"), List.of(profile("One"), profile("Other")));
        assertTrue(explain("--profile", "beside.keyline").failure(ExitStatus.WRONG).contains("2 guidance profiles"));
    }

    @Test
    void aProfileThatComesWithKeylineIsCalledByItsName() throws IOException {
        String before = System.getProperty(Installation.HOME_PROPERTY);
        System.setProperty(Installation.HOME_PROPERTY, folder.resolve("home").toString());
        try {
            GuidanceProfile profile = profile("House rules");
            set(profile, "COV-01", Switch.OFF);
            Files.createDirectories(folder.resolve("home/models/profiles"));
            CommandCall.save(folder.resolve("home/models/profiles/house-rules.keyline"), List.of(profile));
            assertTrue(explain("--profile", "house-rules").out().contains("COV-01    off"));
            assertEquals("house-rule: there is no such file, and no such profile comes with Keyline. Did you mean "
                    + "house-rules?", explain("--profile", "house-rule").failure(ExitStatus.WRONG));
            CommandCall.save(folder.resolve("house-rules"), List.of(profile("A file of this name")));
            assertFalse(explain("--profile", "house-rules").out().contains("COV-01    off"), "a file comes first");
        } finally {
            if (before == null) {
                System.clearProperty(Installation.HOME_PROPERTY);
            } else {
                System.setProperty(Installation.HOME_PROPERTY, before);
            }
        }
    }

    @Test
    void aPageIsWrittenAsHtmlOrMarkdown() throws IOException {
        assertEquals(ExitStatus.DONE, explain("COV-01", "--format", "html", "-o", "cov-01.html").status());
        assertEquals(RulePages.html("COV-01"), Files.readString(folder.resolve("cov-01.html")));
        assertEquals(RulePages.markdown("COV-01"), explain("COV-01", "--format", "md").out());
        assertTrue(explain("--format", "html").failure(ExitStatus.WRONG).contains("Name one rule."));
    }

    @Test
    void allPagesAreWrittenToAFolder() throws IOException {
        CommandCall call = explain("--pages", "help");
        assertEquals(ExitStatus.DONE, call.status());
        assertEquals("keyline: 103 pages written to help", call.err().strip());
        assertEquals(102, CommandCall.files(folder.resolve("help/rules")).size());
        assertTrue(Files.readString(folder.resolve("help/rules.md")).contains("[COV-01](rules/COV-01.md)"));
        Files.writeString(folder.resolve("file"), "");
        assertTrue(explain("--pages", "file").failure(ExitStatus.WRONG).contains("cannot be written"));
    }
}
