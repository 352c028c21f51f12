/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;

/** Importing what was exported gives the same model, as far as a table of actions can hold it. */
class RoundTripTest {
    /** What a table of actions has no place for. */
    private static final Set<String> NOT_IN_TABLE = Set.of("origin", "importNotes", "declaredCounts", "deadline",
            "deadlinePrecision", "budget", "sponsor", "owner", "coordinator", "declaredWorkStreams", "people");

    @TempDir
    private Path folder;

    private ImprovementPlan plan;

    @BeforeEach
    void makePlan() {
        plan = PlanFactory.eINSTANCE.createImprovementPlan();
    }

    private Action action(String ref, String text) {
        Action action = PlanFactory.eINSTANCE.createAction();
        action.setRef(ref);
        action.setName(text);
        action.setDescription(text);
        plan.getActions().add(action);
        return action;
    }

    private static ImportResult again(ImprovementPlan plan, Path file, boolean draft) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (file.toString().endsWith(".csv")) {
                new CsvPlanExport().write(plan, draft, out);
            } else {
                new XlsxPlanExport().write(plan, draft, out);
            }
        }
        return Imports.plan(file);
    }

    @ParameterizedTest
    @ValueSource(strings = { "damaged-plan.txt", "semicolons.csv", "numbered.csv", "work-stream-column.csv",
            "no-work-streams.txt", "markdown-table.md", "quoted.tsv", "themes.txt", "groups.csv", "words.csv" })
    void everyPlanComesBackFromCsvAndFromAWorkbook(String name) throws Exception {
        ImportResult first = Imports.plan(Imports.resource(folder, name));
        ImprovementPlan imported = Imports.planOf(first);
        String expected = text(first.roots());
        assertEquals(expected, text(again(imported, folder.resolve("again.csv"), false).roots()));
        assertEquals(expected, text(again(imported, folder.resolve("again.xlsx"), true).roots()));
    }

    /** Without what stood around the table: names of plan and organisation, texts beside the work streams' headings. */
    private static String text(List<EObject> roots) {
        for (EObject root : roots) {
            if (root instanceof ImprovementPlan plan) {
                plan.setName(null);
                plan.setDescription(null);
                plan.getOrganisation().setName(null);
                plan.getOrganisation().setKind(OrganisationKind.UNSPECIFIED);
                plan.getWorkStreams().forEach(stream -> stream.setDescription(null));
            }
        }
        return ModelText.of(roots, NOT_IN_TABLE);
    }

    @Test
    void identifiersAreTheSameAgain() throws Exception {
        ImportResult first = Imports.plan(Imports.resource(folder, "damaged-plan.txt"));
        ImportResult second = again(Imports.planOf(first), folder.resolve("again.csv"), false);
        assertEquals(Imports.action(first, "B.3").getId(), Imports.action(second, "B.3").getId());
        assertEquals(Imports.action(first, "B.3").getLead().getId(), Imports.action(second, "B.3").getLead().getId());
        assertEquals(first.roots().stream().filter(ImprovementPlan.class::isInstance).count(), 1);
    }

    @Test
    void kindsStatusesAndLagsThatWereSetByHandComeBack() throws Exception {
        Action first = action("X-1", "Write the brief");
        first.setKind(ActionKind.OTHER);
        first.setStatus(Rag.GREEN);
        first.setStage(Stage.COMPLETE);
        first.setPercent(100);
        first.getEvidence().addAll(List.of("Minutes of 3 May", "The brief itself"));
        Action second = action("X-2", "Carry it out");
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(first);
        dependency.setType(DependencyType.FF);
        dependency.setLagDays(-3);
        dependency.setKind(DependencyKind.INFORMS);
        second.getDependencies().add(dependency);
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        milestone.setName("half way");
        milestone.setDate(LocalDate.of(2012, 5, 4));
        milestone.setReached(true);
        second.getMilestones().add(milestone);
        ImportResult result = again(plan, folder.resolve("hand.xlsx"), false);
        Action firstAgain = Imports.action(result, "X-1");
        assertEquals(ActionKind.OTHER, firstAgain.getKind());
        assertEquals(Rag.GREEN, firstAgain.getStatus());
        assertEquals(Stage.COMPLETE, firstAgain.getStage());
        assertEquals(100, firstAgain.getPercent());
        assertEquals(first.getEvidence(), firstAgain.getEvidence());
        Dependency dependencyAgain = Imports.action(result, "X-2").getDependencies().get(0);
        assertEquals(firstAgain, dependencyAgain.getPredecessor());
        assertEquals(DependencyType.FF, dependencyAgain.getType());
        assertEquals(-3, dependencyAgain.getLagDays());
        assertEquals(DependencyKind.INFORMS, dependencyAgain.getKind());
        Milestone milestoneAgain = Imports.action(result, "X-2").getMilestones().get(0);
        assertEquals("half way", milestoneAgain.getName());
        assertEquals(LocalDate.of(2012, 5, 4), milestoneAgain.getDate());
        assertTrue(milestoneAgain.isReached());
    }

    @Test
    void aNameThatDoesNotFollowFromTheTextComesBack() throws Exception {
        Action action = action("1", "Short name");
        action.setDescription("A long text.\n\nIn two paragraphs.");
        Action again = Imports.action(again(plan, folder.resolve("name.csv"), false), "1");
        assertEquals("Short name", again.getName());
        assertEquals("A long text.\n\nIn two paragraphs.", again.getDescription());
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+44 1234", "-none", "@home", "'=quoted", "\"quoted\", with comma\nand a line" })
    void textThatLooksLikeAFormulaComesBackAndIsNoFormula(String text) throws Exception {
        Action action = action("1", "Harmless");
        action.setOutcome(text);
        assertEquals(text, Imports.action(again(plan, folder.resolve("formula.csv"), false), "1").getOutcome());
        assertEquals(text, Imports.action(again(plan, folder.resolve("formula.xlsx"), false), "1").getOutcome());
        String csv = Files.readString(folder.resolve("formula.csv"));
        assertFalse(csv.contains(",=") || csv.contains(",+") || csv.contains(",-") || csv.contains(",@"));
    }

    @Test
    void aDraftSaysSoAboveTheHeader() throws Exception {
        action("1", "Do it");
        again(plan, folder.resolve("draft.csv"), true);
        assertTrue(Files.readString(folder.resolve("draft.csv")).startsWith("\uFEFFDRAFT"));
    }

    @Test
    void theColumnsAreThoseOfThePlanTable() throws Exception {
        action("1", "Do it");
        again(plan, folder.resolve("head.csv"), false);
        assertEquals("\uFEFFRef,Work stream,Action,Kind,Lead officer,Supporting officers,Start,Finish,Must finish by,"
                + "Priority,Status,Percent,Resources,Cost,Outcome,Recommendations,Depends on,Milestones,"
                + "Evidence,Comment",
                Files.readAllLines(folder.resolve("head.csv")).get(0));
    }
}
