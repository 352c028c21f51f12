/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import org.keyline.model.core.CorePackage;

import org.keyline.model.inspection.Recommendation;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RecommendationTexts;

/**
 * COV-08: no two recommendations of a report have the same text (NCC 1). Texts are compared word by word, whatever
 * their capitals, punctuation and spaces. Every recommendation that shares its text is reported, since either may be
 * the wrong one. Does not apply to recommendations without text and to those known from citations alone.
 */
@RuleId("COV-08")
@LooksAt(value = "^*", facts = RecommendationTexts.class)
public final class SameTextTwice extends Rule<Recommendation> {

    /** Found by its mark. */
    public SameTextTwice() {
        super(Recommendation.class);
    }

    @Override
    protected void check(Recommendation recommendation, Check check) {
        Recommendation other = RecommendationTexts.otherLike(recommendation, check);
        if (other != null) {
            check.on(recommendation).feature(CorePackage.Literals.ELEMENT__DESCRIPTION)
                    .value(RecommendationTexts.written(recommendation)).related(other)
                    .report(Wording.name(recommendation), " has the same text as ", Wording.ref(other), ": ",
                            Wording.quoted(RecommendationTexts.written(recommendation)),
                            ". Correct or take away one of the two.");
        }
    }
}
