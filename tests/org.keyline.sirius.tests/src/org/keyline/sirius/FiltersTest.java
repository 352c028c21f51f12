/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.stored.StoredDiagram;
import org.keyline.model.ModelContents;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.Section;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Validation;
import org.w3c.dom.Element;

/** What filters leave is what the same criteria leave in a built-in diagram: figures, frames and edges. */
class FiltersTest {

    private static Specification specification;

    @BeforeAll
    static void load() throws IOException {
        specification = Specification.load();
    }

    /** The recommendations and other sources go with the actions that answer them, lanes with their last action. */
    @ParameterizedTest
    @CsvSource({ "Traceability, UncoveredOnly, UNCOVERED on", "Traceability, UnfinishedOnly, STATUS open",
            "Traceability, RedAndAmberOnly, STATUS red amber", "Traceability, OverdueOnly, STATUS overdue",
            "Traceability, ErrorsOnly, SEVERITY error",
            "Traceability, ErrorsAndWarningsOnly, SEVERITY error warning",
            "Traceability, RedAndAmberOnly ErrorsOnly, STATUS red amber / SEVERITY error",
            "Traceability, UncoveredOnly UnfinishedOnly, UNCOVERED on / STATUS open",
            "Traceability, ErrorsAndWarningsOnly ErrorsOnly, SEVERITY error",
            "Dependencies, CriticalOnly, CRITICAL on", "Dependencies, UnfinishedOnly, STATUS open",
            "Dependencies, RedAndAmberOnly, STATUS red amber", "Dependencies, OverdueOnly, STATUS overdue",
            "Dependencies, ErrorsOnly, SEVERITY error",
            "Dependencies, ErrorsAndWarningsOnly, SEVERITY error warning",
            "Dependencies, CriticalOnly UnfinishedOnly, CRITICAL on / STATUS open" })
    void theyLeaveTheSame(String representation, String names, String criteria) {
        DiagramFilter filter = DiagramFilter.ALL;
        for (String criterion : criteria.split(" / ")) {
            List<String> words = List.of(criterion.split(" "));
            for (String value : words.subList(1, words.size())) {
                filter = filter.with(Criterion.valueOf(words.get(0)), value);
            }
        }
        DiagramOptions options = DiagramOptions.ALL.narrowedTo(filter);
        List<String> switchedOn = List.of(names.split(" "));
        assertTried(representation, plan -> assertLeft(representation, plan, options, switchedOn, List.of(), null));
    }

    /**
     * Two statuses add up in a built-in diagram, whereas a second filter of Sirius hides some of what the first left.
     */
    @ParameterizedTest
    @CsvSource({ "Traceability", "Dependencies" })
    void twoFiltersOfOneCriterionNarrowEachOther(String representation) {
        DiagramOptions options = DiagramOptions.ALL.narrowedTo(DiagramFilter.ALL.with(Criterion.STATUS, "open"))
                .where(element -> !(element instanceof Action action)
                        || action.getStatus() == Rag.RED || action.getStatus() == Rag.AMBER);
        for (List<String> names : List.of(List.of("UnfinishedOnly", "RedAndAmberOnly"),
                List.of("RedAndAmberOnly", "UnfinishedOnly"))) {
            assertTried(representation, plan -> assertLeft(representation, plan, options, names, List.of(), null));
        }
    }

    @ParameterizedTest
    @CsvSource({ "Traceability", "Dependencies" })
    void whatPeopleChooseIsLeft(String representation) {
        assertTried(representation, plan -> {
            List<WorkStream> streams = plan.getWorkStreams().stream().limit(2).toList();
            DiagramFilter filter = DiagramFilter.ALL;
            for (WorkStream stream : streams) {
                filter = filter.with(Criterion.WORK_STREAM, stream.getId());
            }
            return assertLeft(representation, plan, DiagramOptions.ALL.narrowedTo(filter),
                    List.of("ChosenWorkStreams"), streams, null);
        });
        assertTried(representation, plan -> {
            List<Person> people = ModelContents.actions(plan).stream().filter(action -> action.getLead() != null)
                    .map(Action::getLead).limit(1).toList();
            DiagramFilter filter = DiagramFilter.ALL;
            for (Person person : people) {
                filter = filter.with(Criterion.PERSON, person.getId());
            }
            return assertLeft(representation, plan, DiagramOptions.ALL.narrowedTo(filter), List.of("ChosenPeople"),
                    people, null);
        });
    }

    @Test
    void whoChoosesNothingStillSeesEverything() {
        ImprovementPlan plan = ModelContents.plans(Samples.random(4)).get(0);
        for (String representation : List.of("Traceability", "Dependencies")) {
            for (String name : List.of("ChosenWorkStreams", "ChosenPeople")) {
                assertFalse(assertLeft(representation, plan, DiagramOptions.ALL, List.of(name), List.of(), null)
                        .hidSomething());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "Traceability, PERSON", "Dependencies, PERSON", "Dependencies, WORK_STREAM" })
    void lanesWithoutActionsGo(String representation, Lanes lanes) {
        DiagramOptions options = DiagramOptions.ALL
                .narrowedTo(DiagramFilter.ALL.with(Criterion.STATUS, "red").with(Criterion.STATUS, "amber"))
                .inLanes(lanes);
        assertTried(representation,
                plan -> assertLeft(representation, plan, options, List.of("RedAndAmberOnly"), List.of(), lanes));
    }

    @ParameterizedTest
    @CsvSource({ "RedOnly, red", "RedAndAmberOnly, red amber" })
    void sectionsOfAFrameworkGoWithTheirLastPart(String name, String values) {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setFramework(framework);
        for (Rag rag : new Rag[] { Rag.RED, Rag.AMBER, Rag.GREEN, Rag.UNSPECIFIED }) {
            Section section = FrameworkFactory.eINSTANCE.createSection();
            section.getKeyLines().add(FrameworkFactory.eINSTANCE.createKeyLine());
            section.getKeyQuestions().add(FrameworkFactory.eINSTANCE.createKeyQuestion());
            framework.getSections().add(section);
            Level level = FrameworkFactory.eINSTANCE.createLevel();
            level.setRag(rag);
            Judgement judgement = AssessmentFactory.eINSTANCE.createJudgement();
            judgement.setSubject(section.getKeyLines().get(0));
            judgement.setLevel(level);
            assessment.getJudgements().add(judgement);
        }
        Samples.inFile(List.of(framework, assessment));
        DiagramFilter filter = DiagramFilter.ALL;
        for (String value : values.split(" ")) {
            filter = filter.with(Criterion.STATUS, value);
        }
        Left left = assertLeft("Framework", framework, DiagramOptions.ALL.narrowedTo(filter), List.of(name), List.of(),
                null);
        assertEquals(values.split(" ").length * 2, left.figures());
    }

    /** A filter whose name the services do not know would hide nothing. */
    @ParameterizedTest
    @CsvSource({ "Traceability", "Dependencies", "Framework" })
    void noFilterLeavesEverything(String representation) throws IOException {
        Person nobody = CoreFactory.eINSTANCE.createPerson();
        nobody.setId("nobody");
        Set<String> idle = new TreeSet<>();
        filters(representation).forEach(filter -> idle.add(filter.getAttribute("name")));
        assertFalse(idle.isEmpty());
        List<List<EObject>> models = representation.equals("Framework") ? Samples.shipped()
                : List.of(Samples.random(3), Samples.random(6));
        for (List<EObject> roots : models) {
            for (EObject root : representation.equals("Framework") ? ModelContents.all(roots, Framework.class)
                    : ModelContents.plans(roots)) {
                for (Element filter : filters(representation)) {
                    Refresh refresh = new Refresh(specification, representation, root);
                    Views.filter(refresh.diagram(), filter, List.of(nobody));
                    if (!refresh.figures().stream()
                            .allMatch(shown -> isVisible(List.of(filter), shown.mapping(), shown.view()))) {
                        idle.remove(filter.getAttribute("name"));
                    }
                }
            }
        }
        assertEquals(Set.of(), idle);
    }

    /** As in the built-in editors: where a plan has no status date, its actions are overdue from the day after. */
    @Test
    void withoutAStatusDateOverdueIsWhatOughtToBeFinishedToday() {
        ImprovementPlan plan = ModelContents.plans(Samples.random(2)).get(0);
        Action late = ModelContents.actions(plan).get(0);
        Action current = ModelContents.actions(plan).get(1);
        late.setStage(Stage.IN_PROGRESS);
        current.setStage(Stage.IN_PROGRESS);
        late.setFinish(LocalDate.now().minusDays(1));
        current.setFinish(LocalDate.now().plusDays(1));
        assertEquals(Set.of(id(late)), overdue(plan, Set.of(late, current)));
        plan.setStatusDate(late.getFinish().minusDays(3));
        assertEquals(Set.of(), overdue(plan, Set.of(late, current)));
    }

    private static Set<String> overdue(ImprovementPlan plan, Set<Action> asked) {
        Refresh refresh = new Refresh(specification, "Dependencies", plan);
        Views.filter(refresh.diagram(), filter("Dependencies", "OverdueOnly"), List.of());
        Set<String> overdue = new TreeSet<>();
        refresh.figures().stream().filter(shown -> asked.contains(shown.element()))
                .filter(shown -> isVisible(List.of(filter("Dependencies", "OverdueOnly")), shown.mapping(),
                        shown.view()))
                .forEach(shown -> overdue.add(id(shown.element())));
        return overdue;
    }

    /** How much a filter left of a diagram. */
    private record Left(boolean hidSomething, int figures) {
    }

    private interface Check {
        Left of(ImprovementPlan plan);
    }

    private static void assertTried(String representation, Check check) {
        boolean hidSomething = false;
        boolean leftSomething = false;
        for (long seed = 1; seed <= 12; seed++) {
            ImprovementPlan plan = ModelContents.plans(Samples.random(seed)).get(0);
            plan.setStatusDate(LocalDate.of(2010, 8, 1));
            Left left = check.of(plan);
            hidSomething |= left.hidSomething();
            leftSomething |= left.figures() > 0;
        }
        assertTrue(hidSomething && leftSomething, "the plans do not try this filter of " + representation);
    }

    private static Left assertLeft(String representation, EObject root, DiagramOptions options, List<String> names,
            Collection<? extends EObject> chosen, Lanes lanes) {
        List<EObject> roots = List.copyOf(root.eResource().getContents());
        Set<String> layers = new TreeSet<>(Refresh.firstLayers(specification.representation(representation)));
        if (lanes != null) {
            layers.add(lanes == Lanes.PERSON ? "LanesByPerson" : "LanesByWorkStream");
        }
        Refresh refresh = new Refresh(specification, representation, root, layers);
        List<Element> filters = names.stream().map(name -> filter(representation, name)).toList();
        filters.forEach(filter -> Views.filter(refresh.diagram(), filter, chosen));
        List<Refresh.Shown> left = refresh.figures().stream()
                .filter(shown -> isVisible(filters, shown.mapping(), shown.view())).toList();
        List<String> edges = new ArrayList<>();
        for (Refresh.Joined edge : refresh.edges()) {
            EObject view = Views.edge(edge.element(), view(refresh, edge.source()), view(refresh, edge.target()));
            if (isVisible(filters, edge.mapping(), view)) {
                edges.add(id(edge.element()) + " " + id(edge.source()) + " " + id(edge.target()));
            }
        }
        Diagram builtIn = DiagramKind.valueOf(representation.toUpperCase(Locale.ROOT)).definition().build(roots,
                options.withToday(StoredDiagram.today(roots)).withFindings(marks(roots)), null);
        Predicate<EObject> isFigure = element -> element != null && element != root;
        Set<String> expected = new TreeSet<>();
        builtIn.nodes().forEach(node -> expected.add(id(node.element())));
        builtIn.groups().stream().map(group -> group.element()).filter(isFigure).forEach(e -> expected.add(id(e)));
        Set<String> visible = new TreeSet<>();
        left.stream().map(Refresh.Shown::element).filter(isFigure).forEach(element -> visible.add(id(element)));
        assertEquals(expected, visible, names + " of " + representation);
        Map<String, EObject> ends = new HashMap<>();
        builtIn.nodes().forEach(node -> ends.put(node.id(), node.element()));
        builtIn.groups().forEach(group -> ends.put(group.id(), group.element()));
        assertEquals(builtIn.edges().stream().map(edge -> id(edge.element()) + " " + id(ends.get(edge.source())) + " "
                + id(ends.get(edge.target()))).sorted().toList(), edges.stream().sorted().toList());
        for (Refresh.Shown frame : left) {
            if (frame.element() == root) {
                assertTrue(left.stream().anyMatch(inner -> inner.view().eContainer() == frame.view()),
                        "an empty frame stays");
            }
        }
        return new Left(left.size() < refresh.figures().size(), visible.size());
    }

    private static EObject view(Refresh refresh, EObject element) {
        return refresh.figures().stream().filter(shown -> shown.element() == element).findFirst().orElseThrow().view();
    }

    private static String id(EObject element) {
        return element.eResource().getURIFragment(element);
    }

    private static FindingMarks marks(List<EObject> roots) {
        FindingMarks marks = new FindingMarks();
        Validation.standard().run(roots, null).findings()
                .forEach(f -> marks.add(f.element(), Gravity.valueOf(f.severity().name())));
        return marks;
    }

    private static List<Element> filters(String representation) {
        return Specification.children(specification.representation(representation), "filters");
    }

    private static Element filter(String representation, String name) {
        return filters(representation).stream().filter(f -> f.getAttribute("name").equals(name)).findFirst()
                .orElseThrow();
    }

    private static boolean isVisible(List<Element> filters, Element mapping, EObject view) {
        return filters.stream().allMatch(filter -> Specification.children(filter, "filters").stream()
                .allMatch(part -> isVisible(part, mapping, view)));
    }

    /** A filter hides a figure or edge of its mappings, or of any if it names none, if its condition does not hold. */
    private static boolean isVisible(Element part, Element mapping, EObject view) {
        List<Element> mappings = specification.references(part, "mappings");
        if (!mappings.isEmpty() && !mappings.contains(mapping)) {
            return true;
        }
        boolean ofView = part.hasAttribute("viewConditionExpression");
        return !Boolean.FALSE.equals(Refresh.evaluate(part,
                part.getAttribute(ofView ? "viewConditionExpression" : "semanticConditionExpression"),
                ofView ? view : (EObject) view.eGet(view.eClass().getEStructuralFeature("target")), Map.of()));
    }
}
