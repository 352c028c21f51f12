/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The viewpoint specification as a tree of elements, with what Sirius would find by its paths. */
final class Specification {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)']|\\.(\\d+))?");
    private static final List<EPackage> METAMODEL = List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
            InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE,
            GuidancePackage.eINSTANCE);

    private final Element group;
    private final List<Element> all = new ArrayList<>();

    private Specification(Element group) {
        this.group = group;
        collect(group);
    }

    private void collect(Element element) {
        all.add(element);
        children(element).forEach(this::collect);
    }

    static String text() throws IOException {
        try (InputStream in = ViewpointRegistration.class.getResourceAsStream("/description/keyline.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Specification load() throws IOException {
        try {
            return parse(text());
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static Specification parse(String text) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Specification(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    Element group() {
        return group;
    }

    List<Element> all() {
        return all;
    }

    /** All elements of a name. */
    List<Element> named(String tag) {
        return all.stream().filter(element -> element.getTagName().equals(tag)).toList();
    }

    /** The representation with a name. */
    Element representation(String name) {
        return named("ownedRepresentations").stream().filter(r -> r.getAttribute("name").equals(name)).findFirst()
                .orElseThrow();
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element element, String... tags) {
        return children(element).stream().filter(child -> List.of(tags).contains(child.getTagName())).toList();
    }

    /** An element and all in it. */
    static Stream<Element> tree(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(Specification::tree));
    }

    /** The type of an element as it is written, such as tool:SetValue; empty if it is the only one possible. */
    static String type(Element element) {
        return element.getAttributeNS(XSI, "type");
    }

    static Element parent(Element element) {
        return element.getParentNode() instanceof Element owner ? owner : null;
    }

    /** The nearest element around another with a name. */
    static Element around(Element element, String tag) {
        for (Element owner = element; owner != null; owner = parent(owner)) {
            if (owner.getTagName().equals(tag)) {
                return owner;
            }
        }
        return null;
    }

    /** What the paths in an attribute lead to, null for each that leads nowhere. */
    List<Element> references(Element element, String attribute) {
        List<Element> targets = new ArrayList<>();
        for (String path : element.getAttribute(attribute).split(" ")) {
            if (!path.isEmpty()) {
                targets.add(resolve(path));
            }
        }
        return targets;
    }

    private Element resolve(String path) {
        if (!path.startsWith("//")) {
            return null;
        }
        Element at = group;
        for (String step : path.substring(2).split("/")) {
            Matcher matcher = STEP.matcher(step);
            if (at == null || !matcher.matches()) {
                return null;
            }
            List<Element> candidates = children(at, matcher.group(1));
            if (matcher.group(2) != null) {
                String name = matcher.group(2).replace("%20", " ");
                candidates = candidates.stream().filter(c -> c.getAttribute("name").equals(name)).toList();
            }
            int index = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            at = index < candidates.size() ? candidates.get(index) : null;
        }
        return at;
    }

    /** The class of the metamodel with a name such as plan::Action, null if there is none. */
    static EClass domainClass(String name) {
        String[] parts = name.split("::");
        return parts.length != 2 ? null
                : METAMODEL.stream().filter(p -> p.getName().equals(parts[0]))
                        .map(p -> p.getEClassifier(parts[1])).filter(EClass.class::isInstance).map(EClass.class::cast)
                        .findFirst().orElse(null);
    }

    /** Where an element stands, for a message. */
    static String place(Element element) {
        StringBuilder place = new StringBuilder();
        for (Element owner = element; parent(owner) != null; owner = parent(owner)) {
            String name = owner.getAttribute("name");
            place.insert(0, "/" + owner.getTagName() + (name.isEmpty() ? "" : "[" + name + "]"));
        }
        return place.toString();
    }
}
