/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.Wording;

/**
 * The recommendations of each report by their texts. Texts are compared word by word, whatever their capitals,
 * punctuation and spaces; those known from citations alone have none.
 */
@DerivedFrom({ "InspectionReport.recommendations", "Recommendation.children", "Recommendation.citedOnly",
        "Recommendation.name", "Recommendation.description" })
public abstract class RecommendationTexts {

    /** For subclasses, which know the recommendations in one way or another. */
    protected RecommendationTexts() {
        // nothing to do
    }

    /**
     * Another recommendation of the same report with the same text.
     *
     * @param recommendation a recommendation
     * @param check the check that asks
     * @return the first such recommendation; for that one itself the second; null where the text is there once
     */
    public static Recommendation otherLike(Recommendation recommendation, Check check) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        return report == null ? null
                : check.fact(RecommendationTexts.class, c -> new OfRun()).other(recommendation, report);
    }

    /**
     * Another recommendation of a report with the same text.
     *
     * @param recommendation the recommendation
     * @param report its report
     * @return the first such recommendation; for that one itself the second; null for none
     */
    protected abstract Recommendation other(Recommendation recommendation, InspectionReport report);

    /**
     * The text of a recommendation as it is compared.
     *
     * @param recommendation the recommendation
     * @return its words; empty where it has none, or is known from citations alone
     */
    public static String text(Recommendation recommendation) {
        return recommendation.isCitedOnly() ? "" : Words.normalised(written(recommendation));
    }

    /**
     * The text of a recommendation as it is written.
     *
     * @param recommendation the recommendation
     * @return its description, or else its name; null for neither
     */
    public static String written(Recommendation recommendation) {
        return Wording.filled(recommendation.getDescription()) ? recommendation.getDescription()
                : recommendation.getName();
    }

    /** The texts of a run: those of a report are taken up when they are first asked for. */
    private static final class OfRun extends RecommendationTexts {

        private final Map<InspectionReport, Map<Recommendation, Recommendation>> byReport = new IdentityHashMap<>();

        @Override
        protected Recommendation other(Recommendation recommendation, InspectionReport report) {
            return byReport.computeIfAbsent(report, OfRun::others).get(recommendation);
        }

        /** For each recommendation whose text is there twice, the first other one that has it. */
        private static Map<Recommendation, Recommendation> others(InspectionReport report) {
            Map<Long, Recommendation> firsts = new HashMap<>();
            Map<Recommendation, Recommendation> others = new IdentityHashMap<>();
            for (Recommendation recommendation : ModelContents.recommendations(report)) {
                long text = recommendation.isCitedOnly() ? 0 : Words.key(written(recommendation));
                Recommendation first = text == 0 ? null : firsts.putIfAbsent(text, recommendation);
                if (first != null) {
                    others.put(recommendation, first);
                    others.putIfAbsent(first, recommendation);
                }
            }
            return others;
        }
    }
}
