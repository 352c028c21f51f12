/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** More can be installed into the product, Sirius above all, but nothing asks a site of the network by itself. */
class InstallingMoreTest {

    private static final Path PRODUCT = Rooms.BUNDLES.resolveSibling("releng").resolve("org.keyline.product");

    @Test
    void theSitesOfSiriusAreOfferedAndNotSelected() throws Exception {
        List<Element> sites = elements("keyline.product", "repository");
        assertTrue(sites.stream().anyMatch(site -> site.getAttribute("location").contains("/sirius/")));
        sites.forEach(site -> assertEquals("false", site.getAttribute("enabled"), site.getAttribute("location")));
    }

    @Test
    void theProductHasWhatInstallingNeeds() throws Exception {
        Set<String> plugins = new HashSet<>();
        elements("keyline.product", "plugin").forEach(plugin -> plugins.add(plugin.getAttribute("id")));
        List<String> missing = new ArrayList<>(List.of("org.eclipse.ecf.provider.filetransfer",
                "org.eclipse.equinox.frameworkadmin.equinox", "org.eclipse.equinox.p2.director.app",
                "org.eclipse.equinox.p2.garbagecollector", "org.eclipse.equinox.p2.touchpoint.eclipse",
                "org.eclipse.equinox.p2.touchpoint.natives", "org.eclipse.equinox.p2.transport.ecf",
                "org.eclipse.equinox.p2.ui.sdk", "org.eclipse.equinox.simpleconfigurator.manipulator",
                "org.eclipse.osgi.compatibility.state"));
        missing.removeAll(plugins);
        assertEquals(List.of(), missing);
    }

    @Test
    void onlyTheProfileThatIsAskedForInstallsSirius() throws Exception {
        for (Element goal : elements("pom.xml", "goal")) {
            if (goal.getTextContent().equals("director")) {
                Element around = goal;
                while (!around.getTagName().equals("profile") || !isOfMaven(around)) {
                    around = (Element) around.getParentNode();
                }
                assertEquals("sirius", around.getElementsByTagName("id").item(0).getTextContent());
                assertEquals(0, around.getElementsByTagName("activation").getLength());
            }
        }
        String repositories = elements("pom.xml", "repositories").get(0).getTextContent();
        assertEquals("${sirius.site},${sirius.needs.site}", repositories);
    }

    private static boolean isOfMaven(Element profile) {
        return ((Element) profile.getParentNode()).getTagName().equals("profiles");
    }

    private static List<Element> elements(String file, String name) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(PRODUCT.resolve(file).toFile());
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        assertTrue(!elements.isEmpty(), name);
        return elements;
    }
}
