/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.style.Colour;
import org.w3c.dom.Element;

/** Refreshes a diagram description as Sirius does: candidates, conditions and labels, without views of its own. */
final class Refresh {

    /**
     * A figure.
     *
     * @param mapping what it is made by
     * @param element what it shows
     * @param owner what the figure around it shows; the root for the outermost
     * @param view what Sirius would have for it
     */
    record Shown(Element mapping, EObject element, EObject owner, EObject view) {
    }

    /**
     * An edge.
     *
     * @param mapping what it is made by
     * @param element what it shows
     * @param source what it begins at
     * @param target what it ends at
     */
    record Joined(Element mapping, EObject element, EObject source, EObject target) {
    }

    private final Specification specification;
    private final EObject diagram;
    private final Set<String> shownLayers;
    private final List<Shown> figures = new ArrayList<>();
    private final List<Joined> edges = new ArrayList<>();

    /** Refreshes with the layers that Sirius shows at first. */
    Refresh(Specification specification, String representation, EObject root) {
        this(specification, representation, root, firstLayers(specification.representation(representation)));
    }

    /** Refreshes with some layers beside the one that is always shown. */
    Refresh(Specification specification, String name, EObject root, Set<String> shownLayers) {
        this.specification = specification;
        this.shownLayers = shownLayers;
        Element representation = specification.representation(name);
        diagram = Views.diagram(representation, root, shownLayers);
        List<Element> layers = Specification.children(representation, "defaultLayer", "additionalLayers").stream()
                .filter(this::isActive).toList();
        for (Element layer : layers) {
            figures(Specification.children(layer, "nodeMappings", "containerMappings"), root, diagram);
        }
        for (Element layer : layers) {
            Specification.children(layer, "edgeMappings").forEach(mapping -> edges(mapping, root));
        }
    }

    /** The names of the layers that Sirius shows at first. */
    static Set<String> firstLayers(Element representation) {
        return Specification.children(representation, "additionalLayers").stream()
                .filter(layer -> layer.getAttribute("activeByDefault").equals("true"))
                .map(layer -> layer.getAttribute("name")).collect(Collectors.toSet());
    }

    private boolean isActive(Element layer) {
        return layer.getTagName().equals("defaultLayer") || shownLayers.contains(layer.getAttribute("name"));
    }

    /** The view of the diagram. */
    EObject diagram() {
        return diagram;
    }

    List<Shown> figures() {
        return figures;
    }

    List<Joined> edges() {
        return edges;
    }

    private void figures(List<Element> mappings, EObject owner, EObject containerView) {
        for (Element mapping : mappings) {
            for (EObject element : candidates(mapping, owner, containerView)) {
                EObject view = Views.figure(containerView, element);
                figures.add(new Shown(mapping, element, owner, view));
                List<Element> inner = new ArrayList<>(
                        Specification.children(mapping, "subNodeMappings", "subContainerMappings"));
                inner.addAll(specification.references(mapping, "reusedNodeMappings"));
                inner.addAll(specification.references(mapping, "reusedContainerMappings"));
                figures(inner, element, view);
            }
        }
    }

    private List<EObject> candidates(Element mapping, EObject owner, EObject containerView) {
        EClass type = Specification.domainClass(mapping.getAttribute("domainClass"));
        Map<String, EObject> variables = Map.of("diagram", diagram, "containerView", containerView);
        return objects(evaluate(mapping, mapping.getAttribute("semanticCandidatesExpression"), owner, variables))
                .stream().filter(type::isInstance).toList();
    }

    private void edges(Element mapping, EObject root) {
        List<Element> from = specification.references(mapping, "sourceMapping");
        List<Element> to = specification.references(mapping, "targetMapping");
        for (EObject element : candidates(mapping, root, diagram)) {
            for (EObject source : objects(evaluate(mapping, "sourceFinderExpression", element))) {
                for (EObject target : objects(evaluate(mapping, "targetFinderExpression", element))) {
                    if (isShown(from, source) && isShown(to, target)) {
                        edges.add(new Joined(mapping, element, source, target));
                    }
                }
            }
        }
    }

    private boolean isShown(List<Element> mappings, EObject element) {
        return figures.stream().anyMatch(shown -> shown.element() == element && mappings.contains(shown.mapping()));
    }

    /** The style that the first condition that holds gives, else the ordinary one. */
    Element style(Element mapping, EObject element) {
        for (Element condition : Specification.children(mapping, "conditionnalStyles")) {
            if (Boolean.TRUE.equals(evaluate(condition, "predicateExpression", element))) {
                return Specification.children(condition, "style").get(0);
            }
        }
        return Specification.children(mapping, "style").get(0);
    }

    /** The colour that a style refers to. */
    Colour colour(Element style, String attribute) {
        Element entry = specification.references(style, attribute).get(0);
        return new Colour(Integer.parseInt(entry.getAttribute("red")), Integer.parseInt(entry.getAttribute("green")),
                Integer.parseInt(entry.getAttribute("blue")));
    }

    private static List<EObject> objects(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        }
        return value instanceof EObject one ? List.of(one) : List.of();
    }

    /** Evaluates an expression of a style: it knows the diagram. */
    Object evaluate(Element element, String attribute, EObject self) {
        return evaluate(element, element.getAttribute(attribute), self, Map.of("diagram", diagram));
    }

    /** The tool tip of a figure; its expression knows the figure's view, but not the diagram. */
    String tooltip(Shown shown) {
        Element style = style(shown.mapping(), shown.element());
        return (String) evaluate(style, style.getAttribute("tooltipExpression"), shown.element(),
                Map.of("view", shown.view()));
    }

    /** The decorations that a figure gets. */
    List<Element> decorations(Shown shown) {
        Element representation = Specification.around(shown.mapping(), "ownedRepresentations");
        return Specification.children(representation, "additionalLayers").stream().filter(this::isActive)
                .flatMap(Specification::tree).filter(e -> e.getTagName().equals("decorationDescriptions"))
                .filter(e -> specification.references(e, "mappings").contains(shown.mapping()))
                .filter(e -> Boolean.TRUE.equals(evaluate(e, e.getAttribute("preconditionExpression"),
                        shown.element(), Map.of())))
                .toList();
    }

    static Object evaluate(Element element, String expression, EObject self, Map<String, ?> variables) {
        Matcher service = ExpressionCheck.SERVICE.matcher(expression);
        Matcher feature = ExpressionCheck.FEATURE.matcher(expression);
        Matcher variable = ExpressionCheck.VARIABLE.matcher(expression);
        if (feature.matches()) {
            return feature.group(1).equals("eContainer") ? self.eContainer()
                    : self.eGet(self.eClass().getEStructuralFeature(feature.group(1)));
        }
        if (variable.matches()) {
            return variable.group(1).equals("self") ? self : variables.get(variable.group(1));
        }
        if (!service.matches()) {
            return expression;
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(service.group(1) == null ? self : variables.get(service.group(1)));
        if (service.group(3) != null) {
            for (String name : service.group(3).split(",")) {
                arguments.add(variables.get(name));
            }
        }
        Element viewpoint = Specification.around(element, "ownedViewpoints");
        Method method = ExpressionCheck.serviceClasses(viewpoint).stream()
                .flatMap(type -> ExpressionCheck.services(type).stream())
                .filter(candidate -> candidate.getName().equals(service.group(2))).findFirst().orElseThrow();
        try {
            return method.invoke(method.getDeclaringClass().getConstructor().newInstance(), arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(expression + " on " + self, Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
