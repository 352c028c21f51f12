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

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;

/** {@code keyline export}: a plan leaves as a table when it has no errors, and as a draft only on request. */
class ExportCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void models() throws IOException {
        CommandCall.save(folder.resolve("clean.keyline"), TestPlans.withoutErrors().roots());
        CommandCall.save(folder.resolve("errors.keyline"), TestPlans.withoutErrors().recommendation("R2").roots());
    }

    private CommandCall export(String... arguments) {
        List<String> words = new ArrayList<>(List.of("export"));
        words.addAll(List.of(arguments));
        return CommandCall.in(folder, words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx" })
    void aPlanWithoutErrorsIsExported(String extension) throws IOException {
        CommandCall call = export("clean.keyline", "--to", "tables/plan." + extension);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("wrote 2 actions"), call.err());
        assertTrue(Files.size(folder.resolve("tables/plan." + extension)) > 100);
        assertEquals(List.of("plan." + extension), CommandCall.files(folder.resolve("tables")));
    }

    @Test
    void theTableHasTheColumnsAndNoMark() throws IOException {
        export("clean.keyline", "--to", "plan.csv");
        List<String> lines = Files.readString(folder.resolve("plan.csv")).lines().toList();
        assertTrue(lines.getFirst().contains("Ref,Work stream,Action,Kind,Lead officer"), lines.getFirst());
        assertEquals(3, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx" })
    void aPlanWithErrorsIsRefused(String extension) throws IOException {
        String message = export("errors.keyline", "--to", "plan." + extension).failure(ExitStatus.REFUSED);
        assertTrue(message.startsWith("errors.keyline: not exported, since the plan has "), message);
        assertTrue(message.contains("keyline validate errors.keyline"), message);
        assertEquals(List.of("clean.keyline", "errors.keyline"), CommandCall.files(folder));
    }

    @Test
    void onRequestItIsExportedAsADraft() throws IOException {
        CommandCall call = export("errors.keyline", "--to", "plan.csv", "--allow-errors");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("marked as a draft"), call.err());
        assertTrue(Files.readString(folder.resolve("plan.csv")).lines().findFirst().orElseThrow().contains("DRAFT"));
    }

    @Test
    void withoutErrorsItIsNoDraftThoughErrorsWereAllowed() throws IOException {
        export("clean.keyline", "--to", "plan.csv", "--allow-errors");
        assertFalse(Files.readString(folder.resolve("plan.csv")).contains("DRAFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx" })
    void importingWhatWasExportedGivesTheSameTable(String extension) throws IOException {
        export("clean.keyline", "--to", "one.csv");
        assertEquals(ExitStatus.DONE, export("clean.keyline", "--to", "one." + extension).status());
        CommandCall back = CommandCall.in(folder, "import", "one." + extension, "-o", "back.keyline");
        assertEquals(ExitStatus.DONE, back.status(), back.err());
        CommandCall again = export("back.keyline", "--to", "two.csv", "--allow-errors");
        assertEquals(ExitStatus.DONE, again.status(), again.err());
        List<String> first = Files.readString(folder.resolve("one.csv")).lines().toList();
        List<String> second = Files.readString(folder.resolve("two.csv")).lines()
                .filter(line -> !line.contains("DRAFT")).toList();
        assertEquals(first.subList(1, first.size()), second.subList(second.size() - first.size() + 1, second.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plan.docx", "plan", "plan.keyline" })
    void anotherFormatIsRefused(String name) {
        assertTrue(
                export("clean.keyline", "--to", name).failure(ExitStatus.WRONG).contains("End it in .xlsx or .csv."));
    }

    @Test
    void ofSeveralPlansOneIsChosen() throws IOException {
        List<EObject> roots = new ArrayList<>(TestPlans.withoutErrors().roots());
        ImprovementPlan other = PlanFactory.eINSTANCE.createImprovementPlan();
        other.setRef("P2");
        other.setName("Another plan");
        roots.add(other);
        CommandCall.save(folder.resolve("two.keyline"), roots);
        String message = export("two.keyline", "--to", "plan.csv").failure(ExitStatus.WRONG);
        assertTrue(message.contains("several plans") && message.contains("Another plan"), message);
        assertTrue(export("two.keyline", "--to", "plan.csv", "--plan", "P3").failure(ExitStatus.WRONG)
                .contains("none of its plans"));
        CommandCall call = export("two.keyline", "--to", "plan.csv", "--plan", "Improvement plan", "--allow-errors");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
    }

    @Test
    void aModelWithoutPlanIsNotExported() throws IOException {
        CommandCall.save(folder.resolve("none.keyline"), List.of());
        assertTrue(export("none.keyline", "--to", "plan.csv").failure(ExitStatus.WRONG)
                .startsWith("none.keyline: there is no improvement plan in it."));
    }
}
