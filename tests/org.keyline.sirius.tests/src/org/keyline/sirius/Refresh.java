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
import java.util.regex.Matcher;

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
     */
    record Shown(Element mapping, EObject element, EObject owner) {
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
    private final Element representation;
    private final List<Shown> figures = new ArrayList<>();
    private final List<Joined> edges = new ArrayList<>();

    Refresh(Specification specification, String representation, EObject root) {
        this.specification = specification;
        this.representation = specification.representation(representation);
        for (Element layer : Specification.children(this.representation, "defaultLayer", "additionalLayers")) {
            figures(Specification.children(layer, "nodeMappings", "containerMappings"), root);
        }
        for (Element layer : Specification.children(this.representation, "defaultLayer", "additionalLayers")) {
            Specification.children(layer, "edgeMappings").forEach(mapping -> edges(mapping, root));
        }
    }

    List<Shown> figures() {
        return figures;
    }

    List<Joined> edges() {
        return edges;
    }

    private void figures(List<Element> mappings, EObject owner) {
        for (Element mapping : mappings) {
            for (EObject element : candidates(mapping, owner)) {
                figures.add(new Shown(mapping, element, owner));
                List<Element> inner = new ArrayList<>(
                        Specification.children(mapping, "subNodeMappings", "subContainerMappings"));
                inner.addAll(specification.references(mapping, "reusedNodeMappings"));
                inner.addAll(specification.references(mapping, "reusedContainerMappings"));
                figures(inner, element);
            }
        }
    }

    private List<EObject> candidates(Element mapping, EObject owner) {
        EClass type = Specification.domainClass(mapping.getAttribute("domainClass"));
        return objects(evaluate(mapping, "semanticCandidatesExpression", owner)).stream().filter(type::isInstance)
                .toList();
    }

    private void edges(Element mapping, EObject root) {
        List<Element> from = specification.references(mapping, "sourceMapping");
        List<Element> to = specification.references(mapping, "targetMapping");
        for (EObject element : candidates(mapping, root)) {
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

    Object evaluate(Element element, String attribute, EObject self) {
        return evaluate(element, element.getAttribute(attribute), self, Map.of("self", self));
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
