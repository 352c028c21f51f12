/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Field;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;

/** Reading what elements hold without making lists in them. */
class ModelListsTest {

    private final Action action = PlanFactory.eINSTANCE.createAction();

    @Test
    void readingMakesNoListInTheElement() throws Exception {
        Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
        assertEquals(List.of(), ModelLists.citations(action));
        assertEquals(List.of(), ModelLists.addresses(action));
        assertEquals(List.of(), ModelLists.dependencies(action));
        assertEquals(List.of(), ModelLists.evidence(action));
        assertEquals(List.of(), ModelLists.milestones(action));
        assertEquals(List.of(), ModelLists.relatedActions(action));
        assertEquals(List.of(), ModelLists.uses(action));
        assertEquals(List.of(), ModelLists.children(recommendation));
        assertEquals(List.of(), ModelLists.values(action, PlanPackage.Literals.ACTION__OBJECTIVES));
        assertEquals(List.of(), ModelLists.texts(action, PlanPackage.Literals.ACTION__EVIDENCE));
        new ModelWalk().visitContents(action, content -> fail("There is nothing in the action"));

        for (String list : List.of("citations", "addresses", "dependencies", "evidence", "milestones", "relatedActions",
                "uses", "objectives")) {
            assertNull(field(action, list), list);
        }
        assertNull(field(recommendation, "children"));
    }

    @Test
    void whatIsHeldIsGiven() {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        action.getDependencies().add(dependency);
        action.getEvidence().add("Minutes");
        action.setResources("Two officers");
        dependency.setPredecessor(action);

        assertSame(action.getDependencies(), ModelLists.dependencies(action));
        assertSame(action.getDependencies(), ModelLists.values(action, PlanPackage.Literals.ACTION__DEPENDENCIES));
        assertEquals(List.of(action), ModelLists.values(dependency, PlanPackage.Literals.DEPENDENCY__PREDECESSOR));
        assertEquals(List.of("Minutes"), ModelLists.texts(action, PlanPackage.Literals.ACTION__EVIDENCE));
        assertEquals(List.of("Two officers"), ModelLists.texts(action, PlanPackage.Literals.ACTION__RESOURCES));
    }

    private static Object field(Object object, String name) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(object);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
