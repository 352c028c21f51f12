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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;
import org.keyline.validation.Validation;
import org.w3c.dom.Element;

/**
 * The marks of findings on figures: those of Keyline's own check, on the figures of the elements that they are about.
 */
class MarksTest {

    private Specification specification;

    @BeforeEach
    void load() throws IOException {
        specification = Specification.load();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void everyFigureHasTheMarkOfItsGravestFinding(long seed) {
        List<EObject> roots = Samples.random(seed);
        ImprovementPlan plan = ModelContents.plans(roots).get(0);
        List<Finding> findings = Validation.standard().run(roots, null).findings();
        Set<String> seen = new TreeSet<>();
        for (String name : List.of("Traceability", "Dependencies")) {
            Set<String> layers = new HashSet<>(Refresh.firstLayers(specification.representation(name)));
            layers.add("LanesByPerson");
            Refresh refresh = new Refresh(specification, name, plan, layers);
            for (Refresh.Shown shown : refresh.figures()) {
                List<String> marks = refresh.decorations(shown).stream().map(d -> d.getAttribute("name")).toList();
                assertEquals(shown.element() == plan ? List.of() : expected(findings, shown.element()), marks,
                        shown.element().toString());
                seen.addAll(marks);
            }
        }
        assertTrue(seen.contains("Error"), "a plan without errors shows nothing");
    }

    private static List<String> expected(List<Finding> findings, EObject element) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            if (findings.stream().anyMatch(f -> f.element() == element && f.severity() == severity)) {
                return List.of(severity == Severity.ERROR ? "Error" : "Warning");
            }
        }
        return List.of();
    }

    @Test
    void aMarkSaysWhatWasFoundAndGoesWhenItIsMended() {
        PlanBuilder built = PlanBuilder.plan().recommendation("R1").recommendation("R2").workStream("A", "Stream")
                .action("A.1").addresses("R1");
        ImprovementPlan plan = built.build();
        Samples.inFile(built.roots());
        Recommendation open = built.get(Recommendation.class, "R2");
        Refresh.Shown shown = figure(plan, open);
        Element mark = new Refresh(specification, "Traceability", plan).decorations(shown).get(0);
        String text = (String) Refresh.evaluate(mark, mark.getAttribute("tooltipExpression"), shown.view(), Map.of());
        assertTrue(text.contains("R2"), text);
        plan.getWorkStreams().get(0).getActions().get(0).getAddresses().add(open);
        String mended = (String) Refresh.evaluate(mark, mark.getAttribute("tooltipExpression"), shown.view(),
                Map.of());
        assertFalse(mended.contains("No action"), mended);
        assertFalse(text.equals(mended), "the finding is still told");
    }

    private Refresh.Shown figure(ImprovementPlan plan, EObject element) {
        return new Refresh(specification, "Traceability", plan).figures().stream()
                .filter(shown -> shown.element() == element).findFirst().orElseThrow();
    }

    @Test
    void whoHidesTheLayerSeesNoMarks() {
        ImprovementPlan plan = ModelContents.plans(Samples.random(1)).get(0);
        for (String name : List.of("Traceability", "Dependencies")) {
            Set<String> layers = new HashSet<>(Refresh.firstLayers(specification.representation(name)));
            layers.remove("Findings");
            Refresh refresh = new Refresh(specification, name, plan, layers);
            refresh.figures().forEach(shown -> assertEquals(List.of(), refresh.decorations(shown)));
        }
    }
}
