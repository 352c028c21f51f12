/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * Bank holidays that were proclaimed for one year, and those that were moved in one year (gov.uk/bank-holidays and the
 * proclamations in the London and Edinburgh Gazettes).
 */
final class ProclaimedHolidays {

    /** A day that was proclaimed; where it replaces another, that other. */
    private record Proclaimed(LocalDate day, String name, LocalDate insteadOf, boolean scotlandOnly) {

        static Proclaimed once(String day, String name) {
            return new Proclaimed(LocalDate.parse(day), name, null, false);
        }

        static Proclaimed inScotland(String day, String name) {
            return new Proclaimed(LocalDate.parse(day), name, null, true);
        }

        static Proclaimed moved(String from, String to, String name) {
            return new Proclaimed(LocalDate.parse(to), name, LocalDate.parse(from), false);
        }
    }

    private static final String EARLY_MAY = "Early May bank holiday";
    private static final String SPRING = "Spring bank holiday";

    private static final List<Proclaimed> ALL = List.of( //
            Proclaimed.once("1981-07-29", "Wedding of the Prince of Wales"),
            Proclaimed.moved("1995-05-01", "1995-05-08", EARLY_MAY + " (VE Day)"),
            Proclaimed.once("1999-12-31", "Millennium bank holiday"),
            Proclaimed.moved("2002-05-27", "2002-06-04", SPRING),
            Proclaimed.once("2002-06-03", "Golden Jubilee"),
            Proclaimed.once("2011-04-29", "Wedding of Prince William"),
            Proclaimed.moved("2012-05-28", "2012-06-04", SPRING),
            Proclaimed.once("2012-06-05", "Diamond Jubilee"),
            Proclaimed.moved("2020-05-04", "2020-05-08", EARLY_MAY + " (VE Day)"),
            Proclaimed.moved("2022-05-30", "2022-06-02", SPRING),
            Proclaimed.once("2022-06-03", "Platinum Jubilee"),
            Proclaimed.once("2022-09-19", "State funeral of Queen Elizabeth II"),
            Proclaimed.once("2023-05-08", "Coronation of King Charles III"),
            Proclaimed.inScotland("2026-06-15", "World Cup bank holiday"));

    private ProclaimedHolidays() {
    }

    /** Adds the days proclaimed for a year, and removes those that they replace. */
    static void apply(int year, boolean scotland, SortedMap<LocalDate, String> days) {
        for (Proclaimed proclaimed : ALL) {
            if (proclaimed.day.getYear() == year && (scotland || !proclaimed.scotlandOnly)) {
                if (proclaimed.insteadOf != null) {
                    days.remove(proclaimed.insteadOf);
                }
                days.put(proclaimed.day, proclaimed.name);
            }
        }
    }
}
