/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.layout.DiagramLayout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Drawings as SVG. */
class SvgDrawingTest {

    private static String svg(Diagram diagram) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SvgDrawing().write(DiagramLayout.arrange(diagram, null), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed", e);
        }
    }

    private static Map<String, Element> byId(Document document) {
        Map<String, Element> found = new HashMap<>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.hasAttribute("id")) {
                assertEquals(null, found.put(group.getAttribute("id"), group), group.getAttribute("id"));
            }
        }
        return found;
    }

    private static String child(Element element, String name) {
        NodeList children = element.getElementsByTagName(name);
        return children.getLength() == 0 ? null : children.item(0).getTextContent();
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsAGroupWithItsIdAndName(DiagramKind kind) throws IOException {
        Diagram diagram = SamplePlans.council(kind);
        Map<String, Element> groups = byId(parse(svg(diagram)));
        Set<String> ids = new HashSet<>();
        for (DiagramNode node : diagram.nodes()) {
            assertEquals(node.title(), child(groups.get(node.id()), "title"));
            assertEquals("graphics-symbol", groups.get(node.id()).getAttribute("role"));
            ids.add(node.id());
        }
        for (DiagramGroup group : diagram.groups()) {
            assertEquals(group.title(), child(groups.get(group.id()), "title"));
            ids.add(group.id());
        }
        for (DiagramEdge edge : diagram.edges()) {
            assertEquals(edge.title(), child(groups.get(edge.id()), "title"));
            ids.add(edge.id());
        }
        diagram.dates().forEach(date -> ids.add(date.id()));
        assertEquals(ids, groups.keySet());
    }

    @Test
    void textIsText() throws IOException {
        Diagram diagram = SamplePlans.council(DiagramKind.TRACEABILITY);
        Map<String, Element> groups = byId(parse(svg(diagram)));
        for (DiagramNode node : diagram.nodes()) {
            NodeList texts = groups.get(node.id()).getElementsByTagName("text");
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < texts.getLength(); i++) {
                all.append(texts.item(i).getTextContent()).append('\n');
            }
            assertTrue(all.toString().contains(node.label()), node.label() + " in " + all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksInNamesAreEscaped(DiagramKind kind) throws IOException {
        String svg = svg(SamplePlans.strange(kind));
        assertFalse(svg.contains("<script"));
        assertTrue(parse(svg).getDocumentElement().getTextContent().contains("<script>alert(\"1\")</script>"));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDiagramSaysSo(DiagramKind kind) throws IOException {
        assertTrue(parse(svg(SamplePlans.empty(kind))).getDocumentElement().getTextContent()
                .contains("There is nothing to draw yet"));
    }

    @Test
    void theDrawingIsNamedAndDescribedByTheTextsThatAreInIt() throws IOException {
        Document document = parse(svg(SamplePlans.council(DiagramKind.TIMELINE)));
        Element drawing = document.getDocumentElement();
        for (String[] named : new String[][] { { "title", "aria-labelledby" }, { "desc", "aria-describedby" } }) {
            Element text = (Element) drawing.getElementsByTagName(named[0]).item(0);
            assertFalse(text.getTextContent().isBlank());
            assertEquals(text.getAttribute("id"), drawing.getAttribute(named[1]));
            assertFalse(drawing.getAttribute(named[1]).isEmpty());
        }
    }

    @Test
    void everyShapeHasItsOwnColours() throws IOException {
        Document document = parse(svg(SamplePlans.council(DiagramKind.DEPENDENCIES)));
        for (String shape : new String[] { "rect", "path", "circle", "text" }) {
            NodeList shapes = document.getElementsByTagName(shape);
            for (int i = 0; i < shapes.getLength(); i++) {
                assertTrue(((Element) shapes.item(i)).hasAttribute("fill"), shape);
            }
        }
    }

    @Test
    void itReferencesNothingOutside() throws IOException {
        String svg = svg(SamplePlans.strange(DiagramKind.DEPENDENCIES));
        assertEquals(1, svg.split("http", -1).length - 1);
        assertFalse(svg.contains("href"));
    }
}
