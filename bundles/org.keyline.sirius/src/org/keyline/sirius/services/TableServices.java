/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/** Lines, columns and cells of the tables, and the labels of the trees. What begins with "write" is for tools alone. */
public class TableServices {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK), DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

    /**
     * The reports that a plan answers.
     *
     * @param plan the plan
     * @return the reports
     */
    public List<EObject> answeredReports(EObject plan) {
        return plan instanceof ImprovementPlan owner ? List.copyOf(ModelContents.reports(owner)) : List.of();
    }

    /**
     * The recommendations of the reports that a plan answers, without those that are part of others.
     *
     * @param plan the plan
     * @return the recommendations
     */
    public List<EObject> answeredRecommendations(EObject plan) {
        return answeredReports(plan).stream()
                .flatMap(report -> ((InspectionReport) report).getRecommendations().stream())
                .map(EObject.class::cast).toList();
    }

    /**
     * The recommendations right below something, for a tree.
     *
     * @param owner a report or recommendation; anything else has none
     * @return the recommendations
     */
    public List<EObject> treeRecommendations(EObject owner) {
        return switch (owner) {
        case InspectionReport report -> List.copyOf(report.getRecommendations());
        case Recommendation recommendation -> List.copyOf(recommendation.getChildren());
        default -> List.of();
        };
    }

    /**
     * All actions of a plan.
     *
     * @param plan the plan
     * @return the actions by work stream, then those outside any
     */
    public List<EObject> allActions(EObject plan) {
        return plan instanceof ImprovementPlan owner ? List.copyOf(ModelContents.actions(owner)) : List.of();
    }

    /**
     * The actions of all open plans that address a recommendation.
     *
     * @param recommendation the recommendation
     * @return the actions
     */
    public List<EObject> addressingIt(EObject recommendation) {
        return ShownModel.plans(recommendation).stream().flatMap(plan -> ModelContents.actions(plan).stream())
                .filter(action -> action.getAddresses().contains(recommendation)).map(EObject.class::cast).toList();
    }

    /**
     * What a cell shows where an action addresses a recommendation.
     *
     * @param element the element of the line
     * @return a mark
     */
    public String linkMark(EObject element) {
        return "●";
    }

    /**
     * Links an action to a recommendation, or takes the link away.
     *
     * @param recommendation the recommendation
     * @param action the action
     * @param text what was typed: blank or "-" for no link, anything else for a link
     * @return the recommendation
     */
    public EObject writeLink(EObject recommendation, EObject action, String text) {
        if (recommendation instanceof Addressable addressed && action instanceof Action owner) {
            boolean wanted = text != null && !text.isBlank() && !text.strip().equals("-");
            if (!wanted) {
                owner.getAddresses().remove(addressed);
            } else if (!owner.getAddresses().contains(addressed)) {
                owner.getAddresses().add(addressed);
            }
        }
        return recommendation;
    }

    /**
     * The label of an element in tables and trees.
     *
     * @param element the element
     * @return one line
     */
    public String plainLabel(EObject element) {
        return ElementLabels.label(element);
    }

    /**
     * The head of a column.
     *
     * @param element the element
     * @return its reference, else its label
     */
    public String columnHead(EObject element) {
        return ElementLabels.shortLabel(element);
    }

    /**
     * The start of an action.
     *
     * @param element an action; anything else has none
     * @return the date, or what was written for it
     */
    public String startText(EObject element) {
        return element instanceof Action action ? shown(action.getStart(), DatePrecision.DAY, action.getStartText())
                : "";
    }

    /**
     * The finish of an action.
     *
     * @param element an action; anything else has none
     * @return the date, or what was written for it
     */
    public String finishText(EObject element) {
        return element instanceof Action action
                ? shown(action.getFinish(), action.getFinishPrecision(), action.getFinishText())
                : "";
    }

    private static String shown(LocalDate date, DatePrecision precision, String written) {
        return date != null ? ElementLabels.date(date, precision) : written == null ? "" : written;
    }

    /**
     * Sets the start of an action.
     *
     * @param element the action
     * @param text the date: 2009-11-30, 30/11/2009 or 30 Nov 2009; blank for none. Any other text is kept as written,
     *     without a date
     * @return the action
     */
    public EObject writeStart(EObject element, String text) {
        if (element instanceof Action action && !startText(action).equals(text)) {
            LocalDate date = date(text);
            action.setStart(date);
            action.setStartText(date != null || text.isBlank() ? null : text.strip());
        }
        return element;
    }

    /**
     * Sets the finish of an action.
     *
     * @param element the action
     * @param text the date as for {@link #writeStart}
     * @return the action
     */
    public EObject writeFinish(EObject element, String text) {
        if (element instanceof Action action && !finishText(action).equals(text)) {
            LocalDate date = date(text);
            action.setFinish(date);
            action.setFinishPrecision(DatePrecision.DAY);
            action.setFinishText(date != null || text.isBlank() ? null : text.strip());
        }
        return element;
    }

    private static LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        return null;
    }

    /**
     * Who leads an action.
     *
     * @param element an action; anything else has nobody
     * @return the name
     */
    public String leadText(EObject element) {
        return element instanceof Action action && action.getLead() != null ? ElementLabels.label(action.getLead())
                : "";
    }

    /**
     * What an action addresses.
     *
     * @param element an action; anything else addresses nothing
     * @return references with commas between them
     */
    public String addressesText(EObject element) {
        return element instanceof Action action
                ? String.join(", ", action.getAddresses().stream().map(ElementLabels::shortLabel).toList())
                : "";
    }

    /**
     * The head of a line of the matrix with its state in words.
     *
     * @param recommendation the recommendation
     * @return its label, and "not covered" where nothing answers it
     */
    public String recommendationLine(EObject recommendation) {
        boolean uncovered = recommendation instanceof Recommendation
                && new TraceabilityServices().isUncovered(recommendation);
        return ElementLabels.label(recommendation) + (uncovered ? " (not covered)" : "");
    }
}
