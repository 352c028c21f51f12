/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * A run of benchmarks: measures work in turns with its baseline, and keeps the results. Both are warmed up first, for a
 * number of times and a while; then they are measured alternately, the order changing each time, so that whatever slows
 * the machine down slows down both.
 */
final class BenchmarkRun {

    private static final long SECOND = 1_000_000_000L;

    private final Path folder;
    private final boolean quick;
    private final Consumer<String> progress;
    private final List<Result> results = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Object last;

    /**
     * Begins a run.
     *
     * @param folder an empty folder for files
     * @param quick whether fewer repetitions and the smaller sizes are enough
     * @param progress is told what is being measured
     */
    BenchmarkRun(Path folder, boolean quick, Consumer<String> progress) {
        this.folder = folder;
        this.quick = quick;
        this.progress = progress;
    }

    /** {@return a folder for files, removed after the run} */
    Path folder() {
        return folder;
    }

    /** {@return whether fewer repetitions and the smaller sizes are enough} */
    boolean quick() {
        return quick;
    }

    /** {@return the numbers of elements at which files are measured} */
    List<Integer> elements() {
        return quick ? List.of(1_000, 10_000) : List.of(1_000, 10_000, 100_000);
    }

    /** {@return what was measured so far} */
    List<Result> results() {
        return results;
    }

    /** {@return what could not be measured, and why} */
    List<String> skipped() {
        return skipped;
    }

    /** {@return the last result of the work measured last; keeps it from being optimised away} */
    Object last() {
        return last;
    }

    /** {@return what else is to be said of the results} */
    List<String> notes() {
        return notes;
    }

    /** Says something of the results that is no time. */
    void note(String text) {
        notes.add(text);
    }

    /** Takes a result that was measured otherwise than in turns. */
    void add(Result result) {
        results.add(result);
    }

    /** Says that something cannot be measured, and why. */
    void skip(String benchmark, String why) {
        skipped.add(benchmark + ": " + why);
    }

    /**
     * Measures work in turns with a baseline.
     *
     * @param benchmark the benchmark
     * @param size the size, with its unit
     * @param subject what is measured
     * @param baseline what it is compared with
     * @param aim the ratio that is aimed at; empty where there is none
     * @throws Exception when the work fails
     */
    void compare(Benchmark benchmark, Size size, Named subject, Named baseline, OptionalDouble aim) throws Exception {
        progress.accept(benchmark.name() + ": " + subject.name() + ", " + size.count() + " " + size.unit());
        warmUp(subject.work(), baseline.work());
        int least = quick ? 5 : 11;
        int most = quick ? 21 : 101;
        long until = System.nanoTime() + (quick ? 2 : 8) * SECOND;
        List<Long> own = new ArrayList<>();
        List<Long> other = new ArrayList<>();
        while (own.size() < least || own.size() < most && System.nanoTime() < until) {
            if (own.size() % 2 == 0) {
                own.add(measure(subject.work()));
                other.add(measure(baseline.work()));
            } else {
                other.add(measure(baseline.work()));
                own.add(measure(subject.work()));
            }
        }
        Times times = times(own);
        Result before = results.stream().filter(r -> r.benchmark().equals(benchmark.name())
                && r.what().equals(subject.name())).reduce((first, second) -> second).orElse(null);
        results.add(new Result(benchmark.name(), size.count(), size.unit(), subject.name(), times, baseline.name(),
                times(other), aim,
                before == null ? OptionalDouble.empty()
                        : OptionalDouble.of(times.median() / before.times().median()),
                before == null ? 1 : size.count() / (double) before.size()));
    }

    private void warmUp(Work subject, Work baseline) throws Exception {
        long until = System.nanoTime() + (quick ? 2 : 5) * SECOND;
        for (int i = 0; i < 2 || System.nanoTime() < until; i++) {
            measure(subject);
            measure(baseline);
        }
    }

    private long measure(Work work) throws Exception {
        work.prepare();
        long begin = System.nanoTime();
        last = work.run();
        return System.nanoTime() - begin;
    }

    private static Times times(List<Long> nanos) {
        return Times.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * How large something is.
     *
     * @param count the number
     * @param unit what is counted
     */
    record Size(int count, String unit) {

        static Size elements(int count) {
            return new Size(count, "elements");
        }

        static Size actions(int count) {
            return new Size(count, "actions");
        }
    }

    /**
     * Work with what the report calls it.
     *
     * @param name a few words
     * @param work the work
     */
    record Named(String name, Work work) {
    }
}
