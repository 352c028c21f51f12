/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Equinox with the bundles that an application needs in any case, taken from an installation of Keyline, and with an
 * application that does nothing.
 */
final class EmptyEquinox {

    private static final Set<String> LEAST = Set.of("org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
            "org.eclipse.equinox.common", "org.eclipse.equinox.app", "org.eclipse.equinox.registry",
            "org.eclipse.equinox.preferences", "org.eclipse.core.runtime", "org.eclipse.core.jobs",
            "org.eclipse.core.contenttype", "org.osgi.service.prefs", "org.apache.felix.scr",
            "org.osgi.service.component", "org.osgi.util.promise", "org.osgi.util.function");
    /** Those with which the start script starts the command line. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "-XX:-UsePerfData", "-Djava.awt.headless=true");
    private static final String BUNDLE = "org.keyline.benchmarks.empty";

    private final List<String> command;

    private EmptyEquinox(List<String> command) {
        this.command = command;
    }

    /**
     * Sets it up.
     *
     * @param home the folder of the installation
     * @param java the home of Java
     * @param folder where its own bundle and its configuration are put; is made
     * @return what was set up
     * @throws IOException when the installation is not whole, or the folder cannot be written
     */
    static EmptyEquinox install(Path home, Path java, Path folder) throws IOException {
        Path configuration = folder.resolve("configuration");
        Path plugins = home.resolve("plugins");
        Files.createDirectories(configuration);
        Path bundle = folder.resolve(BUNDLE + ".jar");
        writeBundle(bundle);
        List<String> installed = Files.readAllLines(
                home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
        StringBuilder bundles = new StringBuilder("#encoding=UTF-8\n#version=1\n");
        for (String line : installed) {
            String[] fields = line.split(",");
            if (LEAST.contains(fields[0])) {
                fields[2] = home.resolve(fields[2]).toUri().toString();
                bundles.append(String.join(",", fields)).append('\n');
            }
        }
        bundles.append(BUNDLE + ",1.0.0," + bundle.toUri() + ",4,false\n");
        Path list = folder.resolve("bundles.info");
        Files.writeString(list, bundles);
        Path framework = only(plugins, "org.eclipse.osgi_");
        Path configurator = only(plugins, "org.eclipse.equinox.simpleconfigurator_");
        Files.writeString(configuration.resolve("config.ini"), """
                osgi.framework=%s
                osgi.bundles=reference\\:%s@1\\:start
                osgi.bundles.defaultStartLevel=4
                org.eclipse.equinox.simpleconfigurator.configUrl=%s
                """.formatted(uri(framework), uri(configurator), uri(list)));
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", only(plugins, "org.eclipse.equinox.launcher_").toString(), "-configuration",
                configuration.toString(), "-data", "@none", "-application", BUNDLE + ".application"));
        return new EmptyEquinox(List.copyOf(command));
    }

    /** {@return the command that starts it} */
    List<String> command() {
        return command;
    }

    private static String uri(Path file) {
        return file.toUri().toString().replace(":", "\\:");
    }

    private static Path only(Path plugins, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow(
                    () -> new IOException(plugins + " has no " + prefix + "*.jar: the installation is not whole"));
        }
    }

    private static void writeBundle(Path file) throws IOException {
        String type = EmptyApplication.class.getName();
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream jar = new ZipOutputStream(out)) {
            put(jar, "META-INF/MANIFEST.MF", """
                    Manifest-Version: 1.0
                    Bundle-ManifestVersion: 2
                    Bundle-SymbolicName: %s;singleton:=true
                    Bundle-Version: 1.0.0
                    Require-Bundle: org.eclipse.core.runtime,org.eclipse.equinox.app
                    """.formatted(BUNDLE).getBytes(StandardCharsets.UTF_8));
            put(jar, "plugin.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <?eclipse version="3.0"?>
                    <plugin>
                       <extension id="application" point="org.eclipse.core.runtime.applications">
                          <application visible="true"><run class="%s"/></application>
                       </extension>
                    </plugin>
                    """.formatted(type).getBytes(StandardCharsets.UTF_8));
            String resource = type.replace('.', '/') + ".class";
            try (InputStream in = EmptyEquinox.class.getClassLoader().getResourceAsStream(resource)) {
                put(jar, resource, in.readAllBytes());
            }
        }
    }

    private static void put(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
