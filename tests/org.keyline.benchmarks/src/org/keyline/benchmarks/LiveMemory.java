/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Validation;
import org.keyline.validation.live.LiveValidation;

/**
 * Weighs a model and what live validation keeps of it, findings and indexes, in a process of its own in which nothing
 * else lives. Classes, and what they hold once for all models, are loaded before by a smaller model. The collector is
 * one that leaves nothing dead behind, so that the figures are exact.
 *
 * @param model bytes of the model as loaded
 * @param live bytes that are added by a full check, with the findings and what is told of them
 * @param findings the number of findings
 */
record LiveMemory(long model, long live, int findings) {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MarkSweepDeadRatio=0",
            "-Djava.awt.headless=true");

    /**
     * Weighs a model.
     *
     * @param file its file
     * @param smaller the file of another, for loading the classes
     * @return what it weighs
     */
    static LiveMemory of(Path file, Path smaller) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), OPTIONS,
                List.of("-cp", classPath(), LiveMemory.class.getName(), file.toString(), smaller.toString()))
                .flatMap(List::stream).toList();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + output);
        }
        String[] figures = output.split(" ");
        return new LiveMemory(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Integer.parseInt(figures[2]));
    }

    /**
     * The process: prints the three figures.
     *
     * @param arguments the file of the model, then that of the smaller one
     * @throws Exception when a file cannot be loaded
     */
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i < 3; i++) {
            try (LiveValidation warm = checked(PlanFile.load(Path.of(arguments[1])))) {
                warm.result();
            }
        }
        long before = used();
        List<EObject> roots = PlanFile.load(Path.of(arguments[0]));
        long withModel = used();
        try (LiveValidation live = checked(roots)) {
            int findings = live.result().findings().size();
            System.out.println((withModel - before) + " " + (used() - withModel) + " " + findings);
        }
    }

    private static LiveValidation checked(List<EObject> roots) {
        LiveValidation live = LiveValidation.of(Validation.standard(), roots);
        live.update(null);
        live.takeChange();
        return live;
    }

    /** The class path of this process, or that of an installation and this bundle. */
    private static String classPath() {
        CodeSource bundle = LiveMemory.class.getProtectionDomain().getCodeSource();
        return LiveMemory.class.getClassLoader() == ClassLoader.getSystemClassLoader()
                ? System.getProperty("java.class.path")
                : Path.of(URI.create(bundle.getLocation().toString())) + System.getProperty("path.separator")
                        + Path.of(System.getProperty("keyline.home"), "plugins", "*");
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50); // what was waiting for the collector is let go of by a thread of Java's own
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
