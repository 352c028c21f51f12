/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.keyline.model.core.Element;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Mapping;
import org.keyline.model.framework.Section;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-07: a cross-reference within a framework, or to another, leads somewhere, and so do both ends of a mapping (WLGA
 * 1.2).
 */
@RuleId("FRM-07")
@LooksAt("crossReferences.*")
public final class CrossReferenceResolves extends Rule<Element> {

    /** Found by its mark. */
    public CrossReferenceResolves() {
        super(Element.class);
    }

    @Override
    protected void check(Element element, Check check) {
        List<CrossReference> references = switch (element) {
        case Section section -> section.getCrossReferences();
        case KeyLine keyLine -> keyLine.getCrossReferences();
        case KeyQuestion keyQuestion -> keyQuestion.getCrossReferences();
        default -> List.of();
        };
        for (CrossReference reference : references) {
            if (leadsNowhere(reference.getTarget())) {
                Object text = Wording.filled(reference.getText()) ? Wording.quoted(reference.getText())
                        : "without text";
                check.on(element).feature(element.eClass().getEStructuralFeature("crossReferences"))
                        .value(reference.getText()).report("The cross-reference ", text, " of ",
                                Wording.nameWithin(element), " leads nowhere. Set what it refers to.");
            }
        }
        if (element instanceof Mapping mapping) {
            checkEnd(mapping, mapping.getSource(), FrameworkPackage.Literals.MAPPING__SOURCE, check);
            checkEnd(mapping, mapping.getTarget(), FrameworkPackage.Literals.MAPPING__TARGET, check);
        }
    }

    private static void checkEnd(Mapping mapping, Element end, EStructuralFeature feature, Check check) {
        if (leadsNowhere(end)) {
            check.on(mapping).feature(feature).report(Wording.name(mapping), " has no ", feature.getName(),
                    " that can be found. Set both ends.");
        }
    }

    private static boolean leadsNowhere(Element target) {
        return target == null || target.eIsProxy();
    }
}
