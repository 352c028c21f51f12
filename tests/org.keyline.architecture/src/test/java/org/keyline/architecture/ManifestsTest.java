/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles' manifests keep to the arrows between the rooms, and say the same things in the same way. */
class ManifestsTest {

    static Stream<String> rooms() {
        return Rooms.MAY_USE.keySet().stream();
    }

    static Stream<String> headlessRooms() {
        return Rooms.HEADLESS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aManifestRequiresOnlyTheRoomsThatItMay(String room) throws IOException {
        Set<String> required = required(room).stream().map(Rooms::ofPackage).filter(name -> name != null)
                .collect(Collectors.toCollection(TreeSet::new));
        required.removeAll(Rooms.MAY_USE.get(room));
        assertEquals(Set.of(), required, room + " may use " + Rooms.MAY_USE.get(room));
    }

    @ParameterizedTest
    @MethodSource("headlessRooms")
    void aHeadlessRoomRequiresNoUserInterface(String room) throws IOException {
        Set<String> required = required(room);
        required.removeIf(name -> !name.matches("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|draw2d|gef)(\\..*)?"));
        assertEquals(Set.of(), required);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aManifestSaysWhatEveryManifestSays(String room) throws IOException {
        Attributes manifest = manifest(room);
        String name = "org.keyline." + room;
        assertEquals(name, manifest.getValue("Bundle-SymbolicName").replaceAll(";.*", "").trim());
        assertEquals(name, manifest.getValue("Automatic-Module-Name"));
        assertEquals("1.0.0.qualifier", manifest.getValue("Bundle-Version"));
        assertEquals("JavaSE-21", manifest.getValue("Bundle-RequiredExecutionEnvironment"));
        assertEquals("Keyline", manifest.getValue("Bundle-Vendor"));
    }

    @Test
    void everyBundleIsARoomOrAddsToALibrary() throws IOException {
        Set<String> bundles;
        try (Stream<Path> folders = Files.list(Rooms.BUNDLES)) {
            bundles = folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> known = new TreeSet<>(Rooms.FRAGMENTS_OF_LIBRARIES);
        Rooms.MAY_USE.keySet().forEach(room -> known.add("org.keyline." + room));
        assertEquals(known, bundles, "a new bundle needs its arrows in Rooms");
        assertTrue(Rooms.MAY_USE.keySet().containsAll(Rooms.HEADLESS));
    }

    /** The symbolic names of the bundles that a room requires. */
    private static Set<String> required(String room) throws IOException {
        String header = manifest(room).getValue("Require-Bundle");
        if (header == null) {
            return new TreeSet<>();
        }
        String plain = header.replaceAll("\"[^\"]*\"", "");
        return Stream.of(plain.split(",")).map(clause -> clause.replaceAll(";.*", "").trim())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Attributes manifest(String room) throws IOException {
        Path file = Rooms.BUNDLES.resolve("org.keyline." + room).resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        }
    }
}
