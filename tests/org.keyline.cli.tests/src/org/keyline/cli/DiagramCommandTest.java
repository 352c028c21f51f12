/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.diagram.DiagramKind;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** {@code keyline diagram}: drawings of a small plan in every format. */
class DiagramCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        CommandCall.save(folder.resolve("plan.keyline"),
                PlanBuilder.plan().recommendation("R1").recommendation("R2").workStream("A", "Access").action("A.1")
                        .from("2009-05-01").to("2009-05-29").addresses("R1").action("A.2").from("2009-06-01")
                        .to("2009-06-30").after("A.1").addresses("R2").roots());
    }

    private CommandCall draw(String... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "diagram";
        words[1] = "plan.keyline";
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return CommandCall.in(folder, words);
    }

    @ParameterizedTest
    @CsvSource({ "traceability, svg, <", "traceability, png, PNG", "traceability, pdf, %PDF", "dependencies, svg, <",
            "dependencies, png, PNG", "dependencies, pdf, %PDF" })
    void everyKindIsDrawnInEveryFormat(String kind, String extension, String mark) throws IOException {
        CommandCall call = draw("--kind", kind, "-o", "drawings/plan." + extension);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        byte[] drawing = Files.readAllBytes(folder.resolve("drawings/plan." + extension));
        assertTrue(new String(drawing, 0, 8, StandardCharsets.ISO_8859_1).contains(mark));
        assertEquals(List.of("plan." + extension), CommandCall.files(folder.resolve("drawings")));
    }

    @Test
    void theSameModelGivesTheSameDrawing() throws IOException {
        draw("--kind", "dependencies", "-o", "one.svg");
        draw("--kind", "dependencies", "-o", "two.svg");
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.svg")), Files.readAllBytes(folder.resolve("two.svg")));
    }

    @Test
    void aRootLimitsTheDrawing() throws IOException {
        assertEquals(ExitStatus.DONE, draw("--kind", "traceability", "--root", "R1", "-o", "r1.svg").status());
        String drawing = Files.readString(folder.resolve("r1.svg"));
        assertTrue(drawing.contains("R1"));
        assertTrue(!drawing.contains("R2"));
    }

    @Test
    void anUnknownRootIsNamed() throws IOException {
        String message = draw("--kind", "traceability", "--root", "R9", "-o", "r9.svg").failure(ExitStatus.WRONG);
        assertTrue(message.startsWith("--root R9: "), message);
        assertEquals(List.of("plan.keyline"), CommandCall.files(folder));
    }

    @Test
    void theHelpHasEveryKind() {
        String help = CommandCall.in(folder, "help", "diagram").out();
        for (DiagramKind kind : DiagramKind.values()) {
            assertTrue(help.lines().anyMatch(line -> line.startsWith("  " + kind.id() + " ")), kind.id());
        }
    }

    @Test
    void everyKindOfAPlanIsDrawn() {
        for (DiagramKind kind : List.of(DiagramKind.TRACEABILITY, DiagramKind.DEPENDENCIES, DiagramKind.TIMELINE)) {
            CommandCall call = draw("--kind", kind.id(), "-o", "plan.svg");
            assertEquals(ExitStatus.DONE, call.status(), call.err());
        }
    }

    @Test
    void anUnknownKindSuggestsTheNearest() {
        assertTrue(draw("--kind", "tracability", "-o", "plan.svg").failure(ExitStatus.WRONG)
                .contains("Did you mean traceability?"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plan.gif", "plan", "plan.svg.txt" })
    void anotherFormatIsRefused(String name) {
        assertTrue(draw("--kind", "traceability", "-o", name).failure(ExitStatus.WRONG)
                .contains(".svg, .png or .pdf"));
    }

    @Test
    void aModelWithNothingToDrawSaysSo() throws IOException {
        CommandCall.save(folder.resolve("empty.keyline"), List.of());
        String message = CommandCall.in(folder, "diagram", "empty.keyline", "--kind", "traceability", "-o", "a.svg")
                .failure(ExitStatus.WRONG);
        assertTrue(message.contains("nothing to draw"), message);
        assertTrue(Arrays.stream(folder.toFile().list()).noneMatch("a.svg"::equals));
    }

    @Test
    void aFilterLimitsTheDrawingAndSaysWhatItHides() throws IOException {
        CommandCall call = draw("--kind", "dependencies", "--filter", "work-stream=Access", "--filter", "status=open",
                "--critical", "-o", "part.svg");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        call = draw("--kind", "traceability", "--uncovered", "-o", "gaps.svg");
        assertTrue(call.failure(ExitStatus.WRONG).contains("2 of 2 actions and 2 of 2 recommendations hidden"));
        call = draw("--kind", "timeline", "--root", "A.1", "--lanes", "person", "--without", "Deadlines", "--findings",
                "-o", "part.svg");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        String drawing = Files.readString(folder.resolve("part.svg"));
        assertTrue(drawing.contains("Not drawn: Deadlines of recommendations."), drawing);
        assertTrue(drawing.contains("Actions that nobody leads"), drawing);
    }

    @Test
    void findingsCanBeAskedFor() throws IOException {
        CommandCall call = draw("--kind", "dependencies", "--filter", "severity=error", "-o", "errors.svg");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(Files.readString(folder.resolve("errors.svg")).matches("(?s).*\\d errors?<.*"));
    }

    @ParameterizedTest
    @CsvSource({ "--filter, work-stream=Acess, There is A Access.", "--filter, colour=red, there is no filter",
            "--filter, status, a value is missing", "--lanes, colour, there is no way",
            "--without, linkz, there is no layer",
            "--filter, person=Nobody Known, there is no person" })
    void whatIsUnknownIsNamed(String option, String value, String said) {
        String message = draw("--kind", "dependencies", option, value, "-o", "a.svg").failure(ExitStatus.WRONG);
        assertTrue(message.contains(said), message);
        assertTrue(Arrays.stream(folder.toFile().list()).noneMatch("a.svg"::equals));
    }

    @Test
    void aFrameworkHasNoCriticalPath() {
        assertTrue(draw("--kind", "framework", "--critical", "-o", "a.svg").failure(ExitStatus.WRONG)
                .contains("--critical says nothing to the framework diagram"));
    }

    private String id(String ref) throws IOException {
        return ModelContents
                .all(ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("plan.keyline")).getContents(),
                        Action.class)
                .stream().filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow().getId();
    }

    private CommandCall drawStored(String kind, String... lines) throws IOException {
        Files.writeString(folder.resolve("mine.diagram"),
                "keyline-diagram 2\nmodel plan.keyline\nkind " + kind + "\n" + String.join("\n", lines) + "\n");
        return CommandCall.in(folder, "diagram", "mine.diagram", "-o", "mine.svg");
    }

    @Test
    void aStoredDiagramIsDrawnWithTheFiguresWhereTheyWerePut() throws IOException {
        assertEquals(ExitStatus.DONE, drawStored("dependencies").status());
        String arranged = Files.readString(folder.resolve("mine.svg"));
        CommandCall call = drawStored("dependencies", "place " + id("A.2") + " 2000 700");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        double before = width(arranged);
        double now = width(Files.readString(folder.resolve("mine.svg")));
        assertTrue(now > before + 1000, before + " and " + now);
    }

    private static double width(String svg) {
        Matcher box = Pattern.compile("viewBox=\"\\S+ \\S+ (\\S+) ").matcher(svg);
        assertTrue(box.find());
        return Double.parseDouble(box.group(1));
    }

    @Test
    void aStoredDiagramLeavesOutWhatItsFileLeavesOut() throws IOException {
        assertTrue(drawStored("dependencies").err().contains("2 figures"));
        CommandCall hidden = drawStored("dependencies", "hidden " + id("A.2"));
        assertTrue(hidden.err().contains("1 figure "), hidden.err());
        CommandCall narrowed = drawStored("traceability", "filter uncovered");
        assertEquals(ExitStatus.WRONG, narrowed.status(), "nothing is uncovered in this plan");
        assertTrue(drawStored("dependencies", "layer-off dependencies").err().contains("0 links"));
    }

    @Test
    void aStoredDiagramOfATimelineKeepsItsScale() throws IOException {
        assertEquals(ExitStatus.DONE, drawStored("timeline").status());
        double fitting = width(Files.readString(folder.resolve("mine.svg")));
        drawStored("timeline", "time-scale days");
        assertTrue(width(Files.readString(folder.resolve("mine.svg"))) > fitting);
    }

    @Test
    void aStoredDiagramWhoseModelIsGoneSaysWhichModelItLooksFor() throws IOException {
        Files.move(folder.resolve("plan.keyline"), folder.resolve("plan-2.keyline"));
        CommandCall call = drawStored("dependencies");
        assertEquals(ExitStatus.WRONG, call.status());
        assertTrue(call.err().contains("mine.diagram"), call.err());
        assertTrue(call.err().contains("plan.keyline"), call.err());
        assertTrue(call.err().contains("plan-2.keyline"), call.err());
    }

    @Test
    void aStoredDiagramSaysItselfWhatItShows() throws IOException {
        drawStored("dependencies");
        CommandCall call = CommandCall.in(folder, "diagram", "mine.diagram", "--kind", "timeline", "-o", "m.svg");
        assertEquals(ExitStatus.WRONG, call.status());
        assertTrue(call.err().contains("mine.diagram says itself what it shows"), call.err());
        assertEquals(ExitStatus.WRONG,
                CommandCall.in(folder, "diagram", "mine.diagram", "--critical", "-o", "m.svg").status());
        assertEquals(ExitStatus.WRONG,
                CommandCall.in(folder, "diagram", "mine.diagram", "plan.keyline", "-o", "m.svg").status());
    }

    @Test
    void aModelNeedsAKind() {
        CommandCall call = draw("-o", "plan.svg");
        assertEquals(ExitStatus.WRONG, call.status());
        assertTrue(call.err().contains("--kind"), call.err());
    }
}
