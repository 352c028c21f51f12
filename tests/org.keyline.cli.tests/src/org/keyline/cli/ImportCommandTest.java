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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** {@code keyline import}: a document becomes a model, or one message says why not. */
class ImportCommandTest {

    private static final String PLAN = """
            Ref,Work stream,Action,Lead officer,Start,Finish,Recommendations
            A.1,Access,Ask residents about opening hours,Joyce Penhale,01/05/2009,29/05/2009,R1.1
            A.2,Access,Change the opening hours,Tom Aldridge,01/06/2009,31/06/2009,R1.2
            """;

    private static final String REPORT = """
            Ref,Recommendation,Deadline
            R1,Make the service easier to reach,30/11/2009
            R1.1,Ask residents what they need,30/11/2009
            R1.2,Open when residents can come,30/11/2009
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.writeString(folder.resolve("plan.csv"), PLAN);
        Files.writeString(folder.resolve("report.csv"), REPORT);
    }

    private JsonObject elements(String model) {
        CommandCall call = CommandCall.in(folder, "query", model, "--what", "elements", "--format", "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        return call.json();
    }

    private long count(String model, String type) {
        return elements(model).getAsJsonArray("elements").asList().stream()
                .filter(each -> each.getAsJsonObject().get("type").getAsString().equals(type)).count();
    }

    @Test
    void aPlanBecomesAModel() throws IOException {
        CommandCall call = CommandCall.in(folder, "import", "plan.csv", "-o", "made/plan.keyline");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("2 actions in 1 work stream"), call.out());
        assertEquals(2, count("made/plan.keyline", "Action"));
        assertEquals(List.of("plan.keyline"), CommandCall.files(folder.resolve("made")));
    }

    @Test
    void whatCouldNotBeReadIsListedWithItsRow() {
        CommandCall call = CommandCall.in(folder, "import", "plan.csv", "-o", "plan.keyline", "--format", "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        JsonObject note = call.json().getAsJsonArray("notes").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("text").getAsString().contains("31/06/2009")).findFirst().orElseThrow();
        assertEquals("plan.csv", note.get("file").getAsString());
        assertEquals(3, note.get("row").getAsInt());
        assertTrue(CommandCall.in(folder, "import", "plan.csv", "-o", "plan.keyline").out().contains("31/06/2009"));
    }

    @Test
    void aPlanLinksToTheRecommendationsThatAreKnown() {
        assertEquals(ExitStatus.DONE, CommandCall
                .in(folder, "import", "report.csv", "--as", "recommendations", "-o", "report.keyline").status());
        assertEquals(3, count("report.keyline", "Recommendation"));
        CommandCall call = CommandCall.in(folder, "import", "plan.csv", "--recommendations", "report.keyline", "-o",
                "plan.keyline");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(0, count("plan.keyline", "Recommendation"));
        JsonObject coverage = CommandCall
                .in(folder, "query", "plan.keyline", "--what", "coverage", "--format", "json").json()
                .getAsJsonArray("plans").get(0).getAsJsonObject().getAsJsonObject("summary");
        assertEquals(3, coverage.get("covered").getAsInt());
    }

    @Test
    void theSameDocumentGivesTheSameModel() throws IOException {
        CommandCall.in(folder, "import", "plan.csv", "-o", "one.keyline");
        CommandCall.in(folder, "import", "plan.csv", "-o", "two.keyline");
        assertEquals(Files.readString(folder.resolve("one.keyline")), Files.readString(folder.resolve("two.keyline")));
    }

    @Test
    void thePreviousModelIsKeptBesideTheNewOne() throws IOException {
        CommandCall.in(folder, "import", "plan.csv", "-o", "plan.keyline");
        byte[] first = Files.readAllBytes(folder.resolve("plan.keyline"));
        CommandCall.in(folder, "import", "report.csv", "--as", "recommendations", "-o", "plan.keyline");
        assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(folder.resolve("plan.keyline.bak")));
    }

    @Test
    void aMappingFileNamesTheColumnsThatAreNotRecognised() throws IOException {
        Files.writeString(folder.resolve("odd.csv"), PLAN.replace("Lead officer", "Wer macht es"));
        Files.writeString(folder.resolve("odd.map"), "Wer macht es = Lead officer\n");
        CommandCall call = CommandCall.in(folder, "import", "odd.csv", "--mapping", "odd.map", "-o", "plan.keyline");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(2, count("plan.keyline", "Person"));
    }

    @Test
    void aMappingFileThatIsWrongIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("odd.map"), "# comment\nLead = Nobody\n");
        String message = CommandCall.in(folder, "import", "plan.csv", "--mapping", "odd.map", "-o", "plan.keyline")
                .failure(ExitStatus.WRONG);
        assertTrue(message.startsWith("odd.map, row 2: "), message);
    }

    @Test
    void recommendationsMustBeInTheModelThatIsNamed() throws IOException {
        CommandCall.in(folder, "import", "plan.csv", "-o", "plan.keyline");
        CommandCall.save(folder.resolve("none.keyline"), List.of());
        assertTrue(CommandCall
                .in(folder, "import", "plan.csv", "--recommendations", "none.keyline", "-o", "other.keyline")
                .failure(ExitStatus.WRONG).startsWith("none.keyline: there is no inspection report in it."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plan.csv", "plan", "plan.xmi" })
    void aModelMustHaveItsExtension(String name) {
        String message = CommandCall.in(folder, "import", "plan.csv", "-o", name).failure(ExitStatus.WRONG);
        assertTrue(message.contains(name.equals("plan.csv") ? ".keyline" : "End it in .keyline"), message);
    }

    @Test
    void aFrameworkIsNotReadYet() {
        assertTrue(CommandCall.in(folder, "import", "plan.csv", "--as", "framework", "-o", "f.keyline")
                .failure(ExitStatus.WRONG).contains("not in this version"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bad.csv", "bad.txt", "bad.tsv", "bad.xlsx" })
    void whatIsNoDocumentIsRefused(String name) throws IOException {
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        Files.write(folder.resolve(name), noise);
        List<String> before = CommandCall.files(folder);
        String message = CommandCall.in(folder, "import", name, "-o", "made/plan.keyline").failure(ExitStatus.WRONG);
        assertTrue(message.startsWith(name), message);
        assertEquals(before, CommandCall.files(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bad.csv", "bad.txt", "bad.tsv", "bad.xlsx" })
    void anEmptyDocumentIsRefused(String name) throws IOException {
        Files.createFile(folder.resolve(name));
        assertTrue(CommandCall.in(folder, "import", name, "-o", "plan.keyline").failure(ExitStatus.WRONG)
                .startsWith(name + ": the file is empty"));
    }

    @Test
    void aDocumentOfAnotherSortIsRefused() throws IOException {
        Files.writeString(folder.resolve("plan.odt"), PLAN);
        assertTrue(CommandCall.in(folder, "import", "plan.odt", "-o", "plan.keyline").failure(ExitStatus.WRONG)
                .startsWith("plan.odt"));
    }

    @Test
    void aTextWithoutAPlanLeavesNoModel() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam,\n\nthank you for your letter.\n");
        CommandCall.in(folder, "import", "letter.txt", "-o", "plan.keyline").failure(ExitStatus.WRONG);
        assertFalse(Files.exists(folder.resolve("plan.keyline")));
    }

    @Test
    void deadlinesThatThePlanStatesAreEnteredWhenAsked() throws IOException {
        Files.writeString(folder.resolve("late.csv"), REPORT.replace(",30/11/2009", ","));
        Files.writeString(folder.resolve("plan.txt"), PLAN.replace(',', '\t') + "\nR1- November 2009\n");
        CommandCall.in(folder, "import", "late.csv", "--as", "recommendations", "-o", "report.keyline");
        CommandCall told = CommandCall.in(folder, "import", "plan.txt", "--recommendations", "report.keyline", "-o",
                "plan.keyline");
        assertTrue(told.out().contains("states 1 deadline that report.keyline lacks"), told.out());
        assertEquals(false, Files.readString(folder.resolve("report.keyline")).contains("deadline="));
        CommandCall entered = CommandCall.in(folder, "import", "plan.txt", "--recommendations", "report.keyline",
                "--enter-deadlines", "-o", "plan.keyline");
        assertTrue(entered.out().contains("report.keyline: 1 deadline entered"), entered.out());
        assertTrue(Files.readString(folder.resolve("report.keyline")).contains("deadline=\"2009-11-30\""));
    }

    @Test
    void theDayOfPublicationThatThePlanStatesIsEnteredWhenAsked() throws IOException {
        Files.writeString(folder.resolve("report.csv"), REPORT);
        Files.writeString(folder.resolve("plan.txt"),
                "Report published: 3 March 2009\n\n" + PLAN.replace(',', '\t'));
        CommandCall.in(folder, "import", "report.csv", "--as", "recommendations", "-o", "report.keyline");
        CommandCall told = CommandCall.in(folder, "import", "plan.txt", "--recommendations", "report.keyline", "-o",
                "plan.keyline");
        assertTrue(told.out().contains("states the day of publication that report.keyline lacks"), told.out());
        CommandCall entered = CommandCall.in(folder, "import", "plan.txt", "--recommendations", "report.keyline",
                "--enter-deadlines", "-o", "plan.keyline");
        assertTrue(entered.out().contains("report.keyline: the day of publication entered"), entered.out());
        assertTrue(Files.readString(folder.resolve("report.keyline")).contains("publishedOn=\"2009-03-03\""));
    }
}
