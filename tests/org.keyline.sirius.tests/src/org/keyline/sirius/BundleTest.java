/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.keyline.model.resource.KeylineResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a bundle must be so that Sirius takes the specification, and nobody misses Sirius where there is none. */
class BundleTest {

    private static final Path BUNDLES = Path.of(System.getProperty("keyline.root")).resolve("bundles");
    private static final Path BUNDLE = BUNDLES.resolve("org.keyline.sirius");

    private static Document plugin(Path bundle) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bundle.resolve("plugin.xml").toFile());
    }

    /** Without "singleton" Equinox passes over plugin.xml; what is not optional would keep Keyline from starting. */
    @Test
    void itsExtensionIsSeenAndSiriusIsOptional() throws IOException {
        Attributes manifest;
        try (InputStream in = Files.newInputStream(BUNDLE.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in).getMainAttributes();
        }
        assertEquals("org.keyline.sirius;singleton:=true", manifest.getValue("Bundle-SymbolicName"));
        assertNull(manifest.getValue("Bundle-Activator"), "nothing is to run where there is no Sirius");
        assertEquals("org.eclipse.sirius.business.api.componentization;version=\"[6.0.0,8.0.0)\";resolution:=optional",
                manifest.getValue("Import-Package"));
        assertTrue(!manifest.getValue("Require-Bundle").contains("org.eclipse.sirius"));
    }

    @Test
    void siriusIsToldOfAClassThatItCanMake() throws Exception {
        Document plugin = plugin(BUNDLE);
        Element extension = (Element) plugin.getElementsByTagName("extension").item(0);
        assertEquals("org.eclipse.sirius.componentization", extension.getAttribute("point"));
        Element component = (Element) plugin.getElementsByTagName("component").item(0);
        assertEquals(ViewpointRegistration.class,
                Class.forName(component.getAttribute("class")).getConstructor().newInstance().getClass());
        assertTrue(!component.getAttribute("id").isEmpty() && !component.getAttribute("name").isEmpty());
    }

    @Test
    void whatIsRegisteredIsInTheBundleWithItsIcons() throws IOException {
        assertTrue(Files.isRegularFile(BUNDLES.resolve(ViewpointRegistration.SPECIFICATION)));
        Properties build = new Properties();
        try (InputStream in = Files.newInputStream(BUNDLE.resolve("build.properties"))) {
            build.load(in);
        }
        List<String> included = List.of(build.getProperty("bin.includes").split(","));
        assertTrue(included.containsAll(List.of("META-INF/", ".", "description/", "icons/", "plugin.xml")),
                included.toString());
    }

    /** Sirius makes resources by the factory that is registered for the extension; only Keyline's gives IDs. */
    @Test
    void filesThatSiriusMakesAreKeylinesOwn() throws Exception {
        Element parser = (Element) plugin(BUNDLES.resolve("org.keyline.model")).getElementsByTagName("parser").item(0);
        assertEquals("keyline", parser.getAttribute("type"));
        Resource.Factory factory = (Resource.Factory) Class.forName(parser.getAttribute("class")).getConstructor()
                .newInstance();
        assertEquals(KeylineResource.class,
                factory.createResource(URI.createURI("memory:/new.keyline")).getClass());
    }
}
