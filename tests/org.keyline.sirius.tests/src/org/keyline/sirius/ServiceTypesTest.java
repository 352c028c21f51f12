/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Where one member of a service class mentions a type that its bundle cannot load, Sirius passes over all services of
 * that class, without a word in the log.
 */
class ServiceTypesTest {

    private static final Path BUNDLES = Path.of(System.getProperty("keyline.root")).resolve("bundles");

    /** What the bundles of Eclipse that the manifest requires export. */
    private static final Pattern LIBRARIES = Pattern.compile("java\\..*|org\\.eclipse\\.(emf|core\\.runtime)(\\..*)?");

    @Test
    void theBundleCanLoadEveryTypeThatAServiceClassMentions() throws IOException {
        Set<String> known = packages();
        Set<Class<?>> classes = new HashSet<>();
        Specification.load().named("ownedViewpoints")
                .forEach(viewpoint -> classes.addAll(ExpressionCheck.serviceClasses(viewpoint)));
        assertFalse(classes.isEmpty());
        for (Class<?> type : classes) {
            assertEquals(Set.of(), unknown(type, known), type.getName());
        }
    }

    /** What a service class must not be like. */
    static class AsksTheTests {
        private TestInfo info;

        boolean isTest(EObject element, TestInfo[] other) {
            return element != null && info == other[0];
        }
    }

    @Test
    void aTypeOfAnotherBundleIsFound() throws IOException {
        assertEquals(Set.of("org.junit.jupiter.api"), unknown(AsksTheTests.class, packages()));
    }

    /** The packages of the types in the signatures of a class that its bundle does not see. */
    private static Set<String> unknown(Class<?> type, Set<String> known) {
        List<Class<?>> mentioned = new ArrayList<>(List.of(type.getSuperclass(), type));
        mentioned.addAll(List.of(type.getInterfaces()));
        for (Field field : type.getDeclaredFields()) {
            mentioned.add(field.getType());
        }
        List<Executable> members = new ArrayList<>(List.of(type.getDeclaredConstructors()));
        members.addAll(List.of(type.getDeclaredMethods()));
        for (Executable member : members) {
            mentioned.addAll(List.of(member.getParameterTypes()));
            mentioned.addAll(List.of(member.getExceptionTypes()));
            if (member instanceof Method method) {
                mentioned.add(method.getReturnType());
            }
        }
        Set<String> unknown = new TreeSet<>();
        for (Class<?> one : mentioned) {
            Class<?> element = one;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            String name = element.getPackageName();
            if (!LIBRARIES.matcher(name).matches() && !known.contains(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    /** The packages of the bundle itself, and those that the rooms which it requires export. */
    private static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        Attributes manifest = manifest("org.keyline.sirius");
        packages.addAll(exported(manifest));
        for (String required : manifest.getValue("Require-Bundle").split(",")) {
            String name = required.replaceAll(";.*", "").strip();
            if (name.startsWith("org.keyline.")) {
                packages.addAll(exported(manifest(name)));
            }
        }
        return packages;
    }

    private static Set<String> exported(Attributes manifest) {
        Set<String> exported = new TreeSet<>();
        Matcher names = Pattern.compile("(?:^|,)\\s*([\\w.]+)")
                .matcher(manifest.getValue("Export-Package").replaceAll("\"[^\"]*\"", ""));
        while (names.find()) {
            exported.add(names.group(1));
        }
        return exported;
    }

    private static Attributes manifest(String bundle) throws IOException {
        try (InputStream in = Files.newInputStream(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }
}
