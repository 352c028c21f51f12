/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

import org.keyline.model.plan.CalendarRegion;

/** The bank holidays of a part of the United Kingdom. */
public final class BankHolidays {

    private BankHolidays() {
    }

    /** {@return the bank holidays of a region} */
    public static BankHolidays of(CalendarRegion region) {
        throw new UnsupportedOperationException();
    }

    /** {@return the bank holidays of a year with their names} */
    public SortedMap<LocalDate, String> in(int year) {
        throw new UnsupportedOperationException();
    }

    /** {@return the name of the bank holiday on a day} */
    public Optional<String> name(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** {@return whether a day is neither Saturday, Sunday nor a bank holiday} */
    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** {@return the day itself, or the first working day after it} */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
