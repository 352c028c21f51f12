/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.common.util.URI;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Whether Sirius would read every word of a specification: it passes over elements and attributes that it does not
 * know, and refuses a whole file for one literal or path that leads nowhere.
 */
final class FormCheck {

    /** The namespaces of Sirius's metamodel that the specification uses. */
    private static final Map<String, String> NAMESPACES = Map.of(
            "description", "http://www.eclipse.org/sirius/description/1.1.0",
            "diagram", "http://www.eclipse.org/sirius/diagram/description/1.1.0",
            "diagramtool", "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0",
            "filter", "http://www.eclipse.org/sirius/diagram/description/filter/1.1.0",
            "style", "http://www.eclipse.org/sirius/diagram/description/style/1.1.0",
            "table", "http://www.eclipse.org/sirius/table/description/1.1.0",
            "tool", "http://www.eclipse.org/sirius/description/tool/1.1.0",
            "tree", "http://www.eclipse.org/sirius/tree/description/1.0.0",
            "validation", "http://www.eclipse.org/sirius/description/validation/1.1.0");

    private static final Map<String, Set<String>> LITERALS = Map.of(
            "lineStyle", Set.of("solid", "dash", "dot", "dash_dot"),
            "borderLineStyle", Set.of("solid", "dash", "dot", "dash_dot"),
            "targetArrow", Set.of("NoDecoration", "InputArrow", "InputFillClosedArrow"),
            "routingStyle", Set.of("straight", "manhattan", "tree"),
            "labelPosition", Set.of("border", "node"),
            "labelAlignment", Set.of("CENTER", "LEFT", "RIGHT"),
            "resizeKind", Set.of("NONE", "NSEW", "NORTH_SOUTH", "EAST_WEST"),
            "reconnectionKind", Set.of("RECONNECT_TARGET", "RECONNECT_SOURCE", "RECONNECT_BOTH"),
            "dragSource", Set.of("DIAGRAM", "PROJECT_EXPLORER", "BOTH"),
            "level", Set.of("INFO", "WARNING", "ERROR"));

    private static final Map<String, Set<String>> MORE_LITERALS = Map.of(
            "position", Set.of("NORTH", "NORTH_EAST", "EAST", "SOUTH_EAST", "SOUTH", "SOUTH_WEST", "WEST", "NORTH_WEST",
                    "CENTER"),
            "direction", Set.of("topToBottom", "LeftToRight", "bottomToTop"),
            "labelFormat", Set.of("italic", "bold", "underline", "strike_through"),
            "childrenPresentation", Set.of("FreeForm", "List", "HorizontalStack", "VerticalStack"),
            "backgroundStyle", Set.of("GradientLeftToRight", "Liquid", "GradientTopToBottom"));

    /** Attributes that hold paths, with what they lead to. */
    static final Map<String, Set<String>> REFERENCES = references();

    private static final Set<String> TRUTHS = Set.of("forceRefresh", "showIcon", "roundedCorner", "useDomainElement",
            "useDomainClass", "activeByDefault", "enablePopupBars", "createIfNotExistent");

    private final Specification specification;
    private final Map<String, List<Set<String>>> vocabulary;
    private final List<String> problems = new ArrayList<>();

    private FormCheck(Specification specification) throws IOException {
        this.specification = specification;
        this.vocabulary = vocabulary();
    }

    private static Map<String, Set<String>> references() {
        Map<String, Set<String>> references = new HashMap<>();
        Set<String> mappings = Set.of("nodeMappings", "subNodeMappings", "containerMappings");
        for (String attribute : List.of("nodeMappings", "containerMappings", "mappings", "extraMappings",
                "sourceMapping", "targetMapping", "extraSourceMappings", "extraTargetMappings", "reusedNodeMappings",
                "reusedContainerMappings")) {
            references.put(attribute, mappings);
        }
        references.put("edgeMappings", Set.of("edgeMappings"));
        references.put("mappings", Set.of("nodeMappings", "subNodeMappings", "containerMappings", "edgeMappings"));
        references.put("lineMapping", Set.of("ownedLineMappings", "ownedSubLines"));
        references.put("reusedSubLines", Set.of("ownedLineMappings", "ownedSubLines"));
        references.put("columnMapping", Set.of("ownedColumnMappings"));
        references.put("mapping",
                Set.of("ownedLineMappings", "ownedSubLines", "ownedColumnMappings", "subItemMappings"));
        references.put("reusedTreeItemMappings", Set.of("subItemMappings"));
        references.put("diagramDescription", Set.of("ownedRepresentations"));
        for (String attribute : List.of("deletionDescription", "labelDirectEdit", "doubleClickDescription",
                "dropDescriptions", "reconnections")) {
            references.put(attribute, Set.of("ownedTools"));
        }
        for (String attribute : List.of("color", "labelColor", "borderColor", "backgroundColor", "foregroundColor",
                "foreGroundColor", "strokeColor")) {
            references.put(attribute, Set.of("entries"));
        }
        return references;
    }

    static List<String> problems(Specification specification) throws IOException {
        FormCheck check = new FormCheck(specification);
        specification.all().forEach(check::check);
        return check.problems;
    }

    private static Map<String, List<Set<String>>> vocabulary() throws IOException {
        Map<String, List<Set<String>>> vocabulary = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                FormCheck.class.getResourceAsStream("vocabulary.txt"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = (line + " ").split(" \\|", -1);
                vocabulary.put(parts[0], List.of(Set.of(parts[1].strip().split(" ")),
                        Set.of(parts[2].strip().split(" "))));
            });
        }
        return vocabulary;
    }

    private void check(Element element) {
        String type = Specification.type(element);
        if (!type.isEmpty()) {
            String prefix = type.replaceAll(":.*", "");
            if (!Objects.equals(element.lookupNamespaceURI(prefix), NAMESPACES.get(prefix))) {
                problem(element, "the prefix " + prefix + " stands for no namespace, or for another than it should");
            }
        }
        if (element.getTagName().equals("metamodel")) {
            checkMetamodel(element);
        }
        Element owner = Specification.parent(element);
        String ownersName = owner == null ? ""
                : Specification.type(owner).isEmpty() ? owner.getTagName()
                        : Specification.type(owner);
        List<Set<String>> known = vocabulary.get(type.isEmpty() ? ownersName + "/" + element.getTagName() : type);
        if (known == null) {
            problem(element, "Sirius knows no " + (type.isEmpty() ? element.getTagName() : type) + " here");
            return;
        }
        Specification.children(element).stream().filter(child -> !known.get(1).contains(child.getTagName()))
                .forEach(child -> problem(element, "Sirius knows no element " + child.getTagName() + " here"));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().contains(":")) {
                check(element, attribute.getName(), attribute.getValue(), known.get(0));
            }
        }
    }

    private void check(Element element, String name, String value, Set<String> known) {
        if (!known.contains(name)) {
            problem(element, "Sirius knows no attribute " + name + " here");
        }
        Set<String> literals = LITERALS.getOrDefault(name, MORE_LITERALS.get(name));
        if (literals != null && !literals.contains(value)) {
            problem(element, name + " cannot be " + value);
        }
        if (TRUTHS.contains(name) && !Set.of("true", "false").contains(value)) {
            problem(element, name + " cannot be " + value);
        }
        if (REFERENCES.containsKey(name)) {
            for (Element target : specification.references(element, name)) {
                if (target == null) {
                    problem(element, "a path in " + name + " leads nowhere: " + value);
                } else if (!REFERENCES.get(name).contains(target.getTagName())) {
                    problem(element, name + " leads to something of another kind: " + value);
                }
            }
        } else if (value.startsWith("//")) {
            problem(element, name + " is a path, but not known as one");
        }
    }

    private void checkMetamodel(Element element) {
        ResourceSetImpl resources = new ResourceSetImpl();
        List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE, InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE)
                .forEach(known -> resources.getPackageRegistry().put(known.getNsURI(), known));
        URI uri = URI.createURI(element.getAttribute("href"));
        boolean found = resources.getPackageRegistry().containsKey(uri.trimFragment().toString())
                && resources.getEObject(uri, true) instanceof EPackage;
        if (!found) {
            problem(element, "there is no metamodel " + uri);
        }
    }

    private void problem(Element element, String problem) {
        problems.add(Specification.place(element) + ": " + problem);
    }
}
