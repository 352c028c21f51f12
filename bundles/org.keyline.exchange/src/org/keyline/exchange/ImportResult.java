/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;

/**
 * What an import made: new elements that belong to no resource yet, with deterministic identifiers, so that the same
 * document always gives the same model.
 *
 * @param roots the root elements: an organisation, inspection reports and the improvement plan for a plan; an
 *     inspection report for recommendations
 * @param notes what could not be taken as it was, in the order of the document; those of a plan are the plan's own
 *     import notes
 * @param deadlines deadlines of recommendations in known reports that the plan states and the reports do not; the
 *     import leaves known reports as they are, so they are entered only by who asks for it
 * @param publications the day of publication that the plan states and its known report does not; at most one
 */
public record ImportResult(List<EObject> roots, List<ImportNote> notes, List<StatedDeadline> deadlines,
        List<StatedPublication> publications) {

    /**
     * A deadline that a plan's document states for a recommendation of a report that was known before, and that the
     * report itself does not state.
     *
     * @param recommendation the recommendation in the known report
     * @param date the deadline; the last day of the month where a month is stated
     * @param precision whether a day or a month is stated
     * @param row where the document states it, row from 1
     * @param note the plan's note on it
     */
    public record StatedDeadline(Recommendation recommendation, LocalDate date, DatePrecision precision, int row,
            ImportNote note) {

        /** Enters the deadline into the report, if it has none still, and takes the note away. Nothing is saved. */
        public void enter() {
            if (recommendation.getDeadline() == null) {
                recommendation.setDeadline(date);
                recommendation.setDeadlinePrecision(precision);
                EcoreUtil.remove(note);
            }
        }
    }

    /**
     * A day of publication that a plan's document states for a report that was known before, and that the report itself
     * does not state.
     *
     * @param plan the plan, which has the day meanwhile
     * @param report the known report
     * @param note the plan's note on it
     */
    public record StatedPublication(ImprovementPlan plan, InspectionReport report, ImportNote note) {

        /** Moves the day into the report, if it has none still, and takes the note away. Nothing is saved. */
        public void enter() {
            if (report.getPublishedOn() == null) {
                report.setPublishedOn(plan.getReportPublishedOn());
                plan.setReportPublishedOn(null);
                EcoreUtil.remove(note);
            }
        }
    }

    /** Makes a result; the lists are copied. */
    public ImportResult {
        roots = List.copyOf(roots);
        notes = List.copyOf(notes);
        deadlines = List.copyOf(deadlines);
        publications = List.copyOf(publications);
    }

    /**
     * Makes a result that says nothing of known reports.
     *
     * @param roots the root elements
     * @param notes what could not be taken as it was
     */
    public ImportResult(List<EObject> roots, List<ImportNote> notes) {
        this(roots, notes, List.of(), List.of());
    }
}
