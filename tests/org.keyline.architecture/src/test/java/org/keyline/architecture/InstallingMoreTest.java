/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /**
     * Sirius comes with a GEF of its own, and p2 then takes that for all: whatever names GEF or draw2d takes every
     * version from 3.2.100 on, below 4, and what is installed as a whole names neither.
     */
    @Test
    void siriusMayBringItsOwnGef() throws Exception {
        Pattern gef = Pattern.compile("\\borg\\.eclipse\\.(?:gef|draw2d)\\b(?:;[^,\"]*\"([^\"]*)\")?");
        Set<String> ranges = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Rooms.BUNDLES, 3)) {
            for (Path manifest : files.filter(file -> file.endsWith("META-INF/MANIFEST.MF")).toList()) {
                Matcher named = gef.matcher(Files.readString(manifest).replaceAll("\\R ", ""));
                while (named.find()) {
                    ranges.add(String.valueOf(named.group(1)));
                }
            }
        }
        assertEquals(Set.of("[3.2.100,4.0.0)"), ranges);
        Path root = Rooms.BUNDLES.getParent();
        for (String whole : List.of("features/org.keyline.feature/feature.xml",
                "releng/org.keyline.product/keyline.product")) {
            assertFalse(gef.matcher(Files.readString(root.resolve(whole))).find(), whole);
        }
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
