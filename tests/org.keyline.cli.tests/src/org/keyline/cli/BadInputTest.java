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
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.testsupport.PlanBuilder;

/** Files that cannot be read: each gets one clear message and the exit status for it, and nothing is written. */
class BadInputTest {

    private static final String PLAN = "<plan:ImprovementPlan xmlns:plan=\"http://keyline.org/model/1/plan\"";

    @TempDir
    Path folder;

    /** The commands that read a model, with a place for its name. */
    static Stream<List<String>> readers() {
        return Stream.of(List.of("validate", "?"), List.of("query", "?", "--what", "elements"),
                List.of("diagram", "?", "--kind", "traceability", "-o", "made.svg"),
                List.of("export", "?", "--to", "made.csv"),
                List.of("import", "document.txt", "--recommendations", "?", "-o", "made.keyline"),
                List.of("validate", "good.keyline", "--profile", "?"));
    }

    @BeforeEach
    void otherInputs() throws IOException {
        CommandCall.save(folder.resolve("good.keyline"), PlanBuilder.plan().roots());
        Files.writeString(folder.resolve("document.txt"), "Ref\tAction\nA.1\tDo it\n");
    }

    private String failure(List<String> command, String file) throws IOException {
        List<String> before = CommandCall.files(folder);
        List<String> arguments = new ArrayList<>(command);
        arguments.replaceAll(word -> word.equals("?") ? file : word);
        String message = CommandCall.in(folder, arguments.toArray(String[]::new)).failure(ExitStatus.WRONG);
        assertEquals(before, CommandCall.files(folder), "something was written");
        assertTrue(message.startsWith(file + ": "), message);
        return message;
    }

    private String failureOf(List<String> command, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return failure(command, name);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aMissingFile(List<String> command) throws IOException {
        assertTrue(failure(command, "missing.keyline").contains("there is no such file"));
    }

    @Test
    void aMissingFileThatIsNearlyThere() throws IOException {
        assertTrue(failure(List.of("validate", "?"), "god.keyline").contains("Did you mean good.keyline?"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFolder(List<String> command) throws IOException {
        Files.createDirectory(folder.resolve("folder.keyline"));
        assertTrue(failure(command, "folder.keyline").contains("this is a folder"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anEmptyFile(List<String> command) throws IOException {
        assertTrue(failureOf(command, "empty.keyline", "").contains("empty"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aBinaryFile(List<String> command) throws IOException {
        byte[] noise = new byte[50_000];
        new Random(4).nextBytes(noise);
        Files.write(folder.resolve("noise.keyline"), noise);
        failure(command, "noise.keyline");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aTextThatIsNoModel(List<String> command) throws IOException {
        assertTrue(failureOf(command, "text.keyline", "Dear Sir or Madam,\n").contains("no Keyline model"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aDamagedModel(List<String> command) throws IOException {
        String message = failureOf(command, "damaged.keyline", PLAN + ">\n  <actions name=\"A\"\n</plan>");
        assertTrue(message.matches("damaged.keyline: line \\d+, column \\d+: .*"), message);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aModelCutOff(List<String> command) throws IOException {
        String whole = Files.readString(folder.resolve("good.keyline"));
        String message = failureOf(command, "cut.keyline", whole.substring(0, whole.length() * 2 / 3));
        assertTrue(message.matches("cut.keyline: line \\d+, column \\d+: .*"), message);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aModelWithSomethingUnknown(List<String> command) throws IOException {
        assertTrue(failureOf(command, "unknown.keyline", PLAN + " colour=\"green\"/>").contains("colour"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aModelOfALaterVersion(List<String> command) throws IOException {
        assertTrue(failureOf(command, "later.keyline", PLAN.replace("/model/1/", "/model/9/") + "/>")
                .contains("newer version"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anExternalEntityIsNotRead(List<String> command) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        String message = failureOf(command, "entity.keyline",
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>\n" + PLAN
                        + " name=\"a\"><description>&e;</description></plan:ImprovementPlan>");
        assertFalse(message.contains("the secret"), message);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void entitiesThatGrowAreNotRead(List<String> command) throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE p [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"").append("&e").append(i - 1).append(";&e").append(i - 1)
                    .append(";\">");
        }
        failureOf(command, "bomb.keyline", bomb + "]>" + PLAN + " name=\"&e39;\"/>");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void deepNestingIsNotRead(List<String> command) throws IOException {
        failureOf(command, "deep.keyline", PLAN + ">" + "<workStreams>".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anUnknownNamespaceIsNotFetched(List<String> command) throws IOException {
        failureOf(command, "namespace.keyline",
                "<x:Plan xmlns:x=\"http://192.0.2.1/model\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"http://192.0.2.1/model http://192.0.2.1/model.ecore\"/>");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aMetamodelThatTheFileNamesIsNotLoaded(List<String> command) throws IOException {
        Files.writeString(folder.resolve("own.ecore"), "<ecore:EPackage xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"own\" nsURI=\"urn:own\""
                + " nsPrefix=\"own\"><eClassifiers xsi:type=\"ecore:EClass\" name=\"Own\"/></ecore:EPackage>");
        failureOf(command, "own.keyline",
                "<own:Own xmlns:own=\"urn:own\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"urn:own own.ecore\"/>");
    }

    @Test
    void aReferenceToTheNetworkIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("remote.keyline"),
                PLAN + " id=\"a\"><reports href=\"http://192.0.2.1/report.keyline#b\"/></plan:ImprovementPlan>");
        CommandCall call = CommandCall.in(folder, "query", "remote.keyline", "--what", "coverage");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("no model on this machine"), call.err());
    }

    @Test
    void aReferenceToAModelThatIsGoneIsSaid() throws IOException {
        Files.writeString(folder.resolve("plan.keyline"),
                PLAN + " id=\"a\"><reports href=\"gone.keyline#b\"/></plan:ImprovementPlan>");
        CommandCall call = CommandCall.in(folder, "query", "plan.keyline", "--what", "elements", "--format", "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("gone.keyline"), call.err());
        assertEquals(1, call.json().getAsJsonArray("elements").size());
    }

    @Test
    void aNameThatNoFileCanHave() {
        String message = CommandCall.in(folder, "validate", "a\u0000b.keyline").failure(ExitStatus.WRONG);
        assertTrue(message.contains("no file can have this name"), message);
    }

    @Test
    void whatWentWrongIsShownOnRequest() {
        CommandCall call = CommandCall.in(folder, "validate", "missing.keyline", "--debug");
        assertEquals(ExitStatus.WRONG, call.status());
        assertTrue(call.err().contains("\tat "), call.err());
    }
}
