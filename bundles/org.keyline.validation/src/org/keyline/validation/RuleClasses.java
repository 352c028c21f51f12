/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Finds the classes below a package, in the bundle (under OSGi) or in the folder or archive (on a plain class path)
 * that a class comes from.
 */
public final class RuleClasses {

    private static final String CLASS = ".class";

    private RuleClasses() {
    }

    /**
     * The names of the top-level classes in a package and the packages below it.
     *
     * @param anchor a class of the bundle or class-path element that is searched
     * @param packageName the package
     * @return the full names, sorted
     * @throws UncheckedIOException when the folder or archive cannot be read
     */
    public static List<String> below(Class<?> anchor, String packageName) {
        String folder = packageName.replace('.', '/');
        Stream<String> files = isBundle(anchor) ? InBundle.files(anchor, folder).stream()
                : onClassPath(anchor, folder).stream();
        return files.filter(f -> f.endsWith(CLASS) && f.indexOf('$') < 0 && !f.endsWith("-info.class"))
                .map(f -> f.substring(0, f.length() - CLASS.length()).replace('/', '.')).sorted().distinct().toList();
    }

    private static boolean isBundle(Class<?> anchor) {
        try {
            return InBundle.contains(anchor);
        } catch (LinkageError e) {
            return false; // no OSGi on this class path
        }
    }

    private static List<String> onClassPath(Class<?> anchor, String folder) {
        try {
            Path place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return list(place, folder);
            }
            try (FileSystem archive = FileSystems.newFileSystem(place)) {
                return list(archive.getPath("/"), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of " + anchor.getName() + " cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The rules of " + anchor.getName() + " cannot be located", e);
        }
    }

    private static List<String> list(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.map(f -> root.relativize(f).toString().replace('\\', '/')).toList();
        }
    }

    /** Kept apart, so that nothing of OSGi is loaded where there is none. */
    private static final class InBundle {

        static boolean contains(Class<?> anchor) {
            return FrameworkUtil.getBundle(anchor) != null;
        }

        static List<String> files(Class<?> anchor, String folder) {
            Bundle bundle = FrameworkUtil.getBundle(anchor);
            return List.copyOf(bundle.adapt(BundleWiring.class).listResources('/' + folder, '*' + CLASS,
                    BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL));
        }
    }
}
