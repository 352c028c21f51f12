/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.validation.facts.RecommendationTexts;

/** The recommendations by their texts, kept up to date. */
final class LiveTexts extends RecommendationTexts implements LiveFact {

    private static final Set<EStructuralFeature> OF_TEXT = Set.of(CorePackage.Literals.ELEMENT__NAME,
            CorePackage.Literals.ELEMENT__DESCRIPTION, InspectionPackage.Literals.RECOMMENDATION__CITED_ONLY);

    private final LiveGroups<Recommendation> groups;

    LiveTexts(ModelOrder order) {
        groups = new LiveGroups<>(Recommendation.class, LiveTexts::number, order);
    }

    @Override
    public Class<?> kind() {
        return RecommendationTexts.class;
    }

    @Override
    public void touched(Touched touched) {
        if (touched.object() instanceof Recommendation
                && (touched.moved() || OF_TEXT.stream().anyMatch(touched::changed))) {
            groups.touched(touched);
        }
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        groups.settle(affected);
    }

    @Override
    protected Recommendation other(Recommendation recommendation, InspectionReport report) {
        return groups.other(recommendation, () -> {
            String text = text(recommendation);
            return r -> ModelContents.reportOf(r) == report && text(r).equals(text);
        });
    }

    private static int number(Recommendation recommendation) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        String text = report == null ? "" : text(recommendation);
        return text.isEmpty() ? LiveGroups.NONE : LiveGroups.number(report, text);
    }
}
