/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.WorkStream;

/** Diagrams of plans of all sizes and of some that are hard to draw. */
public final class SamplePlans {

    /** A name with marks, a script from right to left, pictographs, control characters and a very long word. */
    public static final String STRANGE = "<script>alert(\"1\")</script> & 'so' ]]> שלום עולם مرحبا \uD83C\uDFE0\uD83D\uDD27 "
            + "\u0001\uD800 Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde";

    private SamplePlans() {
    }

    private static Diagram build(PlanSketch sketch, DiagramKind kind, DiagramOptions options) {
        List<EObject> roots = new ArrayList<>(sketch.roots());
        if (kind == DiagramKind.FRAMEWORK) {
            roots.add(framework(sketch));
        }
        return kind.definition().build(roots, options, null);
    }

    /** A framework with a section for each work stream and a key line for each action of a plan. */
    private static EObject framework(PlanSketch sketch) {
        FrameworkSketch framework = new FrameworkSketch(sketch.plan().getName());
        for (WorkStream stream : sketch.plan().getWorkStreams()) {
            Section section = framework.section(null, SectionKind.AREA, stream.getRef(), stream.getName());
            stream.getActions().forEach(action -> framework.keyLine(section, action.getRef(), action.getName()));
        }
        return framework.framework;
    }

    /** {@return a model of real size and texture for a kind of diagram: a plan, or a framework} */
    public static List<EObject> roots(DiagramKind kind) {
        return kind == DiagramKind.FRAMEWORK ? FrameworkSketch.ofRealSize().roots() : CouncilPlan.sketch().roots();
    }

    /** {@return a diagram of a plan or framework of real size and texture} */
    public static Diagram council(DiagramKind kind) {
        return council(kind, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan or framework of real size and texture, with options} */
    public static Diagram council(DiagramKind kind, DiagramOptions options) {
        return kind.definition().build(roots(kind), options, null);
    }

    /** {@return a diagram of nothing} */
    public static Diagram empty(DiagramKind kind) {
        return kind.definition().build(List.of(), DiagramOptions.ALL, null);
    }

    /** {@return a diagram of a plan with one action} */
    public static Diagram single(DiagramKind kind) {
        return single(kind, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan with one action, with options} */
    public static Diagram single(DiagramKind kind, DiagramOptions options) {
        PlanSketch sketch = new PlanSketch("One");
        sketch.stream("A", "Stream");
        sketch.action("A.1", "Act", "", "2010-01-01", "2010-01-02", null);
        return build(sketch, kind, options);
    }

    /** {@return a diagram of a plan with a thousand actions} */
    public static Diagram large(DiagramKind kind) {
        return large(kind, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan with a thousand actions, with options} */
    public static Diagram large(DiagramKind kind, DiagramOptions options) {
        PlanSketch sketch = new PlanSketch("Large");
        for (int i = 1; i <= 10; i++) {
            sketch.recommendation("R" + i, "Recommendation number " + i);
            for (int j = 1; j <= 30; j++) {
                sketch.recommendation("R" + i + "." + j, "Do better in matter number " + j + " of part " + i);
            }
        }
        for (int s = 0; s < 10; s++) {
            sketch.stream("S" + s, "Stream number " + s);
            for (int i = 1; i <= 100; i++) {
                String link = i % 3 == 0 ? "" : "R" + (s + 1) + "." + (i % 30 + 1);
                sketch.action("S" + s + "." + i, "Carry out step " + i + " of what was agreed", link, "2010-01-01",
                        "2010-03-01", null);
                if (i % 4 > 1) {
                    sketch.depends("S" + s + "." + i, "S" + s + "." + (i - 1));
                }
            }
        }
        return build(sketch, kind, options);
    }

    /** {@return the dependencies of a plan with actions in one chain, and others without dependencies} */
    public static Diagram chainAndLoners(int chain, int loners) {
        PlanSketch sketch = new PlanSketch("Chain");
        sketch.stream("A", "Stream");
        for (int i = 1; i <= chain + loners; i++) {
            sketch.action("A." + i, "Carry out step " + i, "", "2010-01-01", "2010-02-01", null);
            if (i > 1 && i <= chain) {
                sketch.depends("A." + i, "A." + (i - 1));
            }
        }
        return build(sketch, DiagramKind.DEPENDENCIES, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan whose names are hard to write} */
    public static Diagram strange(DiagramKind kind) {
        return strange(kind, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan whose names are hard to write, with options} */
    public static Diagram strange(DiagramKind kind, DiagramOptions options) {
        PlanSketch sketch = new PlanSketch(STRANGE);
        sketch.recommendation("R1", STRANGE);
        sketch.recommendation("R1.1-with-a-very-long-reference-indeed", STRANGE.repeat(4));
        sketch.stream("A", STRANGE);
        sketch.action("A.1", STRANGE, "R1", "2010-01-01", "2010-02-01", STRANGE);
        sketch.action("A.2", STRANGE.repeat(6), "", "2010-01-01", "2010-02-01", null);
        sketch.action("A.3", " ", "");
        sketch.depends("A.2", "A.1").setText(STRANGE);
        return build(sketch, kind, options);
    }

    /** {@return a diagram of a plan in which everything waits for everything} */
    public static Diagram tangle(DiagramKind kind) {
        return tangle(kind, DiagramOptions.ALL);
    }

    /** {@return a diagram of a plan in which everything waits for everything, with options} */
    public static Diagram tangle(DiagramKind kind, DiagramOptions options) {
        PlanSketch sketch = new PlanSketch("Tangle");
        sketch.stream("A", "Stream");
        for (int i = 0; i < 8; i++) {
            sketch.recommendation("R" + i, "Recommendation " + i);
        }
        for (int i = 0; i < 8; i++) {
            sketch.action("A." + i, "Action " + i, "R0 R1 R2 R3 R4 R5 R6 R7", "2010-01-01", "2010-02-01", null);
        }
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                sketch.depends("A." + i, "A." + j);
            }
        }
        sketch.depends("A.0", "A.1");
        return build(sketch, kind, options);
    }

    /**
     * A diagram of a plan made by chance: work streams with long names, actions with short and long ones, some without
     * dates, and dependencies of all types that go forwards most of the time.
     *
     * @param kind the kind of diagram
     * @param seed the same seed makes the same plan
     * @param actions how many
     * @param options what is shown
     * @return the diagram
     */
    public static Diagram random(DiagramKind kind, long seed, int actions, DiagramOptions options) {
        Random random = new Random(seed);
        PlanSketch sketch = new PlanSketch("Chance");
        for (char stream = 'A'; stream < 'F'; stream++) {
            sketch.stream(String.valueOf(stream), "What stream " + stream + " does".repeat(1 + random.nextInt(12)));
        }
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < actions; i++) {
            String ref = (char) ('A' + random.nextInt(5)) + "." + i;
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(400));
            LocalDate finish = start.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(80));
            sketch.action(ref, "Carry out step " + i + " as agreed".repeat(random.nextInt(8)), "",
                    random.nextInt(12) == 0 ? null : start.toString(),
                    random.nextInt(12) == 0 ? null : finish.toString(), random.nextInt(3) == 0 ? null : "Ann Onymous");
            if (i > 0 && random.nextInt(4) > 0) {
                String other = refs.get(Math.max(0, i - 1 - random.nextInt(12)));
                boolean forwards = random.nextInt(20) > 0;
                sketch.depends(forwards ? ref : other, forwards ? other : ref,
                        DependencyType.values()[random.nextInt(3) == 0 ? random.nextInt(4) : 0], random.nextInt(3) * 5);
            }
            refs.add(ref);
        }
        return build(sketch, kind, options);
    }

    /** {@return a dependencies diagram of three actions, one after the other} */
    public static Diagram chain() {
        PlanSketch sketch = new PlanSketch("Chain");
        sketch.stream("A", "Stream");
        sketch.action("A.1", "First", "");
        sketch.action("A.2", "Second", "");
        sketch.action("A.3", "Third", "");
        sketch.depends("A.2", "A.1");
        sketch.depends("A.3", "A.2");
        return build(sketch, DiagramKind.DEPENDENCIES, DiagramOptions.ALL);
    }

    /** {@return the arranged timeline of a plan of summer 2009, drawn on some day} */
    public static ArrangedDiagram withToday(String day) {
        PlanSketch sketch = new PlanSketch("Summer");
        sketch.stream("A", "Stream");
        sketch.action("A.1", "First", "", "2009-06-02", "2009-07-16", null);
        return DiagramLayout.arrange(DiagramKind.TIMELINE.definition().build(sketch.roots(),
                DiagramOptions.ALL.withToday(LocalDate.parse(day)), null), null);
    }

    /** {@return a timeline of a plan in which one year is wrong} */
    public static Diagram slipOfThePen() {
        PlanSketch sketch = new PlanSketch("Slip");
        sketch.stream("A", "Stream");
        sketch.action("A.1", "First", "", "2007-06-15", "2009-07-16", null);
        for (int i = 2; i < 9; i++) {
            sketch.action("A." + i, "Other", "", "2009-06-0" + i, "2009-08-0" + i, null);
        }
        return build(sketch, DiagramKind.TIMELINE, DiagramOptions.ALL);
    }

    /** {@return a diagram of a framework of real size with 30 cross-references} */
    public static Diagram withCrossReferences() {
        FrameworkSketch sketch = FrameworkSketch.ofRealSize();
        List<KeyLine> lines = ModelContents.all(sketch.roots(), KeyLine.class);
        List<Section> areas = ModelContents.all(sketch.roots(), Section.class).stream()
                .filter(section -> !section.getKeyLines().isEmpty()).toList();
        for (int i = 0; i < 25; i++) {
            sketch.refer(lines.get(2 * i), lines.get((7 * i + 11) % lines.size()));
        }
        for (int i = 0; i < 5; i++) {
            sketch.refer(areas.get(i), areas.get(9 - i));
        }
        return DiagramKind.FRAMEWORK.definition().build(sketch.roots(), DiagramOptions.ALL, null);
    }
}
