/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.keyline.analysis.Coverage;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.Progress;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.Workload;
import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;

/** Each question of the analysis, compared with loading the plan that it is asked of. */
final class AnalysisBenchmark implements Benchmark {

    @Override
    public String name() {
        return "analyse";
    }

    @Override
    public String description() {
        return "coverage, network, implied dependencies, schedule, workload, progress / loading the plan";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int elements : run.elements()) {
            Path file = PlanFile.write(run.folder(), elements);
            ImprovementPlan plan = ModelContents.plans(PlanFile.load(file)).get(0);
            Named load = new Named("load", () -> PlanFile.load(file));
            for (Named question : questions(plan)) {
                run.compare(this, Size.elements(elements), question, load, OptionalDouble.empty());
            }
        }
    }

    private static List<Named> questions(ImprovementPlan plan) {
        DependencyNetwork network = DependencyNetwork.of(plan);
        return List.of(new Named("coverage", () -> Coverage.of(plan).counts()),
                new Named("dependency network", () -> DependencyNetwork.of(plan).cycles()),
                new Named("implied dependencies", network::impliedDependencies),
                new Named("schedule", () -> Schedule.of(plan).criticalPath()),
                new Named("workload", () -> Workload.of(plan).loads()),
                new Named("progress", () -> Progress.of(plan).total()));
    }
}
