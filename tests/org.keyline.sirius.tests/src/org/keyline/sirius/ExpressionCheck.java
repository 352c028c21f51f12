/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.CorePackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whether the expressions of a specification can be evaluated: services, features and variables that there are. */
final class ExpressionCheck {

    static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\((\\w+(?:,\\w+)*)\\))?");
    static final Pattern FEATURE = Pattern.compile("feature:(\\w+)");
    static final Pattern VARIABLE = Pattern.compile("var:(\\w+)");

    /** What {@code feature:} knows beside the features of a class. */
    private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    /** Attributes that hold questions; Sirius takes a text for true, and nothing for false. */
    private static final Set<String> CONDITIONS = Set.of("precondition", "preconditionExpression",
            "predicateExpression", "conditionExpression", "semanticConditionExpression",
            "viewConditionExpression", "auditExpression",
            "canEdit");

    /** Attributes that are expressions to Sirius, where a plain text or number is meant. */
    private static final Set<String> LITERALS = Set.of("titleExpression", "headerLabelExpression",
            "sizeComputationExpression", "borderSizeComputationExpression");

    private final Specification specification;
    private final List<String> problems = new ArrayList<>();

    private ExpressionCheck(Specification specification) {
        this.specification = specification;
    }

    static List<String> problems(Specification specification) {
        ExpressionCheck check = new ExpressionCheck(specification);
        check.serviceClasses();
        for (Element element : specification.all()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (isExpression(element, attribute.getName())) {
                    check.expression(element, attribute.getName(), attribute.getValue());
                }
            }
            if (element.hasAttribute("featureName")) {
                check.featureName(element, element.getAttribute("featureName"));
            }
        }
        return check.problems;
    }

    static boolean isExpression(Element element, String attribute) {
        return attribute.endsWith("Expression") || attribute.equals("precondition") || attribute.equals("canEdit")
                || attribute.equals("message") && element.getTagName().equals("ownedRules");
    }

    /** The classes that a viewpoint names. */
    static List<Class<?>> serviceClasses(Element viewpoint) {
        List<Class<?>> classes = new ArrayList<>();
        for (Element extension : Specification.children(viewpoint, "ownedJavaExtensions")) {
            try {
                classes.add(Class.forName(extension.getAttribute("qualifiedClassName")));
            } catch (ClassNotFoundException e) {
                // reported once, by serviceClasses()
            }
        }
        return classes;
    }

    /** What Sirius takes for services in a class. */
    static List<Method> services(Class<?> type) {
        List<Method> services = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])) {
                services.add(method);
            }
        }
        return services;
    }

    private void serviceClasses() {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Element extension : specification.named("ownedJavaExtensions")) {
            try {
                all.add(Class.forName(extension.getAttribute("qualifiedClassName")));
            } catch (ClassNotFoundException e) {
                problem(extension, "there is no such class");
            }
        }
        Set<String> names = new HashSet<>();
        all.stream().flatMap(type -> services(type).stream()).filter(service -> !names.add(service.getName()))
                .forEach(service -> problem(specification.group(), "two services are called " + service.getName()));
    }

    private void expression(Element element, String attribute, String expression) {
        String where = attribute + " \"" + expression + "\"";
        Matcher service = SERVICE.matcher(expression);
        Matcher feature = FEATURE.matcher(expression);
        Matcher variable = VARIABLE.matcher(expression);
        if (service.matches()) {
            service(element, attribute, where, service);
        } else if (feature.matches()) {
            feature(element, attribute, where, feature.group(1));
        } else if (variable.matches()) {
            variable(element, attribute, where, variable.group(1));
        } else if (attribute.equals("imageExpression") ? !expression.matches("/[\\w./-]+")
                : !LITERALS.contains(attribute) || !expression.matches("[\\w-][\\w -]*")) {
            problem(element, where + " is none of service:, feature: and var:");
        }
    }

    private void service(Element element, String attribute, String where, Matcher call) {
        Element viewpoint = Specification.around(element, "ownedViewpoints");
        List<Method> found = serviceClasses(viewpoint).stream().flatMap(type -> services(type).stream())
                .filter(method -> method.getName().equals(call.group(2))).toList();
        if (call.group(1) != null) {
            variable(element, attribute, where, call.group(1));
        }
        String[] arguments = call.group(3) == null ? new String[0] : call.group(3).split(",");
        for (String argument : arguments) {
            variable(element, attribute, where, argument);
        }
        if (isList(element, call.group(1))) {
            problem(element, where + ": a list cannot be asked");
        }
        if (found.size() == 1 && CONDITIONS.contains(attribute) && found.get(0).getReturnType() != boolean.class) {
            problem(element, where + ": whatever is not Boolean counts as true");
        }
        if (found.size() != 1) {
            problem(element, where + ": the classes of the viewpoint have " + found.size() + " such services");
        } else if (found.get(0).getParameterCount() != arguments.length + 1) {
            problem(element, where + ": the service takes another number of arguments");
        }
    }

    /** Whether a variable holds what people chose, which is a list. */
    private static boolean isList(Element element, String receiver) {
        return receiver != null && Specification.children(element, "ownedVariables").stream()
                .anyMatch(variable -> variable.getAttribute("name").equals(receiver));
    }

    private void variable(Element element, String attribute, String where, String name) {
        if (!variables(element, attribute).contains(name)) {
            problem(element, where + ": there is no variable " + name);
        }
    }

    private Set<String> variables(Element element, String attribute) {
        Set<String> variables = new HashSet<>(Set.of("self"));
        if (attribute.equals("precondition")) {
            switch (Specification.type(element).replaceAll(".*:", "")) {
            case "EdgeCreationDescription" ->
                variables.addAll(List.of("preSource", "preTarget", "preSourceView", "preTargetView"));
            case "ContainerDropDescription" ->
                variables.addAll(List.of("newContainer", "newViewContainer", "element"));
            case "NodeCreationDescription", "ContainerCreationDescription" ->
                variables.addAll(List.of("container", "containerView"));
            default -> {
                // self alone
            }
            }
            return variables;
        }
        variables.addAll(inDiagram(element, attribute));
        Specification.children(element, "ownedVariables").forEach(child -> variables.add(child.getAttribute("name")));
        for (Element owner = element; owner != null; owner = Specification.parent(owner)) {
            if (Set.of("ownedTools", "create", "delete", "directEdit", "ownedCreateLine", "createColumn",
                    "createTreeItem").contains(owner.getTagName()) && owner != element) {
                Specification.children(owner).stream()
                        .filter(child -> child.hasAttribute("name") && !child.getTagName().startsWith("first"))
                        .forEach(child -> variables.add(child.getAttribute("name")));
                if (!Specification.children(owner, "mask").isEmpty()) {
                    variables.add("arg0");
                }
            }
        }
        return variables;
    }

    /** What Sirius tells the expressions of a diagram of it; tool tips get to know nothing but the view. */
    private static List<String> inDiagram(Element element, String attribute) {
        Element representation = Specification.around(element, "ownedRepresentations");
        if (representation == null || !Specification.type(representation).equals("diagram:DiagramDescription")) {
            return List.of();
        }
        return switch (attribute) {
        case "semanticCandidatesExpression" -> List.of("diagram", "containerView");
        case "labelExpression" -> List.of("diagram", "view");
        case "predicateExpression" -> List.of("diagram", "view", "container", "containerView");
        case "tooltipExpression" ->
            element.getTagName().equals("decorationDescriptions") ? List.of() : List.of("view");
        case "preconditionExpression" -> List.of("diagram", "view", "element", "container", "containerView");
        default -> List.of();
        };
    }

    private void feature(Element element, String attribute, String where, String name) {
        List<EClass> owners = switch (attribute) {
        case "semanticCandidatesExpression" -> Owners.of(element, specification);
        case "sourceFinderExpression", "targetFinderExpression" -> List.of(domainClass(element));
        case "candidatesExpression" -> List.of(domainClass(Specification.around(element, "ownedRepresentations")));
        case "labelExpression" -> lines(element);
        default -> List.of(CorePackage.Literals.ELEMENT);
        };
        boolean some = attribute.equals("labelExpression");
        List<EClass> without = owners.stream().filter(owner -> owner == null || !has(owner, name)).toList();
        if (owners.isEmpty() || !without.isEmpty() && (!some || without.size() == owners.size())) {
            problem(element, where + ": there is no feature " + name);
        }
    }

    private static boolean has(EClass owner, String name) {
        return PSEUDO_FEATURES.contains(name) || owner.getEStructuralFeature(name) != null;
    }

    private static EClass domainClass(Element mapping) {
        return Specification.domainClass(mapping.getAttribute("domainClass"));
    }

    /** The classes of the lines of the table that a column is in. */
    private static List<EClass> lines(Element column) {
        return Specification.tree(Specification.around(column, "ownedRepresentations"))
                .filter(e -> e.getTagName().equals("ownedLineMappings") || e.getTagName().equals("ownedSubLines"))
                .map(ExpressionCheck::domainClass).toList();
    }

    private void featureName(Element element, String name) {
        boolean column = element.getTagName().equals("ownedColumnMappings");
        boolean found = column ? lines(element).stream().anyMatch(line -> line != null && has(line, name))
                : specification.all().stream().filter(e -> e.hasAttribute("domainClass")).map(e -> domainClass(e))
                        .anyMatch(type -> type != null && type.getEStructuralFeature(name) != null);
        if (!found) {
            problem(element, "featureName: there is no feature " + name);
        }
    }

    private void problem(Element element, String problem) {
        problems.add(Specification.place(element) + ": " + problem);
    }
}
