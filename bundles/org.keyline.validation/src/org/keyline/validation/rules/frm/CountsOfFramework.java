/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-02: the counts that a framework and its sections state of themselves are those recorded (KLOE). Questions are
 * sections of that rank, or else key questions; areas are sections of that rank, or else key lines. A section's counts
 * are about what lies in it.
 */
@RuleId("FRM-02")
@LooksAt({ "**DeclaredCount.*", "**Section.{kind,title}", "**KeyQuestion", "**KeyLine" })
public final class CountsOfFramework extends Rule<Framework> {

    /** Found by its mark. */
    public CountsOfFramework() {
        super(Framework.class);
    }

    @Override
    protected void check(Framework framework, Check check) {
        checkCounts(framework, framework, framework.getDeclaredCounts(), check);
        for (TreeIterator<EObject> contents = framework.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Section section) {
                checkCounts(section, section, section.getDeclaredCounts(), check);
            }
        }
    }

    private static void checkCounts(Element element, EObject tree, List<DeclaredCount> counts, Check check) {
        for (DeclaredCount declared : counts) {
            int recorded = recorded(declared.getSubject(), tree);
            if (declared.getCount() != null && recorded >= 0 && recorded != declared.getCount()) {
                String thing = ElementLabels.words(declared.getSubject().getLiteral());
                check.on(element).feature(element.eClass().getEStructuralFeature("declaredCounts"))
                        .value(declared.getCount())
                        .report(Wording.name(element), " states ", declared.getCount(), " ", thing, ", but ", recorded,
                                recorded == 1 ? " is" : " are",
                                " recorded. Record what is missing, or correct the count.");
            }
        }
    }

    private static int recorded(CountSubject subject, EObject tree) {
        return switch (subject) {
        case QUESTIONS -> orElse(sections(tree, SectionKind.QUESTION), count(tree, KeyQuestion.class));
        case AREAS -> orElse(sections(tree, SectionKind.AREA), count(tree, KeyLine.class));
        case KEY_LINES -> count(tree, KeyLine.class);
        default -> -1;
        };
    }

    private static int orElse(int first, int second) {
        return first > 0 ? first : second;
    }

    private static int sections(EObject tree, SectionKind kind) {
        return (int) ModelContents.all(List.of(tree), Section.class).stream()
                .filter(s -> s != tree && s.getKind() == kind).count();
    }

    private static int count(EObject tree, Class<? extends EObject> type) {
        return ModelContents.all(List.of(tree), type).size();
    }
}
