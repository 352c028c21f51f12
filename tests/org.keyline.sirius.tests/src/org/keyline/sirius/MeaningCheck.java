/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.w3c.dom.Element;

/** Whether the parts of a specification that Sirius can read would work: tools, styles, colours, mappings. */
final class MeaningCheck {

    private static final List<String> CREATE = List.of("table", "root", "containerView", "container", "view",
            "element");
    private static final List<String> CELL = List.of("table", "root", "line", "lineSemantic", "column",
            "columnSemantic");

    /** What each tool for diagrams must declare, as element and name. */
    private static final Map<String, List<String>> VARIABLES = Map.of(
            "diagramtool:NodeCreationDescription", List.of("variable=container", "viewVariable=containerView"),
            "diagramtool:ContainerCreationDescription", List.of("variable=container", "viewVariable=containerView"),
            "diagramtool:EdgeCreationDescription", List.of("sourceVariable=source", "targetVariable=target",
                    "sourceViewVariable=sourceView", "targetViewVariable=targetView"),
            "diagramtool:ReconnectEdgeDescription", List.of("source=source", "target=target", "sourceView=sourceView",
                    "targetView=targetView", "element=element", "edgeView=edgeView"),
            "diagramtool:DeleteElementDescription", List.of("element=element", "elementView=elementView",
                    "containerView=containerView"),
            "diagramtool:ContainerDropDescription", List.of("oldContainer=oldContainer", "newContainer=newContainer",
                    "element=element", "newViewContainer=newViewContainer"),
            "diagramtool:DoubleClickDescription", List.of("element=element", "elementView=elementView"),
            "tool:ToolDescription", List.of("element=element", "elementView=elementView"),
            "diagramtool:DirectEditLabel", List.of());

    private final Specification specification;
    private final List<String> problems = new ArrayList<>();

    private MeaningCheck(Specification specification) {
        this.specification = specification;
    }

    static List<String> problems(Specification specification) {
        MeaningCheck check = new MeaningCheck(specification);
        specification.all().forEach(check::check);
        return check.problems;
    }

    private void check(Element element) {
        switch (element.getTagName()) {
        case "ownedTools" -> diagramTool(element);
        case "ownedCreateLine", "createColumn" -> tool(element, CREATE);
        case "create", "delete", "createTreeItem" -> elementTool(element);
        case "directEdit" -> directEdit(element);
        case "nodeMappings", "subNodeMappings", "containerMappings" -> figure(element);
        case "edgeMappings" -> edge(element);
        case "additionalLayers" -> layer(element);
        case "decorationDescriptions" -> requireAttributes(element, "name", "position", "preconditionExpression",
                "imageExpression", "tooltipExpression", "mappings");
        case "subItemMappings" -> {
            require(element, "defaultStyle");
            require(element, "delete");
        }
        case "filters" -> filter(element);
        case "ownedVariables" -> requireAttributes(element, "name", "candidatesExpression", "message");
        case "ownedColumnMappings" -> column(element);
        case "intersection" -> intersection(element);
        case "conditionnalStyles", "conditionalStyles", "backgroundConditionalStyle", "foregroundConditionalStyle" -> {
            require(element, "style");
            requireAttributes(element, "predicateExpression");
        }
        case "style", "defaultStyle", "centerLabelStyleDescription" -> style(element);
        case "defaultForeground" -> requireAttributes(element, "foreGroundColor");
        case "defaultBackground" -> requireAttributes(element, "backgroundColor");
        case "ownedRules" -> {
            require(element, "audits");
            requireAttributes(element, "level", "message", "targetClass");
        }
        case "initialOperation" -> require(element, "firstModelOperations");
        default -> {
            // nothing more to ask of it
        }
        }
        if (element.hasAttribute("domainClass") || element.hasAttribute("targetClass")) {
            String name = element.getAttribute(element.hasAttribute("domainClass") ? "domainClass" : "targetClass");
            if (Specification.domainClass(name) == null) {
                problem(element, "the metamodel has no class " + name);
            }
        }
    }

    /** Without any condition it would hide all figures of its mappings, or nothing. */
    private void filter(Element filter) {
        if (Specification.type(filter).equals("filter:MappingFilter")
                && !filter.hasAttribute("viewConditionExpression")) {
            requireAttributes(filter, "mappings", "semanticConditionExpression");
        }
    }

    private void diagramTool(Element tool) {
        List<String> variables = VARIABLES.get(Specification.type(tool));
        if (variables == null) {
            problem(tool, "no tool is of the type " + Specification.type(tool));
            return;
        }
        for (String variable : variables) {
            String[] parts = variable.split("=");
            if (Specification.children(tool, parts[0]).stream().noneMatch(v -> v.getAttribute("name")
                    .equals(parts[1]))) {
                problem(tool, "the variable " + parts[1] + " is missing");
            }
        }
        require(tool, "initialOperation");
        if (Specification.type(tool).endsWith("DirectEditLabel")) {
            require(tool, "mask");
        }
    }

    private void elementTool(Element tool) {
        String owner = Specification.parent(tool).getTagName();
        if (owner.equals("subItemMappings") || tool.getTagName().equals("createTreeItem")) {
            tool(tool, tool.getTagName().equals("delete") ? List.of("root", "element")
                    : List.of("root", "element", "container"));
        } else if (owner.equals("intersection")) {
            tool(tool, CELL);
            require(tool, "mask");
        } else {
            tool(tool, CREATE);
        }
    }

    private void directEdit(Element tool) {
        require(tool, "mask");
        require(tool, "firstModelOperation");
        if (Specification.parent(tool).getTagName().equals("subItemMappings")) {
            require(tool, "element");
            require(tool, "root");
            Specification.tree(tool).filter(e -> Specification.type(e).equals("tool:SetValue"))
                    .forEach(e -> problem(e, "this would write the whole label, which Sirius offers for editing"));
        } else {
            List<String> variables = new ArrayList<>(CELL);
            variables.add("element");
            tool(tool, variables);
        }
    }

    private void tool(Element tool, List<String> variables) {
        require(tool, "firstModelOperation");
        Set<String> missing = new HashSet<>(variables);
        Specification.children(tool, "variables").forEach(v -> missing.remove(v.getAttribute("name")));
        missing.forEach(name -> problem(tool, "the variable " + name + " is missing"));
    }

    private void figure(Element mapping) {
        require(mapping, "style");
        requireAttributes(mapping, "domainClass", "semanticCandidatesExpression", "deletionDescription");
        boolean isFrame = Set.of("plan::ImprovementPlan", "core::Person").contains(mapping.getAttribute("domainClass"));
        if (isFrame && specification.references(mapping, "deletionDescription").stream()
                .noneMatch(tool -> tool != null
                        && tool.getAttribute("precondition").equals("service:canDeleteFrame"))) {
            problem(mapping, "deleting the frame would delete the plan or the person");
        }
    }

    /** Sirius refreshes nothing when a layer is shown or hidden that has neither figures nor changes to figures. */
    private void layer(Element layer) {
        boolean hasFigures = !Specification.children(layer, "nodeMappings", "containerMappings", "edgeMappings")
                .isEmpty();
        boolean changesFigures = Specification.tree(layer)
                .anyMatch(e -> e.getTagName().equals("featureCustomizations"));
        boolean marks = !Specification.children(layer, "decorationDescriptionsSet").isEmpty();
        if (!hasFigures && !changesFigures && !marks) {
            problem(layer, "showing or hiding this layer does nothing");
        }
    }

    private void edge(Element mapping) {
        require(mapping, "style");
        requireAttributes(mapping, "sourceMapping", "targetMapping", "targetFinderExpression", "deletionDescription",
                "reconnections");
        if (mapping.getAttribute("useDomainElement").equals("true")) {
            requireAttributes(mapping, "domainClass", "semanticCandidatesExpression", "sourceFinderExpression");
        }
        for (Element tool : specification.references(mapping, "deletionDescription")) {
            boolean removes = tool != null
                    && Specification.tree(tool).anyMatch(e -> Specification.type(e).equals("tool:RemoveElement"));
            if (removes && mapping.getAttribute("domainClass").equals("plan::Action")) {
                problem(mapping, "taking the link away would delete the action");
            }
        }
    }

    /** Sirius's own editing of a cell fails where the feature has no value yet. */
    private void column(Element column) {
        String feature = column.getAttribute("featureName");
        if (feature.isEmpty()) {
            Specification.children(column, "foregroundConditionalStyle", "backgroundConditionalStyle").forEach(
                    style -> problem(style, "this is asked of the lines, never of the column's own element"));
            return;
        }
        if (column.hasAttribute("canEdit") || !Specification.children(column, "directEdit").isEmpty()) {
            return;
        }
        Specification.tree(Specification.around(column, "ownedRepresentations"))
                .map(line -> Specification.domainClass(line.getAttribute("domainClass"))).filter(Objects::nonNull)
                .map(type -> type.getEStructuralFeature(feature)).filter(Objects::nonNull)
                .filter(found -> !found.isMany() && found.getDefaultValue() == null).findFirst()
                .ifPresent(found -> problem(column, "a cell of " + feature + " that is empty could not be filled"));
    }

    private void intersection(Element mapping) {
        requireAttributes(mapping, "columnFinderExpression", "lineMapping", "columnMapping", "labelExpression");
    }

    private void style(Element style) {
        String type = Specification.type(style);
        if (type.equals("style:SquareDescription")) {
            requireAttributes(style, "color", "borderColor", "labelColor", "labelExpression");
        } else if (type.equals("style:FlatContainerStyleDescription")) {
            requireAttributes(style, "backgroundColor", "foregroundColor", "borderColor", "labelColor",
                    "labelExpression");
        } else if (style.hasAttribute("targetArrow")) {
            requireAttributes(style, "strokeColor");
        } else if (style.hasAttribute("labelExpression")) {
            requireAttributes(style, "labelColor");
        }
    }

    private void require(Element element, String child) {
        if (Specification.children(element, child).isEmpty()) {
            problem(element, "it has no " + child);
        }
    }

    private void requireAttributes(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (element.getAttribute(attribute).isBlank()) {
                problem(element, "it has no " + attribute);
            }
        }
    }

    private void problem(Element element, String problem) {
        problems.add(Specification.place(element) + ": " + problem);
    }
}
