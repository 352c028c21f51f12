/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.State;
import org.keyline.diagram.stored.StoredDiagram;
import org.keyline.diagram.Tone;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Palette;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.sirius.services.CreationServices;
import org.keyline.sirius.services.ReferenceServices;
import org.w3c.dom.Element;

/** The specification shows the same as the built-in diagrams: figure by figure, edge by edge, label and colour. */
class AgreementTest {

    private static Specification specification;

    @BeforeAll
    static void load() throws IOException {
        specification = Specification.load();
    }

    @Test
    void theyAgreeOnWhatIsShipped() throws IOException {
        int plans = 0;
        int frameworks = 0;
        for (List<EObject> roots : Samples.shipped()) {
            for (ImprovementPlan plan : ModelContents.plans(roots)) {
                agree(plan, roots);
                plans++;
            }
            for (Framework framework : ModelContents.all(roots, Framework.class)) {
                assertAgreement("Framework", DiagramKind.FRAMEWORK, framework, roots);
                frameworks++;
            }
        }
        assertTrue(plans >= 2 && frameworks >= 1, "samples are missing: " + plans + ", " + frameworks);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void theyAgreeOnRandomPlans(long seed) {
        List<EObject> roots = Samples.random(seed);
        agree(ModelContents.plans(roots).get(0), roots);
    }

    @Test
    void theyStillAgreeAfterAnEdit() {
        List<EObject> roots = Samples.random(3);
        ImprovementPlan plan = ModelContents.plans(roots).get(0);
        agree(plan, roots);
        int before = new Refresh(specification, "Traceability", plan).figures().size();
        plan.getWorkStreams().add(org.keyline.model.plan.PlanFactory.eINSTANCE.createWorkStream());
        agree(plan, roots);
        assertEquals(before + 1, new Refresh(specification, "Traceability", plan).figures().size());
    }

    @Test
    void theyAgreeOnWhatRefersToWhatInAFramework() {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        List<EObject> roots = Samples.inFile(List.of(framework));
        CreationServices create = new CreationServices();
        ReferenceServices references = new ReferenceServices();
        EObject one = create.newSection(framework);
        EObject two = create.newSection(framework);
        EObject line = create.newKeyLine(one);
        EObject question = create.newKeyQuestion(two);
        references.refer(line, question);
        references.refer(question, line);
        references.refer(one, two);
        references.refer(two, line);
        references.refer(two, question);
        assertAgreement("Framework", DiagramKind.FRAMEWORK, framework, roots);
        assertEquals(4, new Refresh(specification, "Framework", framework).edges().size());
    }

    /** What a specification may not do: show too much, too little, elsewhere, in another colour or with other words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            service:recommendationsWithoutParts     | service:recommendationsWithParts
            service:addressingActions               | service:otherSources
            sourceFinderExpression="feature:addresses" | sourceFinderExpression="feature:uses"
            targetFinderExpression="feature:successor" | targetFinderExpression="feature:predecessor"
            service:actionsHere(containerView)      | service:allActions
            service:frameOfUnconnectedActions(diagram) | service:otherSources
            service:softDependencies                | service:orderingDependencies
            service:relations                       | service:softDependencies
            service:looksUnlinked(diagram)          | service:looksRed(diagram)
            service:looksAmber(diagram)             | service:looksGreen(diagram)
            service:looksCritical(diagram)          | service:looksLate(diagram)
            service:figureLabel(diagram)            | service:columnHead
            service:explanation(view)               | service:columnHead
            """)
    void aSpecificationThatShowsSomethingElseDoesNotAgree(String found, String replacement) throws Exception {
        Specification right = specification;
        try {
            String text = Specification.text();
            assertTrue(text.contains(found), found);
            specification = Specification.parse(text.replace(found, replacement));
            assertThrows(AssertionError.class, () -> {
                for (long seed = 1; seed <= 12; seed++) {
                    List<EObject> roots = Samples.random(seed);
                    agree(ModelContents.plans(roots).get(0), roots);
                }
            });
        } finally {
            specification = right;
        }
    }

    private static void agree(ImprovementPlan plan, List<EObject> roots) {
        assertAgreement("Traceability", DiagramKind.TRACEABILITY, plan, roots);
        assertAgreement("Dependencies", DiagramKind.DEPENDENCIES, plan, roots);
    }

    private static void assertAgreement(String representation, DiagramKind kind, EObject root, List<EObject> roots) {
        assertAgreement(kind.definition().build(roots, DiagramOptions.ALL.withToday(StoredDiagram.today(roots)), null),
                new Refresh(specification, representation, root));
    }

    /** That the specification shows what a built-in diagram shows, wherever and however it shows it. */
    static void assertAgreement(Diagram builtIn, Refresh refresh) {
        String representation = builtIn.kind().label();
        EObject root = builtIn.element();
        Map<String, EObject> groups = new HashMap<>();
        builtIn.groups().forEach(g -> groups.put(g.id(), g.element() == null ? root : g.element()));
        List<String> expected = new ArrayList<>();
        for (DiagramGroup group : builtIn.groups()) {
            expected.add(figure(groups.get(group.id()), group.parent() == null ? root : groups.get(group.parent())));
        }
        for (DiagramNode node : builtIn.nodes()) {
            expected.add(figure(node.element(), node.group() == null ? root : groups.get(node.group())));
        }
        List<String> shown = new ArrayList<>();
        refresh.figures().forEach(f -> shown.add(figure(f.element(), f.owner())));
        assertEquals(sorted(expected), sorted(shown), representation);
        assertFalse(shown.isEmpty() && !builtIn.isEmpty());

        Map<String, EObject> ends = new HashMap<>(groups);
        builtIn.nodes().forEach(node -> ends.put(node.id(), node.element()));
        List<String> expectedEdges = new ArrayList<>();
        for (DiagramEdge edge : builtIn.edges()) {
            expectedEdges.add(edge(edge.element(), ends.get(edge.source()), ends.get(edge.target())));
        }
        List<String> edges = new ArrayList<>();
        refresh.edges().forEach(e -> edges.add(edge(e.element(), e.source(), e.target())));
        assertEquals(sorted(expectedEdges), sorted(edges), representation);

        for (DiagramNode node : builtIn.nodes()) {
            refresh.figures().stream().filter(f -> f.element() == node.element())
                    .forEach(f -> assertSameLook(node, f, refresh));
        }
        for (DiagramEdge edge : builtIn.edges()) {
            refresh.edges().stream().filter(e -> e.element() == edge.element() && edge.kind().relation() == null)
                    .forEach(e -> assertSameLook(edge, e, refresh));
        }
    }

    private static void assertSameLook(DiagramNode node, Refresh.Shown shown, Refresh refresh) {
        Element style = refresh.style(shown.mapping(), shown.element());
        assertTrue(refresh.tooltip(shown).startsWith(node.title()), node.title());
        String label = (String) refresh.evaluate(style, "labelExpression", shown.element());
        String words = label.replaceAll("\\s", "");
        assertTrue(words.startsWith((node.reference() + node.label()).replaceAll("\\s", "")), label);
        node.badges().forEach(badge -> assertTrue(words.contains(badge.text().replaceAll("\\s", "")), label));
        assertTrue(words.contains(node.details().replaceAll("\\s", "")), label);
        boolean byStatus = node.states().stream().noneMatch(Set.of(State.CYCLE, State.UNCOVERED, State.CRITICAL,
                State.LATE, State.UNLINKED, State.CITED_ONLY, State.CANCELLED)::contains)
                && node.badges().stream().anyMatch(badge -> badge.text().matches("[RAG]"));
        if (byStatus) {
            Tone tone = node.badges().stream().filter(badge -> badge.text().matches("[RAG]")).findFirst().orElseThrow()
                    .tone();
            assertEquals(Palette.LIGHT.badge(tone).fill(), refresh.colour(style, "borderColor"), node.title());
        } else {
            FigureStyle expected = Palette.LIGHT.node(node.states());
            assertEquals(expected.fill(), refresh.colour(style, "color"), node.title() + node.states());
            assertEquals(expected.border().colour(), refresh.colour(style, "borderColor"),
                    node.title() + node.states());
        }
    }

    private static void assertSameLook(DiagramEdge edge, Refresh.Joined joined, Refresh refresh) {
        Element style = refresh.style(joined.mapping(), joined.element());
        assertEquals(Palette.LIGHT.edge(edge.states(), edge.accent()).line().colour(),
                refresh.colour(style, "strokeColor"),
                edge.title() + edge.states());
        List<Element> label = Specification.children(style, "centerLabelStyleDescription");
        assertEquals(edge.label(),
                label.isEmpty() ? "" : refresh.evaluate(label.get(0), "labelExpression", joined.element()));
    }

    @Test
    void everyColourOfThePaletteIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (Element entry : specification.named("entries")) {
            boolean used = specification.all().stream().anyMatch(element -> FormCheck.REFERENCES.keySet().stream()
                    .anyMatch(attribute -> specification.references(element, attribute).contains(entry)));
            if (!used) {
                unused.add(entry.getAttribute("name"));
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static String figure(EObject element, EObject owner) {
        return name(element) + " in " + name(owner);
    }

    private static String edge(EObject element, EObject source, EObject target) {
        return name(element) + ": " + name(source) + " to " + name(target);
    }

    private static String name(EObject element) {
        return element.eClass().getName() + " " + element.eResource().getURIFragment(element);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
