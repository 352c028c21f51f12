/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.Mapping;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class ReasonForMappingTest extends RuleTest {

    ReasonForMappingTest() {
        super(ReasonForMapping.class);
    }

    private static FrameworkBuilder mapped(String rationale) {
        Mapping mapping = FrameworkFactory.eINSTANCE.createMapping();
        mapping.setRef("M1");
        mapping.setRationale(rationale);
        return framework().with(f -> f.getMappings().add(mapping));
    }

    @Test
    void aMappingWithoutReasonIsFound() {
        broken(List.of(mapped(null).build()), "M1");
        broken(List.of(mapped(" ").build()), "M1");
    }

    @Test
    void aMappingWithAReasonIsRight() {
        satisfied(List.of(mapped("Both ask whether tenants can reach the service").build()));
    }
}
