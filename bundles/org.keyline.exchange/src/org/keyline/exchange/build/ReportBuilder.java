/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.List;

import org.keyline.exchange.prose.RecommendationList;
import org.keyline.exchange.reading.ActionText;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.NoteKind;

/** Makes an inspection report out of the recommendations that a document describes. */
final class ReportBuilder {
    private final Identity identity;
    private final Notes notes;

    ReportBuilder(Identity identity, Notes notes) {
        this.identity = identity;
        this.notes = notes;
    }

    /** Makes a report. */
    InspectionReport build(List<RecommendationList.Draft> drafts, String name) {
        InspectionReport report = identity.identify(InspectionFactory.eINSTANCE.createInspectionReport(), "",
                drafts.get(0).row());
        report.setName(name);
        drafts.forEach(draft -> report.getRecommendations().add(recommendation(draft)));
        return report;
    }

    private Recommendation recommendation(RecommendationList.Draft draft) {
        Recommendation recommendation = identity.identify(InspectionFactory.eINSTANCE.createRecommendation(),
                draft.ref(), draft.row());
        recommendation.setRef(draft.ref());
        String text = draft.text();
        recommendation.setDescription(text.isEmpty() ? null : text);
        recommendation.setName(text.isEmpty() ? null : ActionText.name(text));
        recommendation.setExpectedBenefit(draft.benefit());
        recommendation.setPriority(ActionBuilder.priority(draft.priority()).orElse(recommendation.getPriority()));
        deadline(recommendation, draft);
        if (draft.isPutTogether()) {
            notes.add(NoteKind.SPLIT_ROW, draft.row(), null, text,
                    "Two bullets were put together, because the second begins small and the first does not end. Check "
                            + "that they are one recommendation.",
                    recommendation);
        }
        draft.children().forEach(child -> recommendation.getChildren().add(recommendation(child)));
        return recommendation;
    }

    private void deadline(Recommendation recommendation, RecommendationList.Draft draft) {
        if (draft.deadline() == null) {
            return;
        }
        DateReading reading = DateText.read(draft.deadline());
        if (reading.outcome() == Outcome.WHOLE) {
            recommendation.setDeadline(reading.date());
            recommendation.setDeadlinePrecision(reading.precision());
            if (reading.inWords()) {
                notes.add(NoteKind.UNREAD_TEXT, draft.row(), null, draft.deadline(),
                        DateBuilder.readAs(reading.date()), recommendation);
            }
        } else if (reading.outcome() != Outcome.NOTHING) {
            recommendation.setDeadlineText(draft.deadline());
            boolean impossible = reading.outcome() == Outcome.IMPOSSIBLE;
            notes.add(impossible ? NoteKind.UNREADABLE_DATE : NoteKind.PARTLY_READ_DATE, draft.row(), null,
                    draft.deadline(), "The deadline is no day, and no month with its year. It is kept as written; "
                            + "enter the date that is meant.",
                    recommendation);
        }
    }
}
