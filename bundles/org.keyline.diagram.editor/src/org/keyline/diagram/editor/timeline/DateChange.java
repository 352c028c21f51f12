/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.analysis.Deadlines;
import org.keyline.analysis.TriedDates;
import org.keyline.diagram.Span;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;

/**
 * Other dates for some actions and milestones, which can be tried out and then set. A start never comes after its
 * finish: the end that is dragged stops at the other one.
 */
final class DateChange {

    private final Map<Element, Span> after = new LinkedHashMap<>();

    /**
     * Moves dates by days.
     *
     * @param elements actions and milestones; others, and those without dates, stay as they are
     * @param grip which of their dates; a milestone has but one
     * @param days how many calendar days later, negative for earlier
     * @return the change
     */
    static DateChange by(Collection<? extends EObject> elements, Grip grip, long days) {
        DateChange change = new DateChange();
        for (EObject element : elements) {
            if (element instanceof Action action && (action.getStart() != null || action.getFinish() != null)) {
                change.after.put(action, moved(action, grip, days));
            } else if (element instanceof Milestone milestone && milestone.getDate() != null) {
                change.after.put(milestone, Span.at(milestone.getDate().plusDays(days)));
            }
        }
        return change;
    }

    /**
     * Gives an action or milestone dates.
     *
     * @param element the element
     * @param start the first day; for a milestone its day
     * @param finish the last day
     * @return the change
     */
    static DateChange to(Element element, LocalDate start, LocalDate finish) {
        DateChange change = new DateChange();
        change.after.put(element, element instanceof Milestone ? Span.at(start) : new Span(start, finish, null));
        return change;
    }

    private static Span moved(Action action, Grip grip, long days) {
        LocalDate start = action.getStart();
        LocalDate finish = finish(action);
        return switch (grip) {
        case START -> {
            LocalDate from = (start != null ? start : finish.minusDays(TimeAxis.OPEN_DAYS)).plusDays(days);
            yield new Span(finish != null && from.isAfter(finish) ? finish : from, finish, null);
        }
        case FINISH -> {
            LocalDate to = (finish != null ? finish : start.plusDays(TimeAxis.OPEN_DAYS)).plusDays(days);
            yield new Span(start, start != null && to.isBefore(start) ? start : to, null);
        }
        default -> new Span(start == null ? null : start.plusDays(days),
                finish == null ? null : finish.plusDays(days), null);
        };
    }

    private static LocalDate finish(Action action) {
        return Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
    }

    /** {@return the new dates; of a milestone as a span of one day} */
    Map<Element, Span> after() {
        return after;
    }

    /** {@return whether nothing would be different} */
    boolean isNone() {
        return after.entrySet().stream().allMatch(each -> switch (each.getKey()) {
        case Action action -> Objects.equals(action.getStart(), each.getValue().start())
                && Objects.equals(finish(action), each.getValue().finish());
        case Milestone milestone -> Objects.equals(milestone.getDate(), each.getValue().start());
        default -> true;
        });
    }

    /** {@return the dates of all actions, as they would be} */
    TriedDates tried() {
        TriedDates tried = new TriedDates();
        after.forEach((element, span) -> {
            if (element instanceof Action action) {
                tried.put(action, span.start(), span.finish());
            }
        });
        return tried;
    }

    /**
     * Sets the dates.
     *
     * @param domain where the model is edited
     * @return the command; it cannot be executed where nothing would be different
     */
    Command command(EditingDomain domain) {
        List<Element> elements = new ArrayList<>(after.keySet());
        CompoundCommand all = new CompoundCommand(0, elements.size() == 1
                ? "Dates of " + ElementLabels.shorten(ElementLabels.shortLabel(elements.getFirst()), 30)
                : "Dates");
        after.forEach((element, span) -> {
            if (element instanceof Action action) {
                set(all, domain, action, PlanPackage.Literals.ACTION__START, span.start());
                if (!Objects.equals(finish(action), span.finish())) {
                    set(all, domain, action, PlanPackage.Literals.ACTION__FINISH, span.finish());
                    set(all, domain, action, PlanPackage.Literals.ACTION__FINISH_PRECISION, DatePrecision.DAY);
                }
            } else {
                set(all, domain, element, PlanPackage.Literals.MILESTONE__DATE, span.start());
            }
        });
        return all;
    }

    private static void set(CompoundCommand all, EditingDomain domain, Element element, EStructuralFeature feature,
            Object value) {
        if (!Objects.equals(element.eGet(feature), value)) {
            all.append(SetCommand.create(domain, element, feature, value));
        }
    }
}
