/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.LimitText;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;

/** Writes an action's dates so that they are read again as they are: days in ISO form, months in words. */
final class DateCells {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String PIECES = " / ";

    private DateCells() {
    }

    static PlanTable.Cell start(Action action) {
        String text = action.getStartText();
        LocalDate start = action.getStart();
        if (start == null) {
            return PlanTable.Cell.of(text);
        }
        return text != null && start.equals(DateText.read(text).first()) ? PlanTable.Cell.of(text) : day(start);
    }

    static PlanTable.Cell finish(Action action) {
        String text = action.getFinishText();
        LocalDate finish = action.getFinish();
        return finish == null || text != null && finish.equals(DateText.read(text).date()) ? PlanTable.Cell.of(text)
                : date(finish, action.getFinishPrecision());
    }

    static PlanTable.Cell mustFinishBy(Action action) {
        String text = action.getMustFinishByText();
        LocalDate date = action.getMustFinishBy();
        if (date == null) {
            return PlanTable.Cell.of(text);
        }
        if (text != null) {
            LimitText.Limit limit = LimitText.read(List.of(text.split(PIECES)));
            if (limit.inPieces() && date.equals(limit.date().date())) {
                return PlanTable.Cell.of(text);
            }
        }
        return date(date, action.getMustFinishByPrecision());
    }

    static String milestone(Milestone milestone) {
        LocalDate date = milestone.getDate();
        String text = milestone.getDateText() == null ? "" : milestone.getDateText().replace(';', ',');
        if (date == null) {
            return text;
        }
        DateReading read = DateText.read(text);
        return date.equals(read.date()) ? text : date.toString();
    }

    private static PlanTable.Cell date(LocalDate date, DatePrecision precision) {
        boolean month = precision == DatePrecision.MONTH && date.equals(YearMonth.from(date).atEndOfMonth());
        return month ? PlanTable.Cell.of(MONTH.format(date)) : day(date);
    }

    private static PlanTable.Cell day(LocalDate date) {
        return new PlanTable.Cell(date.toString(), date, null);
    }
}
