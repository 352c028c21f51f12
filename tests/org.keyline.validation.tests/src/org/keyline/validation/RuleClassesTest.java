/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleClassesTest {

    private static final String PACKAGE = "org.keyline.validation.rules";

    @Test
    void theRulesOfThisBundleAreFound() {
        List<String> names = RuleClasses.below(Rules.class, PACKAGE);
        assertTrue(names.contains("org.keyline.validation.rules.cov.CoverageOfRecommendations"), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains("$") || name.endsWith("package-info")));
    }

    @Test
    void rulesAreFoundInAnArchiveToo(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("rules with spaces.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            copy("org/keyline/validation/Severity.class", zip);
            copy("org/keyline/validation/rules/cov/LinkOfAction.class", zip);
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] { archive.toUri().toURL() },
                ClassLoader.getPlatformClassLoader())) {
            Class<?> anchor = Class.forName("org.keyline.validation.Severity", false, loader);
            assertEquals(List.of("org.keyline.validation.rules.cov.LinkOfAction"),
                    RuleClasses.below(anchor, PACKAGE));
        }
    }

    private static void copy(String name, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream bytes = Rules.class.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
    }
}
