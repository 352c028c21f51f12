/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyline.model.ElementLabels;
import org.keyline.validation.timetable.TimetableStep;

/** The steps of a timetable as a table, with today's line among them. */
final class StepTable {

    private final TableViewer viewer;

    StepTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column(layout, "How it stands", 14, 105, StepTable::state, day -> "━━ today");
        column(layout, "Last day", 14, 115, StepTable::due, day -> ElementLabels.date(day.date()));
        column(layout, "What", 34, 230, TimetableStep::title, day -> "━━━━━━━━━━━━━━━━━━━━━━━━━━━━");
        column(layout, "Happened on", 13, 105, step -> step.done() == null ? "" : ElementLabels.date(step.done()),
                day -> "");
        column(layout, "Counted from", 25, 120, step -> step.basis() + ", " + step.locator(), day -> "");
    }

    TableViewer viewer() {
        return viewer;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static String state(TimetableStep step) {
        TimetableStep.State state = step.on(today());
        return TimetableRows.sign(state) + " " + state.word();
    }

    private static String due(TimetableStep step) {
        return step.due() == null ? "not known yet"
                : ElementLabels.date(step.due()) + (step.expected() ? " (expected)" : "");
    }

    private void column(TableColumnLayout layout, String title, int weight, int least,
            Function<TimetableStep, String> text, Function<TimetableRows.Day, String> line) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return row instanceof TimetableStep step ? text.apply(step)
                        : row instanceof TimetableRows.Day day ? line.apply(day) : "";
            }

            @Override
            public Font getFont(Object row) {
                return row instanceof TimetableStep step && step.on(today()) == TimetableStep.State.OVERDUE
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }

            @Override
            public Color getForeground(Object row) {
                return row instanceof TimetableRows.Day
                        ? viewer.getControl().getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND)
                        : null;
            }
        });
    }
}
