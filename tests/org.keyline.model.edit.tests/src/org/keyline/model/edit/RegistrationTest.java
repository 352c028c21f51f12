/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Other tools that show Keyline's models find its labels and icons, package by package. */
class RegistrationTest {

    @Test
    void everyPackageNamesAFactoryThatCanBeMade() throws Exception {
        URI here = PlainAdapterFactory.class.getResource("PlainAdapterFactory.class").toURI();
        NodeList factories;
        try (InputStream in = here.resolve("../../../../plugin.xml").toURL().openStream()) {
            factories = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("factory");
        }
        Set<String> packages = new TreeSet<>();
        for (int i = 0; i < factories.getLength(); i++) {
            Element factory = (Element) factories.item(i);
            packages.add(factory.getAttribute("uri"));
            assertInstanceOf(AdapterFactory.class,
                    Class.forName(factory.getAttribute("class")).getConstructor().newInstance());
            for (String type : factory.getAttribute("supportedTypes").split("\\s+")) {
                assertTrue(Class.forName(type).isInterface(), type);
            }
        }
        assertEquals(new TreeSet<>(Set.of(CorePackage.eNS_URI, FrameworkPackage.eNS_URI, InspectionPackage.eNS_URI,
                PlanPackage.eNS_URI, AssessmentPackage.eNS_URI, GuidancePackage.eNS_URI)), packages);
    }

    @Test
    void amongOtherFactoriesItGivesKeylinesLabelsAndIcons() {
        Action action = PlanFactory.eINSTANCE.createAction();
        action.setRef("A.1");
        action.setName("Write to all tenants");
        ComposedAdapterFactory composed = new ComposedAdapterFactory();
        composed.addAdapterFactory(new PlainAdapterFactory());
        IItemLabelProvider labels = (IItemLabelProvider) composed.adapt(action, IItemLabelProvider.class);
        assertEquals("A.1 Write to all tenants", labels.getText(action));
        assertEquals(ElementIcons.of(action), labels.getImage(action));
    }
}
