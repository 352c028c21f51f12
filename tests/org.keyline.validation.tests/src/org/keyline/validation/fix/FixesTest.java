/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.Validation;

/** What holds for every fix: it mends what it is offered for, and undoing it leaves no trace. */
class FixesTest {

    @TempDir
    private Path folder;
    private ResourceSet resources;
    private PlanBuilder builder;

    /** A plan with one defect at least of nearly every kind that has a fix. */
    @BeforeEach
    void makeABrokenPlan() {
        builder = plan().recommendation("R1").deadline("2009-11").recommendation("R1.1").recommendation("R1.2")
                .recommendation("R2").reportStates(CountSubject.KEY_RECOMMENDATIONS, 7);
        builder.workStream("A", "Repairs");
        builder.action("A.1").titled("Review the repairs service").from("2009-06-06").to("2009-06-26").addresses("R1");
        builder.action("A.2").titled("Let the new contract").from("2009-07-01").to("2009-12-18").addresses("R1.1")
                .after("A.1").milestone("2009-09-01", "Tenders in").milestone("2009-08-03", "Advertised")
                .milestone("2010-03-01", "Let");
        builder.action("A.3").titled("Train the call centre").from("2009-12-18").to("2010-01-15").after("A.2", "A.1")
                .related("A.1", "Ola Berg").mustFinishBy("2010-01-08");
        builder.action("A5").titled("Publish the standards").from("2009-09-07").to("2009-09-04").related("E7", null);
        builder.action("A.5").titled("Publish the _____ standards").from("2009-09-07").to("2009-09-25");
        builder.action("A 6").titled("Survey the tenants").from("2009-06-10").to("2009-06-30").after("A.1");
        builder.action("B.9").titled("Stock survey").from("2009-03-02").note(NoteKind.MERGED_ROW, "Action", "two rows")
                .with(a -> {
                    a.setFinishText("31/11/09");
                    a.setMustFinishByText("some day in November 2009, they say");
                });
        builder.note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09");
        builder.action("A.7").titled("Void works").note(NoteKind.SEVERAL_DATES, "Finish", "05/10/09 06/11/09")
                .with(a -> a.setFinishText("05/10/09 06/11/09"));
        builder.get(Action.class, "A.1").setLead(person("Idris Vaughan"));
        builder.plan(p -> {
            p.getDeclaredWorkStreams().add("Gardening");
            DeclaredCount count = CoreFactory.eINSTANCE.createDeclaredCount();
            count.setSubject(CountSubject.WORK_STREAMS);
            count.setCount(3);
            p.getDeclaredCounts().add(count);
            Dependency nowhere = PlanFactory.eINSTANCE.createDependency();
            nowhere.setText("A.l");
            builder.get(Action.class, "A.3").getDependencies().add(nowhere);
        });
        resources = ModelFiles.newResourceSet();
        Resource file = ModelFiles.create(resources, folder.resolve("plan.keyline"));
        file.getContents().addAll(builder.roots());
    }

    private Person person(String name) {
        return builder.person(name);
    }

    private List<Finding> findings() {
        return Validation.standard().run(builder.roots(), null).findings();
    }

    private String saved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Resource resource : resources.getResources()) {
            resource.save(bytes, Map.of());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFixMendsItsFindingAndIsUndoneExactly() throws IOException {
        String before = saved();
        List<String> failures = new ArrayList<>();
        Set<String> mended = new TreeSet<>();
        int number = findings().size();
        for (int f = 0; f < number; f++) {
            int fixes = findings().get(f).fixes().size();
            for (int x = 0; x < fixes; x++) {
                Finding finding = findings().get(f);
                Fix fix = finding.fixes().get(x);
                FixCommand command = new FixCommand(fix.label(), List.of(resources), List.of(fix));
                assertTrue(command.canExecute());
                command.execute();
                String after = saved();
                if (after.equals(before)) {
                    failures.add(finding.rule() + " “" + fix.label() + "” changes nothing");
                }
                if (findings().stream().anyMatch(n -> same(n, finding))) {
                    failures.add(finding.rule() + " “" + fix.label() + "” does not mend: " + finding.message());
                }
                command.undo();
                assertEquals(before, saved(), fix::label);
                command.redo();
                assertEquals(after, saved(), fix::label);
                command.undo();
                mended.add(finding.rule());
            }
        }
        assertEquals(List.of(), failures);
        assertEquals(Set.of(), missing(mended), () -> "only " + mended + " were tried");
    }

    private static Set<String> missing(Set<String> mended) {
        return Set
                .of("COV-01", "COV-05", "COV-07", "DAT-01", "DAT-02", "DAT-04", "DAT-05", "DAT-06", "DAT-07", "DAT-11",
                        "DAT-14", "DEP-02", "DEP-04", "DEP-06", "DEP-09", "DEP-12", "DEP-13", "DEP-14", "DEP-15")
                .stream()
                .filter(rule -> !mended.contains(rule)).collect(Collectors.toSet());
    }

    private static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.element() == other.element()
                && one.message().equals(other.message());
    }

    @Test
    void safeFixesLeaveFewerFindingsAndNoNewOnes() {
        List<Finding> before = findings();
        Collection<EObject> roots = builder.roots();
        SafeFixes.Outcome outcome = SafeFixes.apply(Validation.standard(), roots, roots, null);
        assertFalse(outcome.mended().isEmpty());
        assertEquals(before.size() - outcome.mended().size(), outcome.left().findings().size(),
                () -> outcome.mended().stream().map(m -> m.finding().rule() + " " + m.fix().label()).toList() + "\n"
                        + outcome.left().findings().stream().map(f -> f.rule() + " " + f.message()).toList());
        List<String> fresh = outcome.left().findings().stream()
                .filter(n -> before.stream().noneMatch(o -> o.rule().equals(n.rule()) && o.element() == n.element()))
                .map(Finding::message).toList();
        assertEquals(List.of(), fresh);
        assertTrue(SafeFixes.apply(Validation.standard(), roots, roots, null).mended().isEmpty());
    }

    @Test
    void safeFixesTouchNothingElse() throws IOException {
        SafeFixes.apply(Validation.standard(), builder.roots(), builder.roots(), null);
        Action action = builder.get(Action.class, "B.9");
        assertEquals("31/11/09", action.getFinishText());
        assertEquals(null, action.getFinish());
        String once = saved();
        SafeFixes.apply(Validation.standard(), builder.roots(), builder.roots(), null);
        assertEquals(once, saved());
    }

    @Test
    void nothingIsMendedOutsideWhatMayBeChanged() throws IOException {
        String before = saved();
        assertTrue(SafeFixes.apply(Validation.standard(), builder.roots(), List.of(), null).mended().isEmpty());
        assertEquals(before, saved());
    }

    @Test
    void anImpossibleDateIsOfferedAsAChoiceAndNeverChosen() {
        Finding finding = findings().stream().filter(f -> f.rule().equals("DAT-01")).findFirst().orElseThrow();
        Fix likeliest = finding.fixes().get(0);
        assertEquals("Set the finish to 30 November 2009", likeliest.label());
        assertTrue(finding.fixes().stream().noneMatch(Fix::safe));
    }

    @Test
    void milestonesAreOrderedByDate() {
        Finding finding = findings().stream()
                .filter(f -> f.rule().equals("DAT-11") && f.message().contains("order of time")).findFirst()
                .orElseThrow();
        Optional<Fix> fix = finding.fixes().stream().filter(Fix::safe).findFirst();
        fix.orElseThrow().change().run();
        assertEquals(List.of("Advertised", "Tenders in", "Let"), builder.get(Action.class, "A.2").getMilestones()
                .stream().map(Milestone::getName).toList());
    }

    @Test
    void labelsThatDifferInValuesAloneAreOfTheSameKind() {
        assertTrue(SameKind.same("Set the finish to 30 November 2009", "Set the finish to 31 March 2010"));
        assertFalse(SameKind.same("Set the finish to 30 November 2009", "Set the start to 30 November 2009"));
        assertTrue(SameKind.same("Name B.7 as related to D.2 too", "Name F.5 as related to D.2 too"));
        assertTrue(SameKind.same("Make Idris Vaughan, who leads 14 of its actions, the lead officer",
                "Make Ola Berg Lind, who leads 2 of its actions, the lead officer"));
        assertTrue(SameKind.same("Take “one thing” out of the name", "Take “Another (thing)” out of the name"));
        assertTrue(SameKind.same("Take “one; two” out of the name", "Take “Three” out of the name"));
        assertTrue(SameKind.same("Set the finish to 30 November 2009; B.2, which waits for it, would come too early",
                "Set the finish to 31 March 2010"));
        assertFalse(SameKind.same("Set the priority to high", "Set the priority to low"));
    }

    @Test
    void allOfAKindAreMendedInOneStepThatIsUndoneExactly() throws IOException {
        String before = saved();
        Validation validation = Validation.standard();
        long high = findings().stream().filter(f -> f.rule().equals("ACC-04")).count();
        int[] mended = new int[1];
        FixCommand command = new FixCommand("all", List.of(resources),
                List.of(new Fix("all", false, () -> mended[0] = SameKind.apply(validation, builder.roots(), "ACC-04",
                        "Set the priority to medium", null).mended())));
        command.execute();
        assertEquals(high, mended[0]);
        assertTrue(findings().stream().noneMatch(f -> f.rule().equals("ACC-04")));
        command.undo();
        assertEquals(before, saved());
    }

    @Test
    void whatOnlyBecomesTheSameAfterwardsIsMendedToo() {
        Action action = builder.get(Action.class, "A.5");
        action.setName("Publish _____ and _____ for _____");
        SameKind.apply(Validation.standard(), builder.roots(), "DEP-13", "Take “_____” out of the name", null);
        assertEquals("Publish and for", action.getName());
        assertEquals(List.of(), SameKind.apply(Validation.standard(), builder.roots(), "DEP-13",
                "Take “_____” out of the name", null).left());
    }

    @Test
    void ofTwoActionsWithOneReferenceOnlyOneGetsANewOne() {
        SameKind.apply(Validation.standard(), builder.roots(), "DEP-01", "Give it the reference A.99", null);
        assertTrue(findings().stream().noneMatch(f -> f.rule().equals("DEP-01")));
        assertEquals(1, builder.build().getWorkStreams().get(0).getActions().stream()
                .filter(a -> a.getRef().equals("A5") || a.getRef().equals("A.5")).count());
    }

    @Test
    void aFindingIsLeftWithReasonPersonAndDay() {
        Finding finding = findings().stream().filter(f -> f.rule().equals("DAT-06")).findFirst().orElseThrow();
        LeaveFinding.record(LeaveFinding.plan(finding.element(), builder.roots()).orElseThrow(), "DAT-06",
                (Action) finding.element(), " The regulator agreed. ", "Ola Berg", LocalDate.of(2009, 5, 1));
        assertTrue(findings().stream().noneMatch(f -> same(f, finding)));
        assertEquals("left by Ola Berg on 1 May 2009: The regulator agreed.",
                Validation.standard().run(builder.roots(), null).left().get(0).inWords());
    }

    @Test
    void aFindingOnAPersonIsRecordedByThePlanThatIsThere() {
        PlanBuilder plan = PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1")
                .lead("Ola Berg");
        Action action = plan.get(Action.class, "A.1");
        assertSame(plan.build(), LeaveFinding.plan(action.getLead(), plan.roots()).orElseThrow());
    }

    @Test
    void nothingIsLeftWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> LeaveFinding.record(builder.build(), "DAT-06",
                builder.get(Action.class, "A.2"), " ", "Ola Berg", null));
    }
}
