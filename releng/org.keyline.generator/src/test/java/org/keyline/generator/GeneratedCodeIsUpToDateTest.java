/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed model and edit code is what the generator writes: it was neither edited by hand nor left behind. */
class GeneratedCodeIsUpToDateTest {

    private static final Path BUNDLES = Path.of(System.getProperty("keyline.root")).resolve("bundles");

    @Test
    void theCommittedCodeIsWhatTheGeneratorWrites(@TempDir Path output) throws IOException {
        Files.createDirectories(output.resolve("org.keyline.model"));
        Files.createDirectories(output.resolve("org.keyline.model.edit"));
        GenerateModelCode.generate(BUNDLES.resolve("org.keyline.model/model/keyline.genmodel"), output);

        Map<String, String> committed = generatedFiles(BUNDLES);
        Map<String, String> generated = generatedFiles(output);

        assertFalse(generated.isEmpty(), "the generator wrote nothing");
        TreeSet<String> different = new TreeSet<>();
        Stream.concat(committed.keySet().stream(), generated.keySet().stream())
                .filter(file -> !Objects.equals(committed.get(file), generated.get(file))).forEach(different::add);
        assertEquals(new TreeSet<String>(), different, "run ./keyline generate and commit what it changes");
    }

    /** The generated files below a folder of bundles: relative path to text, with the line ends of this platform. */
    private static Map<String, String> generatedFiles(Path bundles) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] { "org.keyline.model/src-gen", "org.keyline.model.edit/src-gen" }) {
            try (Stream<Path> paths = Files.walk(bundles.resolve(folder))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(bundles.relativize(path).toString(), text(path));
                }
            }
        }
        Path labels = bundles.resolve("org.keyline.model.edit/plugin.properties");
        files.put(bundles.relativize(labels).toString(), text(labels));
        return files;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
