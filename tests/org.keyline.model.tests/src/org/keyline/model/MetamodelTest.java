/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.resource.FileFormat;

class MetamodelTest {

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
            InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE, GuidancePackage.eINSTANCE);

    @Test
    void everyPackageTypeAndFeatureIsDocumented() {
        List<String> undocumented = new ArrayList<>();
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (EcoreUtil.getDocumentation(classifier) == null) {
                    undocumented.add(classifier.getName());
                }
                if (classifier instanceof EClass type) {
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        if (EcoreUtil.getDocumentation(feature) == null) {
                            undocumented.add(type.getName() + "." + feature.getName());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), undocumented);
    }

    @Test
    void everyNamespaceCarriesTheVersionOfTheFileFormat() {
        for (EPackage ePackage : PACKAGES) {
            assertEquals(FileFormat.VERSION, FileFormat.versionIn(ePackage.getNsURI()), ePackage.getName());
        }
        assertTrue(FileFormat.VERSION > 0);
    }

    @Test
    void everyTypeThatIsReferredToCanBeReferredToById() {
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    for (EReference reference : type.getEReferences()) {
                        if (!reference.isContainment() && !reference.isContainer()) {
                            assertNotNull(reference.getEReferenceType().getEIDAttribute(),
                                    type.getName() + "." + reference.getName());
                        }
                    }
                }
            }
        }
    }
}
