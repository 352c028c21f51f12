/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Validation;
import org.keyline.validation.live.LiveValidation;

/**
 * How long it takes after an edit until the findings are those of the model again, beside a full run; and how much
 * memory findings and indexes take, beside the model.
 */
final class LiveBenchmark implements Benchmark {

    private static final double NANOS = 1e6;
    private static final double MEGA = 1e6;
    private static final double MEDIAN_AIM = 5;
    private static final double HIGH_AIM = 20;
    private static final double MEMORY_AIM = 0.2;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String description() {
        return "checking again after one edit / a full run";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int elements : run.elements()) {
            Path file = PlanFile.write(run.folder(), elements);
            weigh(run, elements, file);
            List<EObject> roots = PlanFile.load(file);
            try (LiveValidation live = LiveValidation.of(Validation.standard(), roots)) {
                live.update(null);
                live.takeChange();
                measure(run, elements, roots, live);
            }
        }
    }

    private static void weigh(BenchmarkRun run, int elements, Path file) throws IOException, InterruptedException {
        LiveMemory memory = LiveMemory.of(file, PlanFile.write(run.folder(), run.elements().get(0)));
        double share = memory.live() / (double) memory.model();
        run.note(String.format(Locale.ROOT,
                "live, %,d elements: %,d findings; findings and indexes take %.2f MB, %.1f %% of the model's %.2f MB (aim: "
                        + "less than %.0f %%%s)",
                elements, memory.findings(), memory.live() / MEGA, 100 * share, memory.model() / MEGA,
                100 * MEMORY_AIM, share < MEMORY_AIM ? "" : ", MISSED"));
    }

    private void measure(BenchmarkRun run, int elements, List<EObject> roots, LiveValidation live) throws Exception {
        LiveEdits edits = new LiveEdits(roots);
        int rounds = run.quick() ? 20 : 60;
        Map<String, List<Long>> byKind = new LinkedHashMap<>();
        List<Long> all = new ArrayList<>();
        for (int i = -rounds / 2; i < rounds; i++) {
            for (Map.Entry<String, Runnable> edit : edits.kinds().entrySet()) {
                edit.getValue().run();
                long begin = System.nanoTime();
                live.update(null);
                long nanos = System.nanoTime() - begin;
                if (i >= 0) {
                    all.add(nanos);
                    byKind.computeIfAbsent(edit.getKey(), k -> new ArrayList<>()).add(nanos);
                }
            }
        }
        Validation validation = Validation.standard();
        List<Long> full = new ArrayList<>();
        for (int i = 0; i < (run.quick() ? 5 : 11); i++) {
            long begin = System.nanoTime();
            validation.run(roots, null);
            full.add(System.nanoTime() - begin);
        }
        run.add(new Result(name(), elements, "elements", "check again after one edit", times(all), "full run",
                times(full), OptionalDouble.empty(), OptionalDouble.empty(), 1));
        double median = percentile(all, 50);
        double high = percentile(all, 99);
        run.note(String.format(Locale.ROOT,
                "live, %,d elements: after one edit median %.2f ms (aim: less than %.0f%s), 99th percentile %.2f ms (aim: "
                        + "less than %.0f%s), %,d edits",
                elements, median, MEDIAN_AIM, median < MEDIAN_AIM ? "" : ", MISSED", high, HIGH_AIM,
                high < HIGH_AIM ? "" : ", MISSED", all.size()));
        run.note("  by kind of edit, median and 99th percentile: " + byKind.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.2f %.1f", e.getKey(), percentile(e.getValue(), 50),
                        percentile(e.getValue(), 99)))
                .collect(Collectors.joining("; ")));
    }

    private static Times times(List<Long> nanos) {
        return Times.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private static double percentile(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS;
    }
}
