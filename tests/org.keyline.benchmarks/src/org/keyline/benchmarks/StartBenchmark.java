/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;

/**
 * Starting the installed command line for its shortest command, compared with starting an empty application on the
 * least bundles of Equinox. Both are whole processes, from the call to the exit, after a first start has filled their
 * caches.
 */
final class StartBenchmark implements Benchmark {

    private static final String HOME = "keyline.home";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "starting the command line (keyline --version) / starting an empty headless Equinox application";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        String home = System.getProperty(HOME);
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Path script = home == null ? null : Path.of(home, windows ? "keyline.cmd" : "keyline");
        if (script == null || !Files.isRegularFile(script)) {
            run.skip(name(), "there is no installation to start: the system property " + HOME
                    + " must name its folder; keyline bench sets it");
            return;
        }
        Path java = Path.of(System.getProperty("java.home"));
        EmptyEquinox empty = EmptyEquinox.install(Path.of(home), java, run.folder().resolve("empty"));
        List<String> command = List.of(script.toString(), "--version");
        run.compare(this, new Size(1, "process"), new Named("keyline --version", () -> start(command, java, run)),
                new Named("empty Equinox", () -> start(empty.command(), java, run)), OptionalDouble.empty());
    }

    private static Object start(List<String> command, Path java, BenchmarkRun run) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KEYLINE_JAVA_HOME", java.toString());
        builder.environment().put("KEYLINE_CACHE", run.folder().resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
        return output;
    }
}
