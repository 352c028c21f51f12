/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Words;

/**
 * FRM-04: the reference of a key question fits the framework's pattern, and its place: it begins with that of the
 * section in which the question stands (WLGA 1.5). Points and spaces make no difference to the place. The pattern is
 * asked where the framework states one that can be read.
 */
@RuleId("FRM-04")
@LooksAt({ "^*.ref", "^Framework.refPattern" })
public final class ReferenceOfKeyQuestion extends Rule<KeyQuestion> {

    /** The pattern that a framework states; null where it states none or one that cannot be read. */
    @DerivedFrom("Framework.refPattern")
    record RefPattern(Pattern pattern) {

        static RefPattern of(String text) {
            try {
                return new RefPattern(Wording.filled(text) ? Pattern.compile(text.strip()) : null);
            } catch (PatternSyntaxException e) {
                return new RefPattern(null);
            }
        }
    }

    /** Found by its mark. */
    public ReferenceOfKeyQuestion() {
        super(KeyQuestion.class);
    }

    @Override
    protected void check(KeyQuestion keyQuestion, Check check) {
        String ref = keyQuestion.getRef();
        Framework framework = EcoreUtil.getRootContainer(keyQuestion) instanceof Framework root ? root : null;
        FindingDraft draft = check.on(keyQuestion).feature(CorePackage.Literals.ELEMENT__REF).value(ref);
        if (!Wording.filled(ref)) {
            draft.report(Wording.name(keyQuestion), " has no reference. Give it one that fits its place.");
            return;
        }
        List<String> faults = new ArrayList<>();
        Pattern pattern = framework == null ? null
                : check.fact(RefPattern.class, framework, f -> RefPattern.of(f.getRefPattern())).pattern();
        if (pattern != null && !pattern.matcher(ref.strip()).matches()) {
            faults.add("does not fit the framework's pattern (" + pattern.pattern() + ")");
        }
        String place = place(keyQuestion);
        if (place != null && !compact(ref).startsWith(compact(place))) {
            faults.add("does not begin with that of its place (" + place + ")");
        }
        if (!faults.isEmpty()) {
            draft.report("The reference of ", Wording.nameWithin(keyQuestion), " ", String.join(" and ", faults),
                    ". Correct the reference, or move the question.");
        }
    }

    private static String place(EObject object) {
        for (EObject o = object.eContainer(); o != null; o = o.eContainer()) {
            if (o instanceof Section section && Wording.filled(section.getRef())) {
                return section.getRef().strip();
            }
        }
        return null;
    }

    private static String compact(String ref) {
        return String.join("", Words.of(ref));
    }
}
