/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Workload}. */
class WorkloadTest {

    private static PlanBuilder action(PlanBuilder builder, String ref, String lead, String from, String to) {
        return builder.action(ref).lead(lead).from("2009-06-" + from).to("2009-06-" + to);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2009, 6, day);
    }

    private static List<String> refs(List<? extends Element> elements) {
        return elements.stream().map(Element::getRef).toList();
    }

    @Test
    void thePeakIsTheMostActionsOnOneDay() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "1", "Ann Archer", "01", "10");
        action(builder, "2", "Ann Archer", "05", "20");
        action(builder, "3", "Ann Archer", "08", "09");
        action(builder, "4", "Bob Baker", "01", "30");
        action(builder, "5", "Ann Archer", "11", "12");
        Workload workload = Workload.of(builder.build());
        PersonLoad load = workload.load(builder.person("Ann Archer")).orElseThrow();
        assertEquals(3, load.peak());
        assertEquals(Optional.of(new Load(june(8), june(9), 3)), load.peakLoad());
        assertEquals(List.of("1", "2", "3"), refs(load.peakActions()));
        assertEquals(List.of(new Load(june(1), june(4), 1), new Load(june(5), june(7), 2),
                new Load(june(8), june(9), 3), new Load(june(10), june(10), 2), new Load(june(11), june(12), 2),
                new Load(june(13), june(20), 1)), load.loads());
        assertEquals(2, workload.loads().size());
    }

    @Test
    void actionsThatFollowOneAnotherAreNotAtTheSameTime() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "1", "Ann Archer", "01", "10");
        action(builder, "2", "Ann Archer", "11", "15");
        PersonLoad load = Workload.of(builder.build()).loads().get(0);
        assertEquals(1, load.peak());
        assertEquals(List.of("1"), refs(load.peakActions()));
    }

    @Test
    void actionsThatShareADayAreAtTheSameTimeOnIt() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "1", "Ann Archer", "01", "10");
        action(builder, "2", "Ann Archer", "10", "15");
        assertEquals(Optional.of(new Load(june(10), june(10), 2)),
                Workload.of(builder.build()).loads().get(0).peakLoad());
    }

    @Test
    void daysWithoutActionsAreNoLoad() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "1", "Ann Archer", "01", "02");
        action(builder, "2", "Ann Archer", "05", "09");
        PersonLoad load = Workload.of(builder.build()).loads().get(0);
        assertEquals(List.of(new Load(june(1), june(2), 1), new Load(june(5), june(9), 1)), load.loads());
        assertEquals(Optional.of(new Load(june(5), june(9), 1)), load.peakLoad());
    }

    @Test
    void whatCannotBeCountedIsNamed() {
        PlanBuilder builder = PlanBuilder.plan().action("1").lead("Ann Archer").from("2009-06-01").action("2")
                .lead("Ann Archer").from("2009-06-05").to("2009-06-01").action("3").action("4").lead("Ann Archer")
                .status(Rag.RED, Stage.CANCELLED).action("5").lead("Ann Archer").from("2009-06-01").to("2009-06");
        Workload workload = Workload.of(builder.build());
        PersonLoad load = workload.loads().get(0);
        assertEquals(List.of("1", "2"), refs(load.undated()));
        assertEquals(List.of("1", "2", "5"), refs(load.actions()));
        assertEquals(Optional.of(new Load(june(1), june(30), 1)), load.peakLoad());
        assertEquals(List.of("3"), refs(workload.withoutLead()));
    }

    @Test
    void aPersonWithoutDatedActionsHasNoPeak() {
        PlanBuilder builder = PlanBuilder.plan().action("1").lead("Ann Archer");
        Workload workload = Workload.of(builder.build());
        assertEquals(0, workload.loads().get(0).peak());
        assertEquals(Optional.empty(), workload.loads().get(0).peakLoad());
        assertEquals(Optional.empty(), workload.load(builder.person("Bob Baker")));
    }

    @Test
    void everyDayOfRandomPlansHasTheNumberThatIsCountedThere() {
        Random random = new Random(6);
        for (int round = 0; round < 100; round++) {
            ImprovementPlan plan = Networks.plan(1 + random.nextInt(20));
            Networks.date(plan, random);
            Person person = CoreFactory.eINSTANCE.createPerson();
            plan.getActions().forEach(action -> action.setLead(person));
            PersonLoad load = Workload.of(plan).load(person).orElseThrow();
            long peak = 0;
            for (LocalDate day = Networks.FIRST_DAY; day.isBefore(Networks.FIRST_DAY.plusDays(370)); day = day
                    .plusDays(1)) {
                LocalDate today = day;
                long counted = plan.getActions().stream().filter(action -> isUnderWay(action, today)).count();
                int given = load.loads().stream()
                        .filter(l -> !today.isBefore(l.first()) && !today.isAfter(l.last())).mapToInt(Load::actions)
                        .sum();
                assertEquals(counted, given);
                peak = Math.max(peak, counted);
            }
            assertEquals(peak, load.peak());
            assertEquals(peak, load.peakActions().size());
        }
    }

    private static boolean isUnderWay(Action action, LocalDate day) {
        return !action.getStart().isAfter(day) && !action.getFinish().isBefore(day);
    }
}
