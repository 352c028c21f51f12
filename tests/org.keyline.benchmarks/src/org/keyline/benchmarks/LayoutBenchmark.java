/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;

/**
 * Arranging the diagram of dependencies, compared with the mere call of ELK on the same nodes and edges, with the same
 * options, sizes of figures and labels known beforehand.
 */
final class LayoutBenchmark implements Benchmark {

    private static final OptionalDouble AIM = OptionalDouble.of(1.2);

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public String description() {
        return "arranging the diagram of dependencies / the call of ELK in it";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int actions : run.quick() ? List.of(100, 300) : List.of(100, 300, 1_000)) {
            Diagram diagram = DiagramKind.DEPENDENCIES.definition().build(PlanGenerator.withActions(actions),
                    DiagramOptions.ALL, null);
            ArrangedDiagram arranged = DiagramLayout.arrange(diagram, null);
            ElkCall elk = new ElkCall(arranged);
            elk.prepare();
            if (!ElkGraphs.isLaidOutLike(elk.run(), arranged)) {
                run.skip(name(),
                        "ElkGraphs does not make the graph that the layout hands to ELK. Were its options changed?");
                return;
            }
            run.compare(this, Size.actions(actions),
                    new Named("arrange", () -> DiagramLayout.arrange(diagram, null)), new Named("ELK", elk), AIM);
        }
    }

    /** Makes the graph while the clock does not run, then lays it out. */
    private static final class ElkCall implements Work {

        private final ArrangedDiagram arranged;
        private ElkNode graph;

        ElkCall(ArrangedDiagram arranged) {
            this.arranged = arranged;
        }

        @Override
        public void prepare() {
            graph = ElkGraphs.network(arranged);
        }

        @Override
        public ElkNode run() {
            new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
            return graph;
        }
    }
}
