/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

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

/**
 * The findings as a table whose rows may be grouped. A press on a column's title puts them in order. In a narrow view
 * the text of the finding has the room that work stream and file take in a wide one.
 */
final class FindingTree {

    /** From this width on, in pixels, there is room for more than what is wrong, where and by which rule. */
    private static final int WIDE = 1000;

    private final FindingList list;
    private final UiImages images;
    private final TreeViewer viewer;
    private final FindingTrail trail;
    private boolean refreshing;
    private boolean movedOn;
    private FindingRow movedFrom;

    FindingTree(Composite parent, FindingList list, UiImages images) {
        this.list = list;
        trail = new FindingTrail(list);
        this.images = images;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer.getTree().setHeaderVisible(true);
        SoftSelection.on(viewer);
        viewer.setContentProvider(new Contents());
        column(layout, FindingColumn.MESSAGE, 60, 330);
        column(layout, FindingColumn.ELEMENT, 12, 90);
        column(layout, FindingColumn.RULE, 4, 70);
        TreeColumn workStream = column(layout, FindingColumn.WORK_STREAM, 14, 0);
        TreeColumn file = column(layout, FindingColumn.FILE, 10, 0);
        area.addListener(SWT.Resize, event -> {
            boolean wide = area.getSize().x >= WIDE;
            layout.setColumnData(workStream, new ColumnWeightData(wide ? 14 : 0, 0, true));
            layout.setColumnData(file, new ColumnWeightData(wide ? 10 : 0, 0, true));
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> movedOn = movedOn && refreshing);
        viewer.setInput(list);
    }

    /** Whether the list itself chose what is selected, since the finding before is gone, or was brought back. */
    boolean isMovedOn() {
        return movedOn;
    }

    /** The finding that is gone and from which the list moved on by itself; null where it did not. */
    FindingRow movedFrom() {
        return movedOn ? movedFrom : null;
    }

    TreeViewer viewer() {
        return viewer;
    }

    private TreeColumn column(TreeColumnLayout layout, FindingColumn order, int weight, int least) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        TreeColumn widget = column.getColumn();
        widget.setText(order.title());
        widget.setMoveable(true);
        layout.setColumnData(widget, new ColumnWeightData(weight, least, true));
        column.setLabelProvider(new Labels(order));
        widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            FindingColumn by = order == FindingColumn.MESSAGE && list.order() != FindingColumn.SEVERITY
                    ? FindingColumn.SEVERITY
                    : order;
            boolean same = list.order() == by;
            list.orderBy(by, same && !list.isDescending());
            viewer.getTree().setSortColumn(widget);
            viewer.getTree().setSortDirection(list.isDescending() ? SWT.DOWN : SWT.UP);
            refresh();
        }));
        return widget;
    }

    /**
     * Shows the list as it is now. What was selected stays selected; where it is gone, the finding after it is, so that
     * one goes on from finding to finding; where it has come back, it is again.
     */
    void refresh() {
        FindingRow selected = viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
        FindingRow next = trail.follow(selected);
        Object[] expanded = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        refreshing = true;
        try {
            viewer.refresh();
            expandAgain(expanded);
            if (next != null) {
                select(next);
                boolean moved = selected == null || !next.isSame(selected);
                movedFrom = moved ? selected : movedFrom;
                movedOn |= moved;
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
        private final FindingColumn column;

        Labels(FindingColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            boolean first = column == FindingColumn.MESSAGE;
            if (element instanceof FindingRow row) {
                return column == FindingColumn.WORK_STREAM ? row.workStream() : column.key(row);
            }
            return !first ? ""
                    : element instanceof FindingList.Group group ? group.title()
                            : element instanceof FindingList.More more ? more.text() : "";
        }

        @Override
        public Image getImage(Object element) {
            if (column != FindingColumn.MESSAGE) {
                return null;
            }
            Severity severity = element instanceof FindingRow row ? row.finding().severity()
                    : element instanceof FindingList.Group group ? group.severity() : null;
            return severity == null ? null : images.image(UiImages.tool("severity-" + severity.word()));
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof FindingRow row && column == FindingColumn.MESSAGE ? row.text() : null;
        }
    }
}
