/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;
import java.util.Arrays;

/** How many dates fall on each day, in the order of time. */
public final class DayCounts {

    private long[] days = {};
    private int[] counts = {};
    private int size;

    /**
     * Counts a date.
     *
     * @param date the date; null counts nothing
     * @param by 1, or -1 for one that is there no more
     */
    public void add(LocalDate date, int by) {
        if (date == null) {
            return;
        }
        int place = Arrays.binarySearch(days, 0, size, date.toEpochDay());
        if (place < 0) {
            place = -place - 1;
            insert(place, date.toEpochDay());
        }
        counts[place] += by;
        if (counts[place] == 0) {
            size--;
            System.arraycopy(days, place + 1, days, place, size - place);
            System.arraycopy(counts, place + 1, counts, place, size - place);
        }
    }

    /** {@return the number of different days} */
    int size() {
        return size;
    }

    /** A day, in days since 1970, by its place. */
    long day(int place) {
        return days[place];
    }

    /** How many dates fall on the day at a place. */
    int count(int place) {
        return counts[place];
    }

    private void insert(int place, long day) {
        if (size == days.length) {
            int larger = size + size / 8 + 1;
            days = Arrays.copyOf(days, larger);
            counts = Arrays.copyOf(counts, larger);
        }
        System.arraycopy(days, place, days, place + 1, size - place);
        System.arraycopy(counts, place, counts, place + 1, size - place);
        days[place] = day;
        counts[place] = 0;
        size++;
    }
}
