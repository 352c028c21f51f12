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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.DiagramDefinition;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.Layer;
import org.keyline.diagram.stored.StoredDiagram;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.Framework;
import org.keyline.model.plan.ImprovementPlan;
import org.w3c.dom.Element;

/** The layers of the specification, two of which are lanes, are those of the built-in diagrams and do the same. */
class LayersTest {

    private static final String LANES = "LanesBy";

    private static Specification specification;

    @BeforeAll
    static void load() throws IOException {
        specification = Specification.load();
    }

    @ParameterizedTest
    @EnumSource(names = { "TRACEABILITY", "DEPENDENCIES", "FRAMEWORK" })
    void theyAreCalledAsInTheBuiltInDiagram(DiagramKind kind) {
        DiagramDefinition definition = kind.definition();
        List<String> expected = new ArrayList<>();
        definition.layers().stream().filter(Layer::optional)
                .forEach(layer -> expected.add(capital(layer.id()) + " " + layer.name() + " true"));
        definition.lanes().stream().skip(1)
                .forEach(lanes -> expected.add(laneLayer(lanes) + " " + lanes.label() + " "));
        List<String> layers = Specification.children(representation(kind), "additionalLayers").stream()
                .map(layer -> layer.getAttribute("name") + " " + layer.getAttribute("label") + " "
                        + layer.getAttribute("activeByDefault"))
                .toList();
        assertEquals(expected, layers);
    }

    private static Element representation(DiagramKind kind) {
        return specification.representation(capital(kind.name().toLowerCase(Locale.ROOT)));
    }

    private static String capital(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static String laneLayer(Lanes lanes) {
        return LANES + (lanes == Lanes.PERSON ? "Person" : "WorkStream");
    }

    @ParameterizedTest
    @EnumSource(names = { "TRACEABILITY", "DEPENDENCIES" })
    void eachShowsAndHidesTheSame(DiagramKind kind) throws IOException {
        for (List<EObject> roots : plans()) {
            ImprovementPlan plan = ModelContents.plans(roots).get(0);
            for (Layer layer : kind.definition().layers()) {
                if (layer.optional()) {
                    assertAgreement(kind, plan, roots, null, layer.id());
                }
            }
        }
    }

    @Test
    void eachLayerOfAFrameworkShowsAndHidesTheSame() throws IOException {
        for (List<EObject> roots : Samples.shipped()) {
            for (Framework framework : ModelContents.all(roots, Framework.class)) {
                for (Layer layer : DiagramKind.FRAMEWORK.definition().layers()) {
                    if (layer.optional()) {
                        assertAgreement(DiagramKind.FRAMEWORK, framework, roots, null, layer.id());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "TRACEABILITY, PERSON", "DEPENDENCIES, PERSON", "DEPENDENCIES, WORK_STREAM" })
    void lanesHoldTheSameActions(DiagramKind kind, Lanes lanes) throws IOException {
        for (List<EObject> roots : plans()) {
            ImprovementPlan plan = ModelContents.plans(roots).get(0);
            assertAgreement(kind, plan, roots, lanes);
            assertAgreement(kind, plan, roots, lanes, "unconnected", "soft");
        }
    }

    @Test
    void ofTwoKindsOfLanesAtOnceThoseOfWorkStreamsAreShown() throws IOException {
        for (List<EObject> roots : plans()) {
            ImprovementPlan plan = ModelContents.plans(roots).get(0);
            Set<String> shown = layers(DiagramKind.DEPENDENCIES, Lanes.PERSON, Set.of());
            shown.add(laneLayer(Lanes.WORK_STREAM));
            AgreementTest.assertAgreement(
                    DiagramKind.DEPENDENCIES.definition().build(roots,
                            DiagramOptions.ALL.withToday(StoredDiagram.today(roots)).inLanes(Lanes.WORK_STREAM), null),
                    new Refresh(specification, "Dependencies", plan, shown));
        }
    }

    private static List<List<EObject>> plans() throws IOException {
        List<List<EObject>> plans = new ArrayList<>();
        for (List<EObject> roots : Samples.shipped()) {
            if (ModelContents.plans(roots).size() == 1) {
                plans.add(roots);
            }
        }
        assertTrue(plans.size() >= 2, "samples are missing");
        for (long seed = 1; seed <= 6; seed++) {
            plans.add(Samples.random(seed));
        }
        return plans;
    }

    private static void assertAgreement(DiagramKind kind, EObject root, List<EObject> roots, Lanes lanes,
            String... hidden) {
        AgreementTest.assertAgreement(
                kind.definition().build(roots,
                        DiagramOptions.ALL.withToday(StoredDiagram.today(roots)).inLanes(lanes).without(hidden), null),
                new Refresh(specification, representation(kind).getAttribute("name"), root,
                        layers(kind, lanes, Set.of(hidden))));
    }

    private static Set<String> layers(DiagramKind kind, Lanes lanes, Set<String> hidden) {
        Set<String> shown = new HashSet<>(Refresh.firstLayers(representation(kind)));
        hidden.forEach(id -> shown.remove(capital(id)));
        if (lanes != null) {
            shown.add(laneLayer(lanes));
        }
        return shown;
    }
}
