/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;

class ModelWalkTest {

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
            InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE, GuidancePackage.eINSTANCE);
    private static final int DEEPEST = 4;

    @Test
    void everyClassIsWalkedThroughInTheOrderOfItsContents() {
        for (EPackage each : PACKAGES) {
            for (EClassifier type : each.getEClassifiers()) {
                if (type instanceof EClass eClass && !eClass.isAbstract()) {
                    EObject root = filled(eClass, 1);
                    List<EObject> expected = new ArrayList<>(List.of(root));
                    root.eAllContents().forEachRemaining(expected::add);
                    List<EObject> visited = new ArrayList<>();
                    new ModelWalk().visit(root, visited::add);
                    assertEquals(expected, visited, eClass.getName());
                }
            }
        }
    }

    @Test
    void whatTheVisitorThrowsEndsTheWalk() {
        EObject plan = filled(PlanPackage.Literals.IMPROVEMENT_PLAN, 1);
        List<EObject> visited = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> new ModelWalk().visit(plan, object -> {
            visited.add(object);
            if (visited.size() == 3) {
                throw new IllegalStateException("enough");
            }
        }));
        assertEquals(3, visited.size());
    }

    /** An object with two of each kind of child, each filled likewise. */
    private static EObject filled(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EReference feature : type.getEAllContainments()) {
            EClass child = concrete(feature.getEReferenceType());
            if (depth < DEEPEST && child != null && feature.isChangeable()) {
                if (feature.isMany()) {
                    object.eSet(feature, List.of(filled(child, depth + 1), filled(child, depth + 1)));
                } else {
                    object.eSet(feature, filled(child, depth + 1));
                }
            }
        }
        return object;
    }

    private static EClass concrete(EClass wanted) {
        return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && wanted.isSuperTypeOf(type)).findFirst()
                .orElse(null);
    }
}
