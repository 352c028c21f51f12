/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.keyline.model.Origin;
import org.keyline.model.core.Priority;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class FindingsOutputTest {

    /** Two errors and two warnings: B.1 was imported, A.1 was made by hand. */
    private static ValidationResult result() {
        PlanBuilder builder = plan().recommendation("R5").recommendation("R5.1").action("B.1").titled("“Draft” & plan")
                .addresses("R5").with(a -> {
                    a.setFinishText("31/11/09");
                    a.setOrigin(new Origin("plan of 2009.tsv", 57));
                }).from("2009-10-01").action("A.1").from("2009-10-01").to("2009-10-30");
        ResourceImpl file = new ResourceImpl(URI.createFileURI("/srv/plans/my plan.keyline"));
        file.getContents().addAll(builder.roots());
        return Validation.standard().only(Set.of("COV-01", "COV-04", "COV-05", "DAT-01")).run(builder.roots(), null);
    }

    private static JsonObject json() throws IOException {
        StringWriter out = new StringWriter();
        new JsonFindings().write(result(), out);
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private static JsonObject sarif() throws IOException {
        StringWriter out = new StringWriter();
        new SarifFindings().write(result(), out);
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private static List<String> texts(JsonArray array, String name) {
        List<String> texts = new ArrayList<>();
        array.forEach(e -> texts.add(e.getAsJsonObject().get(name).getAsString()));
        return texts;
    }

    @Test
    void jsonHasTheSummary() throws IOException {
        JsonObject summary = json().getAsJsonObject("summary");
        assertEquals(2, summary.get("errors").getAsInt());
        assertEquals(2, summary.get("warnings").getAsInt());
        assertEquals(0, summary.get("infos").getAsInt());
        assertEquals(8, summary.get("elements").getAsInt());
        assertEquals(4, summary.get("rules").getAsInt());
        assertTrue(summary.get("millis").getAsLong() >= 0);
    }

    @Test
    void jsonHasEveryPartOfAFinding() throws IOException {
        JsonArray findings = json().getAsJsonArray("findings");
        assertEquals(List.of("COV-05", "DAT-01", "COV-04", "COV-01"), texts(findings, "rule"));
        JsonObject date = findings.get(1).getAsJsonObject();
        assertEquals("error", date.get("severity").getAsString());
        assertTrue(date.get("message").getAsString().contains("“31/11/09”"));
        assertTrue(date.get("file").getAsString().endsWith("/srv/plans/my plan.keyline"));
        JsonObject element = date.getAsJsonObject("element");
        assertEquals("Action", element.get("type").getAsString());
        assertEquals("B.1", element.get("ref").getAsString());
        assertEquals("“Draft” & plan", element.get("name").getAsString());
        assertEquals(36, element.get("id").getAsString().length());
        assertEquals("finish", date.get("feature").getAsString());
        assertEquals("31/11/09", date.get("value").getAsString());
        assertEquals(0, date.getAsJsonArray("related").size());
        assertEquals("Annex A", date.getAsJsonObject("source").get("locator").getAsString());
        assertEquals("Set the finish to 30 November 2009", date.getAsJsonArray("fixes").get(0).getAsString());
        assertEquals(57, date.getAsJsonObject("origin").get("row").getAsInt());
        assertEquals("R5", findings.get(0).getAsJsonObject().getAsJsonArray("related").get(0).getAsJsonObject()
                .get("ref").getAsString());
    }

    @Test
    void jsonGivesAnOriginToImportedElementsAlone() throws IOException {
        JsonObject byHand = json().getAsJsonArray("findings").get(2).getAsJsonObject();
        assertFalse(byHand.has("origin"));
        assertTrue(byHand.get("value").isJsonNull());
    }

    @Test
    void sarifHasTheVersionAndTheRulesWithTheirHelp() throws IOException {
        JsonObject sarif = sarif();
        assertEquals("2.1.0", sarif.get("version").getAsString());
        assertTrue(sarif.get("$schema").getAsString().contains("sarif-2.1.0"));
        JsonObject driver = run(sarif).getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Keyline", driver.get("name").getAsString());
        JsonArray rules = driver.getAsJsonArray("rules");
        assertEquals(List.of("COV-01", "COV-04", "COV-05", "DAT-01"), texts(rules, "id"));
        JsonObject first = rules.get(0).getAsJsonObject();
        assertEquals(RuleCatalogue.standard().rule("COV-01").orElseThrow().statement(),
                first.getAsJsonObject("shortDescription").get("text").getAsString());
        assertTrue(first.getAsJsonObject("help").get("text").getAsString().contains("¶8"));
        assertEquals("error", first.getAsJsonObject("defaultConfiguration").get("level").getAsString());
    }

    @Test
    void sarifLocatesAnImportedElementByItsRow() throws IOException {
        JsonObject date = run(sarif()).getAsJsonArray("results").get(1).getAsJsonObject();
        assertEquals("DAT-01", date.get("ruleId").getAsString());
        assertEquals(3, date.get("ruleIndex").getAsInt());
        assertEquals("error", date.get("level").getAsString());
        JsonObject location = date.getAsJsonArray("locations").get(0).getAsJsonObject();
        JsonObject physical = location.getAsJsonObject("physicalLocation");
        assertEquals("plan%20of%202009.tsv",
                physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(57, physical.getAsJsonObject("region").get("startLine").getAsInt());
        JsonObject logical = location.getAsJsonArray("logicalLocations").get(0).getAsJsonObject();
        assertEquals("Action B.1", logical.get("name").getAsString());
    }

    @Test
    void sarifLocatesWhatWasMadeByHandByItsFile() throws IOException {
        JsonObject byHand = run(sarif()).getAsJsonArray("results").get(2).getAsJsonObject();
        JsonObject physical = byHand.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        assertTrue(physical.getAsJsonObject("artifactLocation").get("uri").getAsString()
                .endsWith("/srv/plans/my%20plan.keyline"));
        assertFalse(physical.has("region"));
    }

    @Test
    void sarifHasNoNulls() throws IOException {
        assertFalse(hasNull(sarif()));
    }

    @Test
    void textIsGroupedByFileWithCountsAndWrapped() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextFindings(80).write(result(), out);
        String text = out.toString();
        assertTrue(text.contains("my plan.keyline: 2 errors, 2 warnings, 0 notes"), text);
        assertTrue(text.contains("error    DAT-01  plan of 2009.tsv, row 57"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
        assertTrue(text.contains("8 elements checked against 4 rules in "), text);
    }

    @Test
    void textSaysSoWhereNothingIsToMend() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextFindings().write(Validation.standard().run(List.of(), null), out);
        assertTrue(out.toString().startsWith("Nothing to mend."), out::toString);
    }

    private static JsonObject run(JsonObject sarif) {
        return sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static boolean hasNull(JsonElement element) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().anyMatch(FindingsOutputTest::hasNull);
        }
        return element.isJsonNull() || element.isJsonObject()
                && element.getAsJsonObject().asMap().values().stream().anyMatch(FindingsOutputTest::hasNull);
    }

    @Test
    void whatSomebodyDecidedToLeaveIsListedInEveryFormat() throws IOException {
        ValidationResult left = Validation.standard().only(Set.of("COV-04"))
                .run(PlanBuilder.plan().action("A.1").suppress("COV-04").roots(), null);
        StringWriter json = new StringWriter();
        new JsonFindings().write(left, json);
        JsonObject suppressed = JsonParser.parseString(json.toString()).getAsJsonObject().getAsJsonArray("suppressed")
                .get(0).getAsJsonObject();
        assertEquals("COV-04", suppressed.get("rule").getAsString());
        assertEquals("Agreed with the regulator",
                suppressed.getAsJsonObject("suppression").get("reason").getAsString());
        StringWriter sarif = new StringWriter();
        new SarifFindings().write(left, sarif);
        JsonObject result = JsonParser.parseString(sarif.toString()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("external",
                result.getAsJsonArray("suppressions").get(0).getAsJsonObject().get("kind").getAsString());
        StringBuilder text = new StringBuilder();
        new TextFindings().write(left, text);
        assertTrue(text.toString().contains("left: Agreed with the regulator"), text.toString());
    }

    private static String found(PlanBuilder plan, String rule) throws IOException {
        StringBuilder text = new StringBuilder();
        new TextFindings().write(Validation.standard().only(Set.of(rule)).run(plan.roots(), null), text);
        return text.toString();
    }

    @Test
    void whatIsFoundForEveryActionIsWrittenOnceForPeople() throws IOException {
        PlanBuilder plan = PlanBuilder.plan().action("A.1").action("A.2").action("A.3").action("A.4").action("A.5");
        String text = found(plan, "ACC-04");
        assertEquals(1, text.split("ACC-04", -1).length - 1, text);
        assertTrue(text.contains("5 errors"), text);
        assertTrue(text.contains("the same is found for each of the 5 actions of the plan"), text);
        String fewer = found(plan.action("A.6").with(action -> action.setPriority(Priority.HIGH)), "ACC-04");
        assertEquals(5, fewer.split("ACC-04", -1).length - 1, fewer);
    }

    @Test
    void whatDiffersFromActionToActionIsWrittenEachTime() throws IOException {
        PlanBuilder plan = PlanBuilder.plan();
        for (int i = 1; i <= 5; i++) {
            plan.action("A." + i).from("2009-10-1" + i).to("2009-10-0" + i);
        }
        assertEquals(5, found(plan, "DAT-02").split("DAT-02", -1).length - 1);
    }
}
