/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.Badge;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.State;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.w3c.dom.Element;

/** Tables and trees tell the states that the built-in diagrams show, by colour and in words. */
class TablesAndTreesTest {

    private Specification specification;

    @BeforeEach
    void load() throws IOException {
        specification = Specification.load();
    }

    /** In a tree the last condition that holds counts; in diagrams and tables it is the first. */
    @Test
    void theGravestStateOfAnActionGivesItsColourInTheTree() {
        Element item = Specification.tree(specification.representation("Plan"))
                .filter(e -> e.getTagName().equals("subItemMappings") && e.getAttribute("name").equals("Action"))
                .findFirst().orElseThrow();
        Set<String> seen = new TreeSet<>();
        for (long seed = 1; seed <= 12; seed++) {
            ImprovementPlan plan = ModelContents.plans(Samples.random(seed)).get(0);
            Diagram traceability = build(DiagramKind.TRACEABILITY, plan);
            Diagram dependencies = build(DiagramKind.DEPENDENCIES, plan);
            for (Action action : ModelContents.actions(plan)) {
                DiagramNode node = node(traceability, action);
                List<String> badges = node.badges().stream().map(Badge::text).toList();
                String expected = node.states().contains(State.UNLINKED) ? "warning"
                        : badges.contains("R") ? "problem"
                                : badges.contains("A") ? "warning"
                                        : node(dependencies, action).states().contains(State.CRITICAL) ? "critical"
                                                : "node";
                String ground = "node";
                for (Element condition : Specification.children(item, "conditionalStyles")) {
                    if ((boolean) Refresh.evaluate(condition, condition.getAttribute("predicateExpression"), action,
                            Map.of())) {
                        Element style = Specification.children(condition, "style").get(0);
                        ground = specification.references(style, "backgroundColor").get(0).getAttribute("name")
                                .replace("Ground", "");
                    }
                }
                assertEquals(expected, ground, action.getRef() + " of plan " + seed);
                seen.add(ground);
            }
        }
        assertEquals(Set.of("critical", "node", "problem", "warning"), seen);
    }

    @Test
    void whateverAColourSaysStandsInWords() {
        for (long seed = 1; seed <= 6; seed++) {
            List<EObject> roots = Samples.random(seed);
            ImprovementPlan plan = ModelContents.plans(roots).get(0);
            Diagram traceability = build(DiagramKind.TRACEABILITY, plan);
            for (Diagram diagram : List.of(traceability, build(DiagramKind.DEPENDENCIES, plan))) {
                for (DiagramNode node : diagram.nodes()) {
                    String label = text("Plan", "defaultStyle", "labelExpression", node.element());
                    assertTrue(label.startsWith(ElementLabels.label(node.element())), label);
                    for (Badge badge : node.badges()) {
                        assertTrue(label.contains(badge.text()), badge + " is not in " + label);
                    }
                }
            }
            for (DiagramNode node : traceability.nodes()) {
                boolean action = node.element() instanceof Action;
                String head = text("Matrix", action ? "ownedColumnMappings" : "ownedLineMappings",
                        "headerLabelExpression", node.element());
                assertTrue(head.startsWith(ElementLabels.shortLabel(node.element())), head);
                for (Badge badge : node.badges()) {
                    assertTrue(head.contains(badge.text()), badge + " is not in " + head);
                }
            }
        }
    }

    private static Diagram build(DiagramKind kind, ImprovementPlan plan) {
        return kind.definition().build(plan.eResource().getContents(), DiagramOptions.ALL, null);
    }

    private static DiagramNode node(Diagram diagram, Action action) {
        return diagram.nodes().stream().filter(node -> node.element() == action).findFirst().orElseThrow();
    }

    private String text(String representation, String element, String attribute, EObject shown) {
        Element part = Specification.tree(specification.representation(representation))
                .filter(e -> e.getTagName().equals(element)).findFirst().orElseThrow();
        return (String) Refresh.evaluate(part, part.getAttribute(attribute), shown, Map.of());
    }
}
