/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keyline.diagram.DateLine;
import org.keyline.diagram.lettering.Lettering;

/** Puts the labels of marked days into rows, so that none overlaps another. */
public final class DateLabels {

    private static final double BESIDE = 4;

    private DateLabels() {
    }

    /**
     * A label at its place.
     *
     * @param line the marked day
     * @param x where its label begins, in drawing units
     * @param width how wide its label is, in drawing units
     */
    public record Label(DateLine line, double x, double width) {
    }

    /**
     * Places the labels of all days that lie on the axis.
     *
     * @param dates the marked days
     * @param axis the time axis
     * @return the rows of labels, the upper one first
     */
    public static List<List<Label>> of(List<DateLine> dates, TimeAxis axis) {
        List<List<Label>> rows = new ArrayList<>();
        dates.stream().filter(line -> !line.date().isBefore(axis.first()) && !line.date().isAfter(axis.last()))
                .sorted(Comparator.comparing(DateLine::date)).forEach(line -> {
                    Label label = new Label(line, axis.endX(line.date()) + BESIDE, Lettering.EDGE.width(line.label()));
                    for (List<Label> row : rows) {
                        Label before = row.get(row.size() - 1);
                        if (before.x() + before.width() + 2 * BESIDE <= label.x()) {
                            row.add(label);
                            return;
                        }
                    }
                    rows.add(new ArrayList<>(List.of(label)));
                });
        return rows;
    }
}
