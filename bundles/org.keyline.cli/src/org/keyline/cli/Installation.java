/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what is installed with the program: the folder {@code models} with samples, frameworks and profiles. */
final class Installation {

    /** Name of the system property with the folder in which Keyline is installed or checked out. */
    static final String HOME_PROPERTY = "keyline.home";

    private static final String INSTALL_AREA_PROPERTY = "osgi.install.area";

    private Installation() {
    }

    /**
     * The folder of the models that ship with Keyline.
     *
     * @return the folder
     * @throws CommandFailure when it is not where it ought to be
     */
    static Path models() throws CommandFailure {
        List<Path> homes = homes();
        for (Path home : homes) {
            Path models = home.resolve("models");
            if (Files.isDirectory(models)) {
                return models;
            }
        }
        throw CommandFailure.wrong("the folder models of the installation cannot be found"
                + (homes.isEmpty() ? "" : " in " + Texts.or(homes.stream().map(Path::toString).toList()))
                + ". Start Keyline by its start script, or install it again.");
    }

    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        String home = System.getProperty(HOME_PROPERTY);
        String area = System.getProperty(INSTALL_AREA_PROPERTY);
        try {
            if (home != null && !home.isBlank()) {
                homes.add(Path.of(home).toAbsolutePath().normalize());
            }
            if (area != null && area.startsWith("file:")) {
                // Eclipse writes this URL without escaping spaces
                Path folder = Path.of(URI.create(area.replace(" ", "%20"))).normalize();
                homes.add(folder);
                if (folder.getParent() != null) {
                    homes.add(folder.getParent());
                }
            }
        } catch (IllegalArgumentException e) {
            return homes;
        }
        return homes.stream().distinct().toList();
    }
}
