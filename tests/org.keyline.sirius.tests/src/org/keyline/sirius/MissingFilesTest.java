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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.sirius.services.TableServices;
import org.keyline.testsupport.PlanBuilder;

/** A plan that names people, recommendations and a report of files that are not there. */
class MissingFilesTest {

    private Specification specification;
    private ImprovementPlan plan;
    private Action action;

    @BeforeEach
    void build() throws IOException {
        specification = Specification.load();
        PlanBuilder built = PlanBuilder.plan().workStream("A", "Stream").action("A.1");
        plan = built.build();
        action = built.get(Action.class, "A.1");
        Samples.inFile(built.roots());
        action.setLead(missing(CoreFactory.eINSTANCE.createPerson()));
        action.getAddresses().add(missing(InspectionFactory.eINSTANCE.createRecommendation()));
        plan.getReports().clear();
        plan.getReports().add(missing(InspectionFactory.eINSTANCE.createInspectionReport()));
    }

    private static <T extends EObject> T missing(T element) {
        ((InternalEObject) element).eSetProxyURI(URI.createURI("memory:/missing.keyline#" + element.hashCode()));
        return element;
    }

    /** Sirius finds no services for such an element: its figure would be empty. */
    @Test
    void noFigureShowsWhatIsMissingAndNoneIsLostWithIt() {
        for (String representation : List.of("Traceability", "Dependencies")) {
            for (Set<String> lanes : List.of(Set.<String>of(), Set.of("LanesByPerson"))) {
                Set<String> layers = Stream.concat(lanes.stream(),
                        Refresh.firstLayers(specification.representation(representation)).stream())
                        .collect(Collectors.toSet());
                Refresh refresh = new Refresh(specification, representation, plan, layers);
                assertTrue(refresh.figures().stream().anyMatch(shown -> shown.element() == action));
                for (Refresh.Shown shown : refresh.figures()) {
                    assertFalse(shown.element().eIsProxy(), shown.element().toString());
                    assertFalse(((String) refresh.evaluate(refresh.style(shown.mapping(), shown.element()),
                            "labelExpression", shown.element())).isBlank());
                }
                assertEquals(List.of(), refresh.edges());
            }
        }
    }

    @Test
    void tablesAndTreesLeaveItOut() {
        assertTrue(plan.getReports().stream().anyMatch(EObject::eIsProxy));
        assertFalse(new TableServices().answeredReports(plan).stream().anyMatch(EObject::eIsProxy));
        assertFalse(new TableServices().answeredRecommendations(plan).stream().anyMatch(EObject::eIsProxy));
    }
}
