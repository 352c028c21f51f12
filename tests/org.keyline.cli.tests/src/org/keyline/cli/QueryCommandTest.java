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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.Origin;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The figures of a plan and the whole model, as text and as JSON. */
class QueryCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2009-11").recommendation("R1.1")
                .recommendation("R1.2").recommendation("R2").workStream("A", "Access").action("A.1")
                .from("2009-05-01").to("2009-05-29").lead("Joyce Penhale").addresses("R1.1")
                .status(Rag.GREEN, Stage.COMPLETE).action("A.2").from("2009-06-01").to("2009-11-30")
                .lead("Joyce Penhale").addresses("R1.2").after("A.1").action("A.3");
        builder.get(Action.class, "A.2").setOrigin(new Origin("plan.txt", 7));
        builder.get(Action.class, "A.1").getCitations()
                .add(CoreFactory.eINSTANCE.createCitation());
        CommandCall.save(folder.resolve("plan.keyline"), builder.roots());
    }

    private CommandCall refused(String what, String... more) {
        List<String> arguments = new ArrayList<>(List.of("query", "plan.keyline", "--what", what));
        arguments.addAll(List.of(more));
        return CommandCall.in(folder, arguments.toArray(String[]::new));
    }

    private CommandCall query(String what, String... more) {
        List<String> arguments = new ArrayList<>(List.of("query", "plan.keyline", "--what", what));
        arguments.addAll(List.of(more));
        CommandCall call = CommandCall.in(folder, arguments.toArray(String[]::new));
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        return call;
    }

    private Map<String, JsonObject> elements() {
        Map<String, JsonObject> byId = new TreeMap<>();
        for (JsonElement each : query("elements", "--format", "json").json().getAsJsonArray("elements")) {
            JsonObject element = each.getAsJsonObject();
            assertEquals(null, byId.put(element.get("id").getAsString(), element), "an ID is there twice");
        }
        return byId;
    }

    private JsonObject element(String ref) {
        return elements().values().stream()
                .filter(each -> !each.get("ref").isJsonNull() && each.get("ref").getAsString().equals(ref)).findFirst()
                .orElseThrow();
    }

    @Test
    void everyReferenceLeadsToAnElementOfTheList() {
        Map<String, JsonObject> elements = elements();
        int references = 0;
        for (JsonObject element : elements.values()) {
            for (Map.Entry<String, JsonElement> reference : element.getAsJsonObject("references").entrySet()) {
                for (JsonElement id : reference.getValue().getAsJsonArray()) {
                    assertTrue(elements.containsKey(id.getAsString()), reference.toString());
                    references++;
                }
            }
        }
        assertTrue(references > 20, "only " + references);
    }

    @Test
    void anElementHasTheNamesOfTheMetamodel() {
        JsonObject action = element("A.2");
        assertEquals("Action", action.get("type").getAsString());
        assertEquals("2009-06-01", action.getAsJsonObject("attributes").get("start").getAsString());
        assertEquals("2009-11-30", action.getAsJsonObject("attributes").get("finish").getAsString());
        JsonObject references = action.getAsJsonObject("references");
        for (String feature : new String[] { "lead", "workStream", "addresses", "dependencies" }) {
            assertEquals(1, references.getAsJsonArray(feature).size(), feature);
        }
        assertEquals("plan.txt", action.getAsJsonObject("origin").get("file").getAsString());
        assertEquals(7, action.getAsJsonObject("origin").get("row").getAsInt());
    }

    @Test
    void whatIsSaidApartIsNoAttribute() {
        JsonObject action = element("A.1");
        for (String apart : new String[] { "id", "ref", "name", "origin" }) {
            assertTrue(action.has(apart), apart);
            assertFalse(action.getAsJsonObject("attributes").has(apart), apart);
        }
        assertTrue(action.get("origin").isJsonNull());
    }

    @Test
    void aDependencyKeepsItsTypeThoughItIsTheUsualOne() {
        JsonObject dependency = elements().values().stream()
                .filter(each -> each.get("type").getAsString().equals("Dependency")).findFirst().orElseThrow();
        assertEquals("FS", dependency.getAsJsonObject("attributes").get("type").getAsString());
    }

    @Test
    void whatWasNotStatedIsLeftOut() {
        JsonObject attributes = element("A.3").getAsJsonObject("attributes");
        assertFalse(attributes.has("start"), attributes.toString());
        assertFalse(attributes.has("priority"), attributes.toString());
    }

    @Test
    void anObjectWithoutIdentityIsNamedAfterItsOwner() {
        JsonObject action = element("A.1");
        String citation = action.getAsJsonObject("references").getAsJsonArray("citations").get(0).getAsString();
        assertEquals(action.get("id").getAsString() + "/citations/0", citation);
        assertEquals("Citation", elements().get(citation).get("type").getAsString());
    }

    @Test
    void theSameModelGivesTheSameAnswer() {
        assertEquals(query("elements", "--format", "json"), query("elements", "--format", "json"));
    }

    @Test
    void coverageSaysWhatNothingAnswers() {
        JsonObject plan = query("coverage", "--format", "json").json().getAsJsonArray("plans").get(0)
                .getAsJsonObject();
        assertEquals(4, plan.getAsJsonObject("summary").get("recommendations").getAsInt());
        assertEquals(1, plan.getAsJsonObject("summary").get("uncovered").getAsInt());
        JsonArray recommendations = plan.getAsJsonArray("recommendations");
        assertFalse(recommendations.get(3).getAsJsonObject().get("covered").getAsBoolean());
        assertEquals("A.3", plan.getAsJsonArray("unlinkedActions").get(0).getAsJsonObject().get("ref").getAsString());
        assertTrue(query("coverage").out().lines().anyMatch(line -> line.matches("R2 .* no")));
    }

    @Test
    void theCriticalPathHasTheFloatOfEachAction() {
        JsonObject plan = query("critical-path", "--format", "json").json().getAsJsonArray("plans").get(0)
                .getAsJsonObject();
        JsonObject last = plan.getAsJsonArray("actions").get(1).getAsJsonObject();
        assertEquals("A.2", last.get("ref").getAsString());
        assertEquals(0, last.get("totalFloat").getAsInt());
        assertEquals("2009-11-30", last.get("deadline").getAsString());
        assertEquals("no dates",
                plan.getAsJsonArray("unscheduled").get(0).getAsJsonObject().get("reason").getAsString());
        assertTrue(query("critical-path").out().contains("Critical path: "));
    }

    @Test
    void theWorkloadNamesWhoeverLeads() {
        JsonObject plan = query("workload", "--format", "json").json().getAsJsonArray("plans").get(0)
                .getAsJsonObject();
        JsonObject person = plan.getAsJsonArray("people").get(0).getAsJsonObject();
        assertEquals("Joyce Penhale", person.getAsJsonObject("person").get("name").getAsString());
        assertEquals(1, person.get("peak").getAsInt());
        assertEquals("A.3", plan.getAsJsonArray("withoutLead").get(0).getAsJsonObject().get("ref").getAsString());
        assertTrue(query("workload").out().contains("Joyce Penhale"));
    }

    @Test
    void theProgressCountsWhatIsComplete() {
        JsonObject total = query("progress", "--format", "json").json().getAsJsonArray("plans").get(0)
                .getAsJsonObject().getAsJsonObject("total");
        assertEquals(3, total.get("actions").getAsInt());
        assertEquals(1, total.get("complete").getAsInt());
        assertEquals(33, total.get("percentComplete").getAsInt());
        assertTrue(query("progress").out().contains("1 of 3 actions complete (33 %)"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "coverage", "critical-path", "workload", "progress", "elements" })
    void textKeepsToTheWidth(String what) {
        assertTrue(query(what).out().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void anAnswerCanGoToAFileInAFolderThatIsMade() throws IOException {
        CommandCall call = query("elements", "--format", "json", "-o", "new/folder/elements.json");
        assertEquals("", call.out());
        assertTrue(Files.readString(folder.resolve("new/folder/elements.json")).startsWith("{"));
        assertEquals(List.of("elements.json"), CommandCall.files(folder.resolve("new/folder")));
    }

    @Test
    void figuresOfAModelWithoutPlanAreNotGiven() throws IOException {
        CommandCall.save(folder.resolve("report.keyline"), List.of(CoreFactory.eINSTANCE.createOrganisation()));
        String message = CommandCall.in(folder, "query", "report.keyline", "--what", "coverage")
                .failure(ExitStatus.WRONG);
        assertTrue(message.startsWith("report.keyline: there is no improvement plan in it."), message);
    }

    @Test
    void theTimetableIsGivenForADayInThreeFormats() {
        CommandCall text = query("timetable", "--on", "2009-11-30");
        assertEquals(ExitStatus.DONE, text.status(), text.err());
        assertTrue(text.out().contains("agreed with the regulator"), text.out());
        JsonObject plan = query("timetable", "--on", "2009-11-30", "--format", "json").json().getAsJsonArray("plans")
                .get(0).getAsJsonObject();
        assertEquals("2009-11-30", plan.get("on").getAsString());
        assertTrue(plan.has("agreement") && plan.has("steps"), plan.toString());
        assertTrue(query("timetable", "--format", "ics").out().startsWith("BEGIN:VCALENDAR\r\n"));
    }

    @Test
    void aCalendarOfAnythingElseAndADayThatIsNoneAreRefused() {
        assertEquals(ExitStatus.WRONG, refused("progress", "--format", "ics").status());
        CommandCall call = refused("timetable", "--on", "31/11/09");
        assertEquals(ExitStatus.WRONG, call.status());
        assertTrue(call.err().contains("2009-11-30"), call.err());
    }
}
