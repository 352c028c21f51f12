/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code keyline bench [NAME…] [--quick] [--format text|json]}. The results go to standard output, everything else to
 * standard error.
 */
final class BenchmarkCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final PrintWriter err;
    private final List<Benchmark> chosen = new ArrayList<>();
    private boolean quick;
    private boolean json;

    private BenchmarkCommand(PrintWriter err) {
        this.err = err;
    }

    /**
     * Runs benchmarks.
     *
     * @param arguments names of benchmarks (all where none is named) and options
     * @param out for the results
     * @param err for progress and complaints
     * @return exit status: 0 done, 1 a benchmark failed, 2 wrong usage
     */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        if (List.of(arguments).contains("--help")) {
            out.println(help());
            return DONE;
        }
        BenchmarkCommand command = new BenchmarkCommand(err);
        return command.read(arguments) ? command.measure(out) : WRONG_USAGE;
    }

    private static List<Benchmark> all() {
        return List.of(new LoadBenchmark(), new SaveBenchmark(), new ValidationBenchmark(), new LiveBenchmark(),
                new AnalysisBenchmark(), new LayoutBenchmark(), new DiagramBenchmark(), new StartBenchmark());
    }

    private static String help() {
        String names = all().stream().map(b -> "  %-10s %s".formatted(b.name(), b.description()))
                .collect(Collectors.joining("\n"));
        return """
                keyline bench [NAME…] [--quick] [--format text|json]
                Measures Keyline against the least that has to be done in any case, and prints the ratios.

                %s

                  --quick    fewer repetitions, and not the largest sizes
                  --format   text (a table, the default) or json""".formatted(names);
    }

    private boolean read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--quick")) {
                quick = true;
            } else if (argument.equals("--format") || argument.startsWith("--format=")) {
                String format = argument.contains("=") ? argument.substring(argument.indexOf('=') + 1)
                        : i + 1 < arguments.length ? arguments[++i] : "";
                if (!List.of("text", "json").contains(format)) {
                    return complain("--format takes text or json, not \"" + format + "\"");
                }
                json = format.equals("json");
            } else {
                Benchmark named = all().stream().filter(b -> b.name().equals(argument)).findFirst().orElse(null);
                if (named == null) {
                    return complain("there is no benchmark or option \"" + argument + "\". Benchmarks: "
                            + all().stream().map(Benchmark::name).collect(Collectors.joining(", ")));
                }
                chosen.add(named);
            }
        }
        if (chosen.isEmpty()) {
            chosen.addAll(all());
        }
        return true;
    }

    private boolean complain(String problem) {
        err.println("keyline bench: " + problem + ". More: keyline bench --help");
        return false;
    }

    private int measure(PrintWriter out) {
        int status = DONE;
        try {
            Path folder = Files.createTempDirectory("keyline-bench");
            try {
                BenchmarkRun run = new BenchmarkRun(folder, quick, line -> err.println("measuring " + line));
                for (Benchmark benchmark : chosen) {
                    if (!measure(benchmark, run)) {
                        status = FAILED;
                    }
                }
                Report report = new Report(run);
                out.println(json ? report.json() : report.text());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            err.println("keyline bench: no folder for the files could be made: " + e.getMessage());
            return FAILED;
        }
        return status;
    }

    private boolean measure(Benchmark benchmark, BenchmarkRun run) {
        try {
            benchmark.measure(run);
            return true;
        } catch (Exception e) {
            err.println("keyline bench: " + benchmark.name() + " failed:");
            e.printStackTrace(err);
            run.skip(benchmark.name(), "failed (" + e + ")");
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
