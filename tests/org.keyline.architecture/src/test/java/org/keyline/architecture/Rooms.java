/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The rooms of the code, and which of them each may use: docs/architecture.md says the same in a picture. */
final class Rooms {

    /** The checkout's folder {@code bundles}. */
    static final Path BUNDLES = Path.of(System.getProperty("keyline.root")).resolve("bundles");

    /** Each room with all the rooms that it may use, directly or through others. */
    static final Map<String, Set<String>> MAY_USE = mayUse();

    /** Rooms that work without a user interface. */
    static final List<String> HEADLESS = List.of("model", "model.edit", "analysis", "validation", "exchange", "diagram",
            "sirius", "cli");

    /** Bundles that are no rooms: each adds to a library what it lacks to run with the others. */
    static final Set<String> FRAGMENTS_OF_LIBRARIES = Set.of("org.keyline.wiring", "org.keyline.diagram.editor.gef");

    /** What belongs to a user interface: packages that no headless room may touch. */
    static final String[] USER_INTERFACE = { "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
            "org.eclipse.e4.ui..", "org.eclipse.draw2d..", "org.eclipse.gef..", "javax.swing.." };

    /** EMF names the packages of the item providers after the model's packages. */
    private static final Pattern GENERATED_PROVIDERS = Pattern.compile("org\\.keyline\\.model\\.[a-z]+\\.provider");

    private Rooms() {
    }

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        arrows.put("model", Set.of());
        arrows.put("model.edit", Set.of("model"));
        arrows.put("analysis", Set.of("model"));
        arrows.put("validation", Set.of("model", "analysis"));
        arrows.put("exchange", Set.of("model", "analysis"));
        arrows.put("diagram", Set.of("model", "analysis"));
        arrows.put("sirius", Set.of("model", "analysis", "validation", "diagram"));
        arrows.put("ui", Set.of("model", "model.edit", "analysis", "validation", "exchange", "diagram"));
        arrows.put("diagram.editor",
                Set.of("model", "model.edit", "analysis", "validation", "exchange", "diagram", "ui"));
        arrows.put("app",
                Set.of("model", "model.edit", "analysis", "validation", "exchange", "diagram", "ui", "diagram.editor"));
        arrows.put("cli", Set.of("model", "analysis", "validation", "exchange", "diagram"));
        return arrows;
    }

    /** The compiled classes of a room. */
    static Path classes(String room) {
        Path classes = BUNDLES.resolve("org.keyline." + room).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing: build the bundles first");
        }
        return classes;
    }

    /** The rooms that a room may not use. */
    static Set<String> forbidden(String room) {
        Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
        forbidden.removeAll(MAY_USE.get(room));
        forbidden.remove(room);
        return forbidden;
    }

    /**
     * The room that a package belongs to, or {@code null} if to none.
     *
     * @param packageName a package's name, such as {@code org.keyline.model.edit.commands}
     */
    static String ofPackage(String packageName) {
        if (GENERATED_PROVIDERS.matcher(packageName).matches()) {
            return "model.edit";
        }
        String room = null;
        for (String candidate : MAY_USE.keySet()) {
            String prefix = "org.keyline." + candidate;
            boolean inside = packageName.equals(prefix) || packageName.startsWith(prefix + ".");
            if (inside && (room == null || candidate.length() > room.length())) {
                room = candidate;
            }
        }
        return room;
    }
}
