/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.testsupport.PlanBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code keyline validate}: findings in three formats, and the exit status that goes with them. */
class ValidateCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void models() throws IOException {
        CommandCall.save(folder.resolve("errors.keyline"),
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access")
                        .action("A.1").from("2009-05-01").to("2009-05-29").roots());
        CommandCall.save(folder.resolve("warnings.keyline"),
                PlanBuilder.plan().workStream("A", "Access").action("A.1").roots());
    }

    private CommandCall validate(String... arguments) {
        List<String> words = new ArrayList<>(List.of("validate"));
        words.addAll(List.of(arguments));
        return CommandCall.in(folder, words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({ "COV-01, error, 1", "COV-01, warning, 1", "COV-01, info, 1", "COV-01, never, 0", "COV-04, error, 0",
            "COV-04, warning, 1", "COV-04, info, 1", "COV-08, info, 0" })
    void theExitStatusFollowsTheSeverity(String rule, String failOn, int status) {
        CommandCall call = validate("errors.keyline", "--rule", rule, "--fail-on", failOn);
        assertEquals(status, call.status(), call.out());
    }

    @Test
    void errorsFailUnlessToldOtherwise() {
        assertEquals(ExitStatus.FINDINGS, validate("errors.keyline", "--rule", "COV-01,COV-04").status());
        assertEquals(ExitStatus.DONE, validate("errors.keyline", "--rule", "COV-04").status());
    }

    @Test
    void textNamesRuleAndElement() {
        String out = validate("errors.keyline", "--rule", "COV-01").out();
        assertTrue(out.contains("errors.keyline"), out);
        assertTrue(out.contains("COV-01"), out);
        assertTrue(out.contains("R1"), out);
    }

    @Test
    void jsonIsWholeThoughTheCommandFails() {
        CommandCall call = validate("errors.keyline", "--rule", "COV-01", "--format", "json");
        assertEquals(ExitStatus.FINDINGS, call.status());
        assertEquals("", call.err());
        JsonObject finding = call.json().getAsJsonArray("findings").get(0).getAsJsonObject();
        for (String member : new String[] { "rule", "severity", "message", "file", "element", "feature", "value",
                "related", "source", "fixes" }) {
            assertTrue(finding.has(member), member);
        }
        assertEquals("Recommendation", finding.getAsJsonObject("element").get("type").getAsString());
        JsonObject summary = call.json().getAsJsonObject("summary");
        assertEquals(1, summary.get("errors").getAsInt());
        for (String number : new String[] { "warnings", "infos", "elements", "rules", "millis" }) {
            assertTrue(summary.get(number).getAsInt() >= 0, number);
        }
    }

    @Test
    void sarifHasTheRuleOfEveryResult() {
        JsonObject run = validate("errors.keyline", "--format", "sarif").json().getAsJsonArray("runs").get(0)
                .getAsJsonObject();
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        JsonArray results = run.getAsJsonArray("results");
        assertTrue(results.size() > 0);
        for (JsonElement each : results) {
            JsonObject result = each.getAsJsonObject();
            assertEquals(result.get("ruleId"),
                    rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"));
        }
    }

    @Test
    void findingsCanGoToAFile() throws IOException {
        CommandCall call = validate("errors.keyline", "--rule", "COV-01", "--format", "json", "-o",
                "reports/findings.json");
        assertEquals(ExitStatus.FINDINGS, call.status());
        assertEquals("", call.out());
        assertTrue(call.err().contains("1 error, 0 warnings, 0 notes"), call.err());
        assertTrue(JsonParser.parseString(Files.readString(folder.resolve("reports/findings.json"))).isJsonObject());
    }

    @Test
    void aModelIsNotOverwrittenByItsFindings() throws IOException {
        String before = Files.readString(folder.resolve("errors.keyline"));
        String message = validate("errors.keyline", "-o", "./errors.keyline").failure(ExitStatus.WRONG);
        assertTrue(message.contains("the file to read"), message);
        assertEquals(before, Files.readString(folder.resolve("errors.keyline")));
    }

    @Test
    void severalModelsAreCheckedAsOne() {
        int first = validate("errors.keyline", "--format", "json").json().getAsJsonObject("summary").get("elements")
                .getAsInt();
        int second = validate("warnings.keyline", "--format", "json").json().getAsJsonObject("summary")
                .get("elements").getAsInt();
        assertEquals(first + second, validate("errors.keyline", "warnings.keyline", "errors.keyline", "--format",
                "json").json().getAsJsonObject("summary").get("elements").getAsInt());
    }

    @Test
    void aProfileChangesTheSeverity() throws IOException {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule("COV-01");
        setting.setSeverity(SettingSeverity.INFO);
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.getSettings().add(setting);
        CommandCall.save(folder.resolve("profile.keyline"), List.of(profile));
        CommandCall call = validate("errors.keyline", "--rule", "COV-01", "--profile", "profile.keyline", "--format",
                "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(1, call.json().getAsJsonObject("summary").get("infos").getAsInt());
    }

    @Test
    void ofAProfileWithABrokenPlaceTheRestIsUsedAndThePlaceIsTold() throws IOException {
        Files.writeString(folder.resolve("broken.keyline"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <guidance:GuidanceProfile xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:guidance="http://keyline.org/model/1/guidance" id="p" name="Our rules">
                  <settings id="a" rule="DAT-10" severity="fatal"/>
                  <settings id="b" rule="COV-01" severity="info"/>
                </guidance:GuidanceProfile>
                """);
        CommandCall call = validate("errors.keyline", "--rule", "COV-01", "--profile", "broken.keyline", "--format",
                "json");
        assertTrue(call.out().contains("CHECK-01"), call.out());
        assertTrue(call.out().contains("Line 4, column"), call.out());
        assertTrue(call.out().contains("\"severity\": \"info\""), call.out());
        Files.writeString(folder.resolve("torn.keyline"), "<?xml version=\"1.0\"?>\n<guidance:GuidanceProfile");
        assertTrue(validate("errors.keyline", "--profile", "torn.keyline").failure(ExitStatus.WRONG)
                .contains("torn.keyline: line 2"));
    }

    @Test
    void aModelWithoutProfileIsNoProfile() {
        String message = validate("errors.keyline", "--profile", "warnings.keyline").failure(ExitStatus.WRONG);
        assertTrue(message.contains("no guidance profile"), message);
    }

    @Test
    void anUnknownRuleSuggestsTheNearest() {
        String message = validate("errors.keyline", "--rule", "CVO-01").failure(ExitStatus.WRONG);
        assertTrue(message.contains("there is no rule \"CVO-01\". Did you mean COV-01"), message);
    }

    @Test
    void aRuleMayBeWrittenInSmallLetters() {
        assertEquals(ExitStatus.FINDINGS, validate("errors.keyline", "--rule", "cov-01").status());
    }
}
