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
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.WorkStream;

/** The cells of the table of actions. What begins with "write" is for tools alone. */
public class CellServices {

    private static final Pattern PERCENT = Pattern.compile("(100|\\d{1,2}) ?%?");

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK), DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

    /**
     * What kind of action it is.
     *
     * @param element an action; anything else has none
     * @return in plain words; empty where it is not stated
     */
    public String kindText(EObject element) {
        return element instanceof Action action ? word(action.getKind()) : "";
    }

    /**
     * The priority of an action.
     *
     * @param element an action; anything else has none
     * @return in plain words; empty where it is not stated
     */
    public String priorityWord(EObject element) {
        return element instanceof Action action ? word(action.getPriority()) : "";
    }

    /**
     * The status of an action.
     *
     * @param element an action; anything else has none
     * @return in plain words; empty where it is not stated
     */
    public String statusWord(EObject element) {
        return element instanceof Action action ? word(action.getStatus()) : "";
    }

    /**
     * How far an action has come.
     *
     * @param element an action; anything else has none
     * @return in plain words; empty where it is not stated
     */
    public String stageWord(EObject element) {
        return element instanceof Action action ? word(action.getStage()) : "";
    }

    private static String word(Enumerator literal) {
        return literal.getValue() == 0 ? "" : ElementLabels.words(literal.getName());
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

    /**
     * By when an action must be finished.
     *
     * @param element an action; anything else has no such limit
     * @return the date, or what was written for it
     */
    public String mustFinishByText(EObject element) {
        return element instanceof Action action
                ? shown(action.getMustFinishBy(), action.getMustFinishByPrecision(), action.getMustFinishByText())
                : "";
    }

    /**
     * Sets by when an action must be finished.
     *
     * @param element the action
     * @param text the date as for {@link #writeStart}
     * @return the action
     */
    public EObject writeMustFinishBy(EObject element, String text) {
        if (element instanceof Action action && !mustFinishByText(action).equals(text)) {
            LocalDate date = date(text);
            action.setMustFinishBy(date);
            action.setMustFinishByPrecision(DatePrecision.DAY);
            action.setMustFinishByText(date != null || text.isBlank() ? null : text.strip());
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
     * Who leads an action or work stream.
     *
     * @param element an action or work stream; anything else has nobody
     * @return the name
     */
    public String leadText(EObject element) {
        Person lead = switch (element) {
        case Action action -> action.getLead();
        case WorkStream stream -> stream.getLead();
        default -> null;
        };
        return lead == null ? "" : ElementLabels.label(lead);
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
     * What an action waits for.
     *
     * @param element an action; anything else waits for nothing
     * @return references with commas between them
     */
    public String dependsOnText(EObject element) {
        return element instanceof Action action ? action.getDependencies().stream()
                .filter(dependency -> dependency.getKind() == DependencyKind.REQUIRES)
                .map(Dependency::getPredecessor).filter(Objects::nonNull).map(ElementLabels::shortLabel)
                .collect(Collectors.joining(", ")) : "";
    }

    /**
     * Whether what an action waits for can be edited in its cell.
     *
     * @param element the element of the line
     * @return false: dependencies are drawn in a diagram, with their types
     */
    public boolean canEditDependencies(EObject element) {
        return false;
    }

    /**
     * Sets who leads an action or work stream.
     *
     * @param element the action or work stream
     * @param text the name of a person of the open models, in any case; blank for nobody. Any other text changes
     *     nothing
     * @return the action or work stream
     */
    public EObject writeLead(EObject element, String text) {
        Person lead = ModelContents.all(ShownModel.roots(element), Person.class).stream()
                .filter(person -> ElementLabels.label(person).equalsIgnoreCase(text.strip())).findFirst().orElse(null);
        if (lead == null && !text.isBlank()) {
            return element;
        }
        switch (element) {
        case Action action -> action.setLead(lead);
        case WorkStream stream -> stream.setLead(lead);
        default -> {
            // nobody leads it
        }
        }
        return element;
    }

    /**
     * Sets how much of an action is done.
     *
     * @param element the action
     * @param text a whole number from 0 to 100, with or without "%"; blank for not stated. Any other text changes
     *     nothing
     * @return the action
     */
    public EObject writePercent(EObject element, String text) {
        Matcher number = PERCENT.matcher(text.strip());
        if (element instanceof Action action && (text.isBlank() || number.matches())) {
            action.setPercent(text.isBlank() ? null : Integer.valueOf(number.group(1)));
        }
        return element;
    }
}
