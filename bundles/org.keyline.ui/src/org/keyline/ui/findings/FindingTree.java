/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.keyline.ui.UiImages;
import org.keyline.ui.labels.SoftSelection;
import org.keyline.validation.Severity;

/** The findings as a table whose rows may be grouped. A press on a column's title puts them in order. */
final class FindingTree {

    private final FindingList list;
    private final UiImages images;
    private final TreeViewer viewer;
    private List<FindingRow> shownBefore = List.of();
    private boolean refreshing;
    private boolean movedOn;

    FindingTree(Composite parent, FindingList list, UiImages images) {
        this.list = list;
        this.images = images;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer.getTree().setHeaderVisible(true);
        SoftSelection.on(viewer);
        viewer.setContentProvider(new Contents());
        column(layout, FindingOrder.MESSAGE, 56, 330);
        column(layout, FindingOrder.ELEMENT, 18, 110);
        column(layout, FindingOrder.RULE, 8, 70);
        column(layout, FindingOrder.WORK_STREAM, 14, 60);
        column(layout, FindingOrder.FILE, 10, 50);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> movedOn = movedOn && refreshing);
        viewer.setInput(list);
    }

    /** Whether the finding that was selected is gone since, so that the one selected is already the one after it. */
    boolean isMovedOn() {
        return movedOn;
    }

    TreeViewer viewer() {
        return viewer;
    }

    private void column(TreeColumnLayout layout, FindingOrder order, int weight, int least) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        TreeColumn widget = column.getColumn();
        widget.setText(order.title());
        widget.setMoveable(true);
        layout.setColumnData(widget, new ColumnWeightData(weight, least, true));
        column.setLabelProvider(new Labels(order));
        widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            FindingOrder by = order == FindingOrder.MESSAGE && list.order() != FindingOrder.SEVERITY
                    ? FindingOrder.SEVERITY
                    : order;
            boolean same = list.order() == by;
            list.orderBy(by, same && !list.isDescending());
            viewer.getTree().setSortColumn(widget);
            viewer.getTree().setSortDirection(list.isDescending() ? SWT.DOWN : SWT.UP);
            refresh();
        }));
    }

    /**
     * Shows the list as it is now. What was selected stays selected; where it is gone, the finding after it is, so that
     * one goes on from finding to finding.
     */
    void refresh() {
        FindingRow selected = viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
        List<FindingRow> before = shownBefore;
        List<FindingRow> now = list.inOrder();
        FindingRow next = null;
        if (selected != null) {
            int at = Math.max(0, before.indexOf(selected));
            for (int i = at; i < before.size() && next == null; i++) {
                next = list.same(before.get(i));
            }
            for (int i = at - 1; i >= 0 && next == null; i--) {
                next = list.same(before.get(i));
            }
        }
        Object[] expanded = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        refreshing = true;
        try {
            viewer.refresh();
            expandAgain(expanded);
            shownBefore = now;
            if (next != null) {
                select(next);
                movedOn |= !next.isSame(selected);
            }
        } finally {
            refreshing = false;
            viewer.getTree().setRedraw(true);
        }
    }

    private void expandAgain(Object[] expanded) {
        for (Object group : list.top()) {
            for (Object old : expanded) {
                if (group instanceof FindingList.Group now && old instanceof FindingList.Group before
                        && now.key().equals(before.key())) {
                    viewer.setExpandedState(group, true);
                }
            }
        }
    }

    /** Selects a finding, and opens its group. */
    void select(FindingRow row) {
        for (Object top : list.top()) {
            if (top instanceof FindingList.Group group && group.rows().contains(row)) {
                viewer.setExpandedState(group, true);
            }
        }
        viewer.setSelection(new StructuredSelection(row), true);
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((FindingList) input).top().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingList.Group group ? FindingList.limited(group.rows()).toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingList.Group;
        }
    }

    private final class Labels extends ColumnLabelProvider {
        private final FindingOrder column;

        Labels(FindingOrder column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            boolean first = column == FindingOrder.MESSAGE;
            if (element instanceof FindingRow row) {
                return column == FindingOrder.WORK_STREAM ? row.workStream() : column.key(row);
            }
            return !first ? ""
                    : element instanceof FindingList.Group group ? group.title()
                            : element instanceof FindingList.More more ? more.text() : "";
        }

        @Override
        public Image getImage(Object element) {
            if (column != FindingOrder.MESSAGE) {
                return null;
            }
            Severity severity = element instanceof FindingRow row ? row.finding().severity()
                    : element instanceof FindingList.Group group ? group.severity() : null;
            return severity == null ? null : images.image(UiImages.tool("severity-" + severity.word()));
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof FindingRow row && column == FindingOrder.MESSAGE ? row.text() : null;
        }
    }
}
