/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Schedule;
import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.drawing.PngDrawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.model.plan.ImprovementPlan;

/**
 * What an editor does at each change of the model, and what it takes to export: the diagram of dependencies built anew,
 * compared with the schedule that it shows; a PNG, compared with the painting in it.
 */
final class DiagramBenchmark implements Benchmark {

    private static final OptionalDouble NO_AIM = OptionalDouble.empty();

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public String description() {
        return "building the diagram of dependencies / the schedule in it; writing a PNG / painting it";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int actions : run.quick() ? List.of(275) : List.of(275, 2_750)) {
            List<EObject> roots = PlanGenerator.withActions(actions);
            Diagram diagram = build(roots);
            ArrangedDiagram arranged = DiagramLayout.arrange(diagram, null);
            Size size = new Size(diagram.nodes().size() + diagram.edges().size(), "nodes and edges");
            ImprovementPlan plan = (ImprovementPlan) roots.getFirst();
            run.compare(this, size, new Named("build", () -> build(roots)),
                    new Named("schedule", () -> Schedule.of(plan)), NO_AIM);
            run.compare(this, size, new Named("PNG", () -> {
                new PngDrawing().write(arranged, OutputStream.nullOutputStream());
                return null;
            }), new Named("painting", () -> new PngDrawing().image(arranged)), NO_AIM);
        }
    }

    private static Diagram build(List<EObject> roots) {
        return DiagramKind.DEPENDENCIES.definition().build(roots, DiagramOptions.ALL, null);
    }
}
