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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Validation;
import org.w3c.dom.Element;

/** What a filter leaves is what the same criterion leaves in a built-in diagram. */
class FiltersTest {

    private static Specification specification;

    @BeforeAll
    static void load() throws IOException {
        specification = Specification.load();
    }

    @ParameterizedTest
    @CsvSource({ "Traceability, UncoveredOnly, UNCOVERED, on, recommendations",
            "Traceability, UnlinkedOnly, UNCOVERED, on, actions",
            "Traceability, UnfinishedOnly, STATUS, open, actions",
            "Traceability, RedAndAmberOnly, STATUS, red amber, actions",
            "Traceability, OverdueOnly, STATUS, overdue, actions", "Traceability, ErrorsOnly, SEVERITY, error, actions",
            "Traceability, ErrorsAndWarningsOnly, SEVERITY, error warning, actions",
            "Dependencies, CriticalOnly, CRITICAL, on, actions", "Dependencies, UnfinishedOnly, STATUS, open, actions",
            "Dependencies, RedAndAmberOnly, STATUS, red amber, actions",
            "Dependencies, OverdueOnly, STATUS, overdue, actions", "Dependencies, ErrorsOnly, SEVERITY, error, actions",
            "Dependencies, ErrorsAndWarningsOnly, SEVERITY, error warning, actions" })
    void theyLeaveTheSame(String representation, String name, Criterion criterion, String values, String what) {
        boolean hidSomething = false;
        boolean leftSomething = false;
        for (long seed = 1; seed <= 12; seed++) {
            List<EObject> roots = Samples.random(seed);
            ImprovementPlan plan = ModelContents.plans(roots).get(0);
            plan.setStatusDate(LocalDate.of(2010, 8, 1));
            Predicate<EObject> wanted = what.equals("actions") ? Action.class::isInstance
                    : Recommendation.class::isInstance;
            Refresh refresh = new Refresh(specification, representation, plan);
            Set<String> visible = new TreeSet<>();
            int all = 0;
            for (Refresh.Shown shown : refresh.figures()) {
                if (wanted.test(shown.element()) && !isFrame(shown.element())) {
                    all++;
                    if (isVisible(representation, name, shown)) {
                        visible.add(id(shown.element()));
                    }
                }
            }
            Set<String> expected = DiagramKind.valueOf(representation.toUpperCase(Locale.ROOT)).definition()
                    .build(roots, DiagramOptions.ALL.narrowedTo(filter(criterion, values)).withFindings(marks(roots)),
                            null)
                    .nodes().stream().map(DiagramNode::element).filter(wanted).map(FiltersTest::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, visible, name + " of plan " + seed);
            hidSomething |= visible.size() < all;
            leftSomething |= !visible.isEmpty();
        }
        assertTrue(hidSomething && leftSomething, "the plans do not try this filter");
    }

    private static boolean isFrame(EObject element) {
        return element instanceof Recommendation recommendation && !recommendation.getChildren().isEmpty();
    }

    private static String id(EObject element) {
        return element.eResource().getURIFragment(element);
    }

    private static DiagramFilter filter(Criterion criterion, String values) {
        DiagramFilter filter = DiagramFilter.ALL;
        for (String value : values.split(" ")) {
            filter = filter.with(criterion, value);
        }
        return filter;
    }

    private static FindingMarks marks(List<EObject> roots) {
        FindingMarks marks = new FindingMarks();
        Validation.standard().run(roots, null).findings()
                .forEach(f -> marks.add(f.element(), Gravity.valueOf(f.severity().name())));
        return marks;
    }

    /** A filter hides a figure of one of its mappings for which its condition does not hold. */
    private static boolean isVisible(String representation, String name, Refresh.Shown shown) {
        Element filter = Specification.children(specification.representation(representation), "filters").stream()
                .filter(f -> f.getAttribute("name").equals(name)).findFirst().orElseThrow();
        return Specification.children(filter, "filters").stream()
                .filter(part -> specification.references(part, "mappings").contains(shown.mapping()))
                .allMatch(part -> (Boolean) Refresh.evaluate(part, part.getAttribute("semanticConditionExpression"),
                        shown.element(), Map.of()));
    }
}
