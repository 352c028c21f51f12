/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Coverage;
import org.keyline.analysis.Schedule;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;

/** Which elements a diagram's filter lets through. */
final class Selection {

    private final DiagramFilter filter;
    private final FindingMarks findings;
    private final LocalDate day;
    private final ImprovementPlan plan;
    private Coverage coverage;
    private Set<Action> critical;

    Selection(DiagramOptions options, ImprovementPlan plan) {
        filter = options.criteria();
        findings = options.findings();
        this.plan = plan;
        day = dayOf(plan, options.today());
    }

    /** {@return the day to which "overdue" refers: the plan's status date, else today; null if neither is known} */
    static LocalDate dayOf(ImprovementPlan plan, LocalDate today) {
        return plan != null && plan.getStatusDate() != null ? plan.getStatusDate() : today;
    }

    /** {@return the day to which "overdue" refers; null where none is known} */
    LocalDate day() {
        return day;
    }

    /** {@return whether an action meets all criteria} */
    boolean holds(Action action) {
        return any(Criterion.WORK_STREAM, value -> isNamed(action.getWorkStream(), value))
                && any(Criterion.PERSON, value -> isNamed(action.getLead(), value)
                        && (action.getLead() != null || action.getSupporting().isEmpty())
                        || action.getSupporting().stream().anyMatch(person -> isNamed(person, value)))
                && any(Criterion.STATUS,
                        value -> ActionStatus.of(value).map(status -> status.isOf(action, day)).orElse(false))
                && findings(action)
                && (!filter.has(Criterion.CRITICAL) || isCritical(action))
                && (!filter.has(Criterion.UNCOVERED)
                        || action.getAddresses().isEmpty() && action.getStage() != Stage.CANCELLED);
    }

    /** {@return whether a recommendation itself meets all criteria, whatever the actions that address it} */
    boolean holds(Recommendation recommendation) {
        return !narrowsActions() && findings(recommendation)
                && (!filter.has(Criterion.UNCOVERED) || isUncovered(recommendation));
    }

    /** {@return whether a recommendation is shown because an action that is shown addresses it} */
    boolean followsActions() {
        return narrowsActions() || filter.has(Criterion.SEVERITY);
    }

    private boolean narrowsActions() {
        return filter.has(Criterion.WORK_STREAM) || filter.has(Criterion.PERSON) || filter.has(Criterion.STATUS)
                || filter.has(Criterion.CRITICAL);
    }

    /** {@return whether a part of a framework meets all criteria} */
    boolean holds(EObject part, Rag judged) {
        return any(Criterion.STATUS, value -> ActionStatus.of(value).map(status -> status.isOf(judged)).orElse(false))
                && findings(part);
    }

    private boolean findings(EObject element) {
        return any(Criterion.SEVERITY,
                value -> Gravity.of(value).map(gravity -> findings.count(element, gravity) > 0)
                        .orElseGet(() -> DiagramFilter.NONE.equalsIgnoreCase(value) && isClean(element)));
    }

    private boolean isClean(EObject element) {
        for (Gravity gravity : Gravity.values()) {
            if (findings.count(element, gravity) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isCritical(Action action) {
        if (critical == null) {
            critical = plan == null ? Set.of() : new HashSet<>(Schedule.of(plan).criticalPath());
        }
        return critical.contains(action);
    }

    private boolean isUncovered(Recommendation recommendation) {
        if (coverage == null && plan != null) {
            coverage = Coverage.of(plan);
        }
        return coverage == null || !coverage.isCovered(recommendation);
    }

    private boolean any(Criterion criterion, Predicate<String> fits) {
        return !filter.has(criterion) || filter.values(criterion).stream().anyMatch(fits);
    }

    /** {@return whether a value of a filter means an element: its ID, reference or name; "none" means null} */
    static boolean isNamed(Element element, String value) {
        if (element == null) {
            return DiagramFilter.NONE.equalsIgnoreCase(value);
        }
        return value.equals(element.getId()) || value.equalsIgnoreCase(FigureTexts.reference(element))
                || value.equalsIgnoreCase(FigureTexts.name(element));
    }
}
