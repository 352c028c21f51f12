/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;

import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Words;

/**
 * COV-08: no two recommendations of a report have the same text (NCC 1). Texts are compared word by word, whatever
 * their capitals, punctuation and spaces. Every recommendation that shares its text is reported, since either may be
 * the wrong one. Does not apply to recommendations without text and to those known from citations alone.
 */
@RuleId("COV-08")
@LooksAt(value = "^*", facts = SameTextTwice.Texts.class)
public final class SameTextTwice extends Rule<Recommendation> {

    /** For each recommendation of a report whose text is there twice, the first other one that has it. */
    @DerivedFrom({ "InspectionReport.recommendations", "Recommendation.children", "Recommendation.citedOnly",
            "Recommendation.name", "Recommendation.description" })
    record Texts(Map<Recommendation, Recommendation> others) {

        static Texts of(InspectionReport report) {
            Map<String, Recommendation> firsts = new HashMap<>();
            Map<Recommendation, Recommendation> others = new IdentityHashMap<>();
            for (Recommendation recommendation : ModelContents.recommendations(report)) {
                String text = text(recommendation);
                Recommendation first = text.isEmpty() ? null : firsts.putIfAbsent(text, recommendation);
                if (first != null) {
                    others.put(recommendation, first);
                    others.putIfAbsent(first, recommendation);
                }
            }
            return new Texts(others);
        }
    }

    /** Found by its mark. */
    public SameTextTwice() {
        super(Recommendation.class);
    }

    @Override
    protected void check(Recommendation recommendation, Check check) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        Recommendation other = report == null ? null
                : check.fact(Texts.class, report, Texts::of).others().get(recommendation);
        if (other != null) {
            check.on(recommendation).feature(CorePackage.Literals.ELEMENT__DESCRIPTION)
                    .value(written(recommendation)).related(other)
                    .report(Wording.name(recommendation) + " has the same text as " + Wording.ref(other) + ": "
                            + Wording.quoted(written(recommendation)) + ". Correct or take away one of the two.");
        }
    }

    private static String text(Recommendation recommendation) {
        return recommendation.isCitedOnly() ? "" : Words.normalised(written(recommendation));
    }

    private static String written(Recommendation recommendation) {
        return Wording.filled(recommendation.getDescription()) ? recommendation.getDescription()
                : recommendation.getName();
    }
}
