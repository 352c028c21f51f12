/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Person;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;
import org.w3c.dom.Element;

/** Each tool of the specification, carried out on a plan. */
class ToolsTest {

    private Specification specification;
    private PlanBuilder built;
    private ImprovementPlan plan;

    @BeforeEach
    void prepare() throws IOException {
        specification = Specification.load();
        built = PlanBuilder.plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2")
                .workStream("A", "Stream").action("A.1").addresses("R1.1").action("A.2").after("A.1").action("A.3")
                .workStream("B", "Other").action("B.1").related("A.1", null);
        plan = built.build();
        Samples.inFile(built.roots());
    }

    private Action action(String ref) {
        return built.get(Action.class, ref);
    }

    private Recommendation recommendation(String ref) {
        return built.get(Recommendation.class, ref);
    }

    /** Evaluates the precondition of a tool and carries its innermost operation out, if it holds. */
    private EObject use(String representation, String name, Map<String, ?> variables) {
        Element tool = Specification.tree(specification.representation(representation))
                .filter(e -> e.getAttribute("name").equals(name) && !e.getTagName().equals("variables"))
                .findFirst().orElseThrow();
        EObject self = variables.get("self") instanceof EObject given ? given : plan;
        if (tool.hasAttribute("precondition")) {
            boolean may = (Boolean) Refresh.evaluate(tool, tool.getAttribute("precondition"), self, variables);
            if (!may) {
                return null;
            }
        }
        Element last = Specification.tree(tool).filter(e -> Specification.type(e).equals("tool:ChangeContext"))
                .reduce((one, other) -> other).orElseThrow();
        return (EObject) Refresh.evaluate(last, last.getAttribute("browseExpression"), self, variables);
    }

    private static Map<String, EObject> ends(EObject source, EObject target) {
        return Map.of("source", source, "target", target, "preSource", source, "preTarget", target);
    }

    @Test
    void newElementsGetTheNextReferenceAndAnId() {
        WorkStream stream = built.get(WorkStream.class, "A");
        Action made = (Action) use("Traceability", "createAction",
                Map.of("container", stream, "containerView", lane("Traceability", stream)));
        assertEquals("A.4", made.getRef());
        assertNotNull(made.getId());
        Recommendation part = (Recommendation) use("Traceability", "createRecommendation",
                Map.of("container", recommendation("R1")));
        assertEquals("R1.3", part.getRef());
        assertSame(recommendation("R1"), part.getParent());
        Recommendation first = (Recommendation) use("Traceability", "createRecommendation",
                Map.of("container", plan));
        assertEquals("R2", first.getRef());
        assertEquals("R1.1.1", ((Recommendation) use("Traceability", "createRecommendation",
                Map.of("container", recommendation("R1.1")))).getRef());
        use("Traceability", "createWorkStream", Map.of("container", plan));
        assertEquals(3, plan.getWorkStreams().size());
        use("Traceability", "createSource", Map.of("element", plan));
        assertEquals(1, plan.getNamedSources().size());
    }

    @Test
    void aPlanWithoutReportTakesNoRecommendation() {
        plan.getReports().clear();
        plan.setInspection(null);
        action("A.1").getAddresses().clear();
        assertNull(use("Traceability", "createRecommendation", Map.of("container", plan)));
    }

    @Test
    void linksAreMadeInBothDirectionsAndOnce() {
        use("Traceability", "link", ends(recommendation("R1.2"), action("A.1")));
        use("Traceability", "link", ends(action("A.2"), recommendation("R1.2")));
        assertTrue(action("A.1").getAddresses().contains(recommendation("R1.2")));
        assertTrue(action("A.2").getAddresses().contains(recommendation("R1.2")));
        assertNull(use("Traceability", "link", ends(recommendation("R1.2"), action("A.1"))));
        assertNull(use("Traceability", "link", ends(action("A.1"), action("A.2"))));
        use("Traceability", "linkDropped", Map.of("newContainer", action("A.3"), "element", recommendation("R1.1")));
        assertEquals(List.of(recommendation("R1.1")), action("A.3").getAddresses());
    }

    @Test
    void unlinkingLeavesActionAndRecommendation() {
        use("Traceability", "unlink",
                Map.of("element", action("A.1"), "elementView", Views.edge(recommendation("R1.1"))));
        assertEquals(List.of(), action("A.1").getAddresses());
        assertSame(plan, action("A.1").eContainer().eContainer());
        assertNotNull(recommendation("R1.1").eContainer());
    }

    @Test
    void aLinkCanEndElsewhere() {
        EObject view = Views.edge(recommendation("R1.1"));
        use("Traceability", "relinkEnd", Map.of("element", action("A.1"), "source", recommendation("R1.1"), "target",
                recommendation("R1.2"), "edgeView", view));
        assertEquals(List.of(recommendation("R1.2")), action("A.1").getAddresses());
        use("Traceability", "relinkEnd", Map.of("element", action("A.1"), "source", action("A.1"), "target",
                action("A.3"), "edgeView", Views.edge(recommendation("R1.2"))));
        assertEquals(List.of(), action("A.1").getAddresses());
        assertEquals(List.of(recommendation("R1.2")), action("A.3").getAddresses());
    }

    @Test
    void actionsMoveBetweenWorkStreams() {
        WorkStream other = built.get(WorkStream.class, "B");
        for (String name : List.of("Traceability", "Dependencies")) {
            String layer = name.equals("Dependencies") ? "LanesByWorkStream" : "Links";
            WorkStream first = action("A.3").getWorkStream();
            drop(name, layer, other, action("A.3"));
            assertSame(other, action("A.3").getWorkStream());
            drop(name, layer, plan, action("A.3"));
            assertEquals(List.of(action("A.3")), plan.getActions());
            assertNull(drop(name, layer, plan, action("A.3")), "it is there already");
            drop(name, layer, first, action("A.3"));
            assertSame(first, action("A.3").getWorkStream());
            assertNull(drop(name, layer, first, other), "no action");
        }
    }

    @Test
    void anActionInTheLaneOfAPersonIsLedByThatPerson() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        WorkStream stream = action("A.3").getWorkStream();
        for (String name : List.of("Traceability", "Dependencies")) {
            drop(name, "LanesByPerson", person, action("A.3"));
            assertSame(person, action("A.3").getLead());
            assertSame(stream, action("A.3").getWorkStream(), "it stays in its work stream");
            assertNull(drop(name, "LanesByPerson", person, action("A.3")), "it is there already");
            drop(name, "LanesByPerson", plan, action("A.3"));
            assertNull(action("A.3").getLead());
            assertSame(stream, action("A.3").getWorkStream());
            EObject lane = lane(name, person, "LanesByPerson");
            Action made = (Action) use(name, "createAction", Map.of("container", person, "containerView", lane));
            assertSame(person, made.getLead());
            assertSame(plan, made.eContainer());
        }
    }

    @Test
    void nothingIsDroppedIntoALaneOfAnotherPlanOrBesideAllLanes() {
        ImprovementPlan other = PlanBuilder.plan().workStream("X", "Stream").action("X.1").build();
        Samples.inFile(List.of(other));
        Action stranger = other.getWorkStreams().get(0).getActions().get(0);
        assertNull(drop("Traceability", "Links", built.get(WorkStream.class, "B"), stranger));
        EObject diagram = Views.diagram(specification.representation("Dependencies"), plan, Set.of());
        assertNull(use("Dependencies", "takeAction",
                Map.of("newContainer", plan, "element", action("A.3"), "newViewContainer", diagram)));
    }

    private EObject drop(String representation, String layer, EObject lane, EObject element) {
        return use(representation, "takeAction", Map.of("newContainer", lane, "element", element, "newViewContainer",
                lane(representation, lane, layer)));
    }

    private EObject lane(String representation, EObject shown, String... layers) {
        return Views.figure(Views.diagram(specification.representation(representation), plan, Set.of(layers)), shown);
    }

    @Test
    void theReportOfSomethingDroppedIsAnswered() {
        plan.getReports().clear();
        use("Traceability", "answerReport", Map.of("newContainer", plan, "element", recommendation("R1.2")));
        assertEquals(1, plan.getReports().size());
        assertNull(use("Traceability", "answerReport", Map.of("newContainer", plan, "element",
                recommendation("R1.2"))));
    }

    @Test
    void dependenciesAreMadeButNoCycle() {
        Dependency made = (Dependency) use("Dependencies", "startTogether", ends(action("A.2"), action("A.3")));
        assertEquals(DependencyType.SS, made.getType());
        assertSame(action("A.3"), made.getSuccessor());
        assertNull(use("Dependencies", "waitForFinish", ends(action("A.3"), action("A.1"))),
                "A.1 before A.2 before A.3");
        assertNull(use("Dependencies", "waitForFinish", ends(action("A.1"), action("A.1"))));
        assertNull(use("Dependencies", "waitForFinish", ends(action("A.1"), action("A.2"))), "it is there already");
        assertEquals(DependencyType.FF,
                ((Dependency) use("Dependencies", "finishTogether", ends(action("A.1"), action("B.1")))).getType());
        assertEquals(DependencyType.SF,
                ((Dependency) use("Dependencies", "finishAfterStart", ends(action("A.2"), action("B.1")))).getType());
        assertEquals(DependencyKind.INFORMS,
                ((Dependency) use("Dependencies", "inform", ends(action("A.3"), action("A.1")))).getKind());
        assertEquals(DependencyKind.ALIGNED_WITH,
                ((Dependency) use("Dependencies", "align", ends(action("B.1"), action("A.1")))).getKind());
        use("Dependencies", "relate", ends(action("A.3"), action("B.1")));
        assertSame(action("B.1"), action("A.3").getRelatedActions().get(0).getAction());
    }

    @Test
    void dependenciesCanBeginAndEndElsewhereButNotInACycle() {
        Dependency dependency = action("A.2").getDependencies().get(0);
        use("Dependencies", "beginAt", Map.of("element", dependency, "target", action("A.3")));
        assertSame(action("A.3"), dependency.getPredecessor());
        use("Dependencies", "endAt", Map.of("element", dependency, "target", action("B.1")));
        assertSame(action("B.1"), dependency.getSuccessor());
        use("Dependencies", "endAt", Map.of("element", dependency, "target", action("A.3")));
        assertSame(action("B.1"), dependency.getSuccessor());
        assertSame(action("A.3"), dependency.getPredecessor());
    }

    @Test
    void whatDependsOnADeletedActionGoesWithIt() {
        assertSame(action("A.1"), use("Dependencies", "deleteElement", Map.of("element", action("A.1"))));
        assertEquals(List.of(), action("A.2").getDependencies());
        assertEquals(List.of(), action("B.1").getRelatedActions());
        assertNull(use("Dependencies", "keepFrame", Map.of("element", plan)));
    }

    @Test
    void cellsLinkAndUnlink() {
        Recommendation line = recommendation("R1.2");
        Element cell = Specification.children(specification.representation("Matrix"), "intersection").get(0);
        Element edit = Specification.children(Specification.children(cell, "directEdit").get(0),
                "firstModelOperation").get(0);
        Map<String, Object> typed = Map.of("lineSemantic", line, "columnSemantic", action("A.2"), "arg0", "x");
        Refresh.evaluate(edit, edit.getAttribute("browseExpression"), line, typed);
        assertEquals(List.of(action("A.2")),
                Refresh.evaluate(cell, cell.getAttribute("columnFinderExpression"), line, Map.of()));
        Map<String, Object> emptied = Map.of("lineSemantic", line, "columnSemantic", action("A.2"), "arg0", "");
        Refresh.evaluate(edit, edit.getAttribute("browseExpression"), line, emptied);
        assertEquals(List.of(), action("A.2").getAddresses());
    }

    @Test
    void datesAreReadOrKeptAsWritten() {
        Element column = specification.representation("Actions");
        Element start = Specification.children(column, "ownedColumnMappings").stream()
                .filter(c -> c.getAttribute("name").equals("Start")).findFirst().orElseThrow();
        Element edit = Specification.tree(start).filter(e -> e.getTagName().equals("firstModelOperation")).findFirst()
                .orElseThrow();
        for (String text : List.of("2010-03-31", "31/3/2010", "31 Mar 2010")) {
            action("A.1").setStart(null);
            Refresh.evaluate(edit, edit.getAttribute("browseExpression"), action("A.1"),
                    Map.of("lineSemantic", action("A.1"), "arg0", text));
            assertEquals(LocalDate.of(2010, 3, 31), action("A.1").getStart(), text);
        }
        Refresh.evaluate(edit, edit.getAttribute("browseExpression"), action("A.1"),
                Map.of("lineSemantic", action("A.1"), "arg0", "spring"));
        assertNull(action("A.1").getStart());
        assertEquals("spring", action("A.1").getStartText());
    }

    @Test
    void leadsAndPercentagesAreTyped() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName("Ada Quill");
        plan.eResource().getContents().add(person);
        WorkStream stream = action("A.1").getWorkStream();
        type("Lead", action("A.1"), "ada quill");
        type("Lead", stream, "Ada Quill");
        assertSame(person, action("A.1").getLead());
        assertSame(person, stream.getLead());
        type("Lead", action("A.1"), "Nobody whom we know");
        assertSame(person, action("A.1").getLead());
        type("Lead", action("A.1"), " ");
        assertNull(action("A.1").getLead());
        for (String text : List.of("70", "70%", "70 %")) {
            type("Percent", action("A.1"), text);
            assertEquals(70, action("A.1").getPercent());
            type("Percent", action("A.1"), "nearly all");
            type("Percent", action("A.1"), "101");
            assertEquals(70, action("A.1").getPercent());
            type("Percent", action("A.1"), "");
            assertNull(action("A.1").getPercent());
        }
    }

    private void type(String column, EObject line, String text) {
        Element edit = Specification.tree(specification.representation("Actions"))
                .filter(c -> c.getTagName().equals("ownedColumnMappings") && c.getAttribute("name").equals(column))
                .flatMap(Specification::tree).filter(e -> e.getTagName().equals("firstModelOperation")).findFirst()
                .orElseThrow();
        Refresh.evaluate(edit, edit.getAttribute("browseExpression"), line, Map.of("lineSemantic", line, "arg0", text));
    }

    @Test
    void theValidationIsKeylinesOwnAndTheFixMendsIt() {
        Element rule = Specification.children(Specification.children(specification.representation("Traceability"),
                "validationSet").get(0), "ownedRules").get(0);
        Element audit = Specification.children(rule, "audits").get(0);
        Recommendation open = recommendation("R1.2");
        assertEquals(true, Refresh.evaluate(audit, audit.getAttribute("auditExpression"), recommendation("R1.1"),
                Map.of()));
        assertEquals(false, Refresh.evaluate(audit, audit.getAttribute("auditExpression"), open, Map.of()));
        assertTrue(
                ((String) Refresh.evaluate(rule, rule.getAttribute("message"), open, Map.of())).startsWith("COV-01"));
        Element fix = Specification.tree(rule).filter(e -> e.getTagName().equals("firstModelOperations")).findFirst()
                .orElseThrow();
        Action answer = (Action) Refresh.evaluate(fix, fix.getAttribute("browseExpression"), open, Map.of());
        assertEquals(List.of(open), answer.getAddresses());
        assertEquals(true, Refresh.evaluate(audit, audit.getAttribute("auditExpression"), open, Map.of()));
    }

    @Test
    void sectionsAndKeyLinesAreMadeAndMoved() {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        Samples.inFile(List.of(framework));
        Section one = (Section) use("Framework", "createSection", Map.of("container", framework));
        Section two = (Section) use("Framework", "createSection", Map.of("container", one));
        EObject line = use("Framework", "createKeyLine", Map.of("container", one));
        EObject question = use("Framework", "createKeyQuestion", Map.of("container", one));
        assertSame(line, use("Framework", "moveKeyLine", Map.of("newContainer", two, "element", line)));
        assertSame(question, use("Framework", "moveKeyQuestion", Map.of("newContainer", two, "element", question)));
        assertNull(use("Framework", "moveSection", Map.of("newContainer", two, "element", one)), "into itself");
        assertSame(two, use("Framework", "moveSection", Map.of("newContainer", framework, "element", two)));
        assertNull(use("Framework", "showTraceability", Map.of("self", line, "element", line)), "no plan is open");
    }

    @Test
    void partsOfAFrameworkReferToEachOtherOnceAndNotToTheirOwnParts() {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        Samples.inFile(List.of(framework));
        EObject one = use("Framework", "createSection", Map.of("container", framework));
        EObject two = use("Framework", "createSection", Map.of("container", framework));
        EObject line = use("Framework", "createKeyLine", Map.of("container", one));
        EObject question = use("Framework", "createKeyQuestion", Map.of("container", two));
        CrossReference reference = (CrossReference) use("Framework", "refer", ends(line, question));
        assertSame(question, reference.getTarget());
        assertSame(line, reference.eContainer());
        assertNull(use("Framework", "refer", ends(line, question)), "it does already");
        assertNull(use("Framework", "refer", ends(one, line)), "its own part");
        assertNull(use("Framework", "refer", ends(line, framework)), "not a part");
        use("Framework", "referTo", Map.of("element", reference, "target", two));
        assertSame(two, reference.getTarget());
        use("Framework", "referFrom", Map.of("element", reference, "target", one));
        assertSame(one, reference.eContainer());
        use("Framework", "referFrom", Map.of("element", reference, "target", question));
        assertSame(one, reference.eContainer(), "the question lies in what it would refer to");
        assertSame(reference, use("Framework", "removeReference", Map.of("element", reference)));
    }

    @Test
    void filtersThatAskOfferWhatThereIs() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        action("A.1").getSupporting().add(person);
        for (String name : List.of("Traceability", "Dependencies")) {
            assertEquals(plan.getWorkStreams(), offered(name, "ChosenWorkStreams"));
            assertTrue(((List<?>) offered(name, "ChosenPeople")).contains(person));
        }
    }

    private Object offered(String representation, String filter) {
        Element variable = Specification.children(specification.representation(representation), "filters").stream()
                .filter(f -> f.getAttribute("name").equals(filter)).flatMap(Specification::tree)
                .filter(e -> e.getTagName().equals("ownedVariables")).findFirst().orElseThrow();
        return Refresh.evaluate(variable, variable.getAttribute("candidatesExpression"), plan, Map.of());
    }

    @Test
    void aFrameworkLeadsToTheTraceabilityOfAPlan() {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        plan.eResource().getContents().add(framework);
        EObject section = use("Framework", "createSection", Map.of("container", framework));
        assertSame(plan, use("Framework", "showTraceability", Map.of("self", section, "element", section)));
    }

    @Test
    void refreshingWritesNothing() {
        List<Notification> changes = new ArrayList<>();
        plan.eResource().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()) {
                    changes.add(notification);
                }
            }
        });
        for (String name : List.of("Traceability", "Dependencies")) {
            Refresh refresh = new Refresh(specification, name, plan);
            assertFalse(refresh.figures().isEmpty());
            refresh.figures().forEach(f -> refresh.evaluate(refresh.style(f.mapping(), f.element()),
                    "labelExpression", f.element()));
        }
        assertEquals(List.of(), changes);
    }
}
