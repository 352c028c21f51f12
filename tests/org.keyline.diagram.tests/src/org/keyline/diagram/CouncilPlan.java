/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;

import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;

/**
 * A plan of the size and texture of a real one: 6 key recommendations with 32 supporting ones, 58 actions in 7 work
 * streams with long names, some recommendations that nobody addresses, some actions that address nothing, few
 * dependencies, one cycle. The words are invented.
 */
final class CouncilPlan {

    private static final String[] SUBJECTS = { "repairs by appointment", "letters to households", "rent advice",
            "the estate wardens' rounds", "viewings and keys", "lift and stairwell lighting", "neighbour disputes",
            "adaptations for older people", "garage lettings", "caretaking standards" };
    private static final String[] VERBS = { "Review", "Consult households about", "Pilot a new approach to",
            "Draw up an implementation plan for", "Implement the agreed approach to", "Train all staff in" };
    private static final String[] TAILS = { "",
            " with an assessment of what it means for every group of residents",
            ", including costs, a timetable and the support that teams need, and report the results to the board",
            " in line with the final vision for the service and with the corporate approach to neighbourhood working",
            ", drawing on what comparable landlords do well, on complaints of the last two years and on the views of the"
                    + " residents' panel, so that it is clear who answers for what and by when",
            " across the whole of the service" };

    private final PlanSketch sketch = new PlanSketch("Brackwater Borough Council: housing improvement plan");
    private int words;

    private CouncilPlan() {
        recommendations();
        streams();
        dependencies();
        dates();
    }

    private void dates() {
        sketch.plan().setStatusDate(LocalDate.of(2010, 7, 16));
        sketch.action("B.2").setMustFinishBy(LocalDate.of(2010, 11, 30));
        sketch.action("B.13").setMustFinishBy(LocalDate.of(2010, 9, 1));
        for (String text : new String[] { "Draft to the panel", "Agreed by the board", "Sent to every household" }) {
            Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
            milestone.setId("id-" + text.replace(' ', '-'));
            milestone.setName(text);
            milestone.setDate(LocalDate.of(2010, 6, 5).plusDays(text.length()));
            sketch.action("C.1").getMilestones().add(milestone);
        }
    }

    static PlanSketch sketch() {
        return new CouncilPlan().sketch;
    }

    private void recommendations() {
        int[] children = { 4, 6, 3, 4, 7, 8 };
        String[] names = { "Give households better information and easier ways to reach the service",
                "Treat diversity as part of everything the service does",
                "Make tenancy and estate services reliable", "Collect what is owed, fairly and early",
                "Know what services cost and whether they are worth it",
                "Manage performance, and have the people to do it" };
        for (int key = 1; key <= 6; key++) {
            Recommendation parent = sketch.recommendation("R" + key, names[key - 1]);
            parent.setDeadline(key == 2 || key == 3 || key == 4 ? LocalDate.of(2011, 4, 30)
                    : LocalDate.of(2010, 11, 30));
            for (int child = 1; child <= children[key - 1]; child++) {
                sketch.recommendation("R" + key + "." + child, name());
            }
        }
        sketch.recommendation("R6.8").setCitedOnly(true);
        sketch.recommendation("R6.8").setName("Recommendation R6.8");
    }

    private void streams() {
        stream("A", "Consultation, engagement and vision", 23, "Moira Tansley",
                "- R1.1,R3.1,R6.1 R1.1 R1.1 R1.1 R1.1,R6.1 R1.1,R6.1 R1.1,R3.1,R6.1 R1.1 - - R1.1 - - R1.1 - - R1.2"
                        + " - - - - -");
        stream("B", "Service access and delivery", 24, "Idris Calloway",
                "R1.3,R2.3,R2.6 R1.3,R2.3,R2.6 R1.3,R2.3,R2.6 R1.4,R2.2 R1.4 - - - - R3.3 R3.3 - - -"
                        + " R4.2,R4.3,R4.1,R4.4,R5.6,Earlier_mock_inspection - - - R3.2 Earlier_mock_inspection - - -"
                        + " Lettings_audit");
        stream("C", "Value for money", 5, "Paul Okonkwo-Strand",
                "Earlier_mock_inspection,R5.1,R5.3,R5.4,R5.5,R5.6,R5.7 R5.2 R5.2,R5.5 Earlier_mock_inspection -");
        stream("D", "Performance and information management", 3, "Sunniva Hale", "R1.2,R6.2,R6.6 R6.3,R6.4,R6.5 -");
        stream("E", "Structures", 3, "Gerald Mbeki", "R6.8 - -");
        stream("F", "Training and development", 5, "Alys Pennington",
                "- Earlier_mock_inspection Case_review R2.4 R6.7");
        stream("G", "Equality and diversity", 3, "Moira Tansley", "- R2.5 R2.1");
        sketch.status("A.1", Rag.GREEN).status("A.2", Rag.AMBER).status("B.4", Rag.RED).status("C.3", Rag.AMBER)
                .status("D.2", Rag.GREEN).status("B.24", Rag.RED);
    }

    private void stream(String ref, String name, int actions, String lead, String links) {
        sketch.stream(ref, name);
        String[] link = links.split(" ");
        for (int i = 1; i <= actions; i++) {
            LocalDate start = LocalDate.of(2010, 5, 3).plusDays(i * 7L % 150);
            LocalDate finish = start.plusDays(20 + i * 11L % 60);
            boolean unreadable = i == 5;
            sketch.action(ref + "." + i, name(), "-".equals(link[i - 1]) ? "" : link[i - 1].replace(',', ' '),
                    start.toString(), unreadable ? null : finish.toString(), lead);
            if (unreadable) {
                sketch.action(ref + "." + i).setFinishText("31/11/10");
            }
        }
    }

    private void dependencies() {
        for (String pair : new String[] { "A.8 A.6", "A.8 A.7", "A.9 A.6", "A.15 A.3", "A.15 B.6", "A.15 B.11",
                "A.15 B.16", "A.15 B.21", "A.16 A.15", "A.4 A.16", "A.5 A.4", "B.7 A.16", "B.8 B.7", "B.2 B.1",
                "E.2 A.15", "E.3 E.2", "B.12 B.11", "B.13 B.12", "B.17 B.16", "B.18 B.17", "C.5 C.1", "C.5 C.4",
                "A.3 A.2", "B.6 B.4", "D.3 D.1", "D.1 F.5", "F.5 D.3" }) {
            sketch.depends(pair.split(" ")[0], pair.split(" ")[1]);
        }
        sketch.depends("C.2", "D.1", DependencyType.SS, 5);
        sketch.depends("C.3", "D.2", DependencyType.FF, 0);
        sketch.depends("B.4", "C.1").setKind(DependencyKind.ALIGNED_WITH);
        sketch.depends("A.8", "A.2").setKind(DependencyKind.INFORMS);
        sketch.depends("B.3", "B.1", DependencyType.FS, 10);
    }

    private String name() {
        int i = words++;
        return VERBS[i % VERBS.length] + " " + SUBJECTS[i * 7 % SUBJECTS.length]
                + TAILS[i * 5 % 11 % TAILS.length];
    }
}
