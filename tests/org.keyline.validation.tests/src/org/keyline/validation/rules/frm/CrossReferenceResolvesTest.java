/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Mapping;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class CrossReferenceResolvesTest extends RuleTest {

    CrossReferenceResolvesTest() {
        super(CrossReferenceResolves.class);
    }

    private static FrameworkBuilder referring(boolean resolved) {
        FrameworkBuilder builder = framework().section("A1", SectionKind.HEADING).keyQuestion("A1 1.1")
                .section("A2", SectionKind.HEADING);
        CrossReference reference = FrameworkFactory.eINSTANCE.createCrossReference();
        reference.setText("see A1 1.1");
        reference.setTarget(resolved ? builder.get(KeyQuestion.class, "A1 1.1") : null);
        builder.get(Section.class, "A2").getCrossReferences().add(reference);
        return builder;
    }

    @Test
    void aReferenceThatLeadsSomewhereIsRight() {
        satisfied(List.of(referring(true).build()));
    }

    @Test
    void aReferenceThatLeadsNowhereIsFound() {
        says(broken(List.of(referring(false).build()), "A2"), "“see A1 1.1”", "leads nowhere");
    }

    @Test
    void aReferenceIntoAFileThatIsNotThereIsFound() {
        FrameworkBuilder builder = referring(false);
        KeyQuestion lost = FrameworkFactory.eINSTANCE.createKeyQuestion();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("missing.keyline#1"));
        builder.get(Section.class, "A2").getCrossReferences().get(0).setTarget(lost);
        broken(List.of(builder.build()), "A2");
    }

    @Test
    void bothEndsOfAMappingAreLookedAt() {
        FrameworkBuilder builder = referring(true);
        Mapping mapping = FrameworkFactory.eINSTANCE.createMapping();
        mapping.setRef("M1");
        mapping.setSource(builder.get(Section.class, "A1"));
        builder.with(f -> f.getMappings().add(mapping));
        says(broken(List.of(builder.build()), "M1"), "has no target");
        mapping.setTarget(builder.get(Section.class, "A2"));
        satisfied(List.of(builder.build()));
    }
}
