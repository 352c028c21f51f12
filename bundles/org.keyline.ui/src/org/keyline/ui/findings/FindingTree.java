/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
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

    /** Rows that are made at once; the rest up to {@link #MOST} follow, so that the window answers in between. */
    private static final int FIRST = 150;
    /** Rows, and rows of a group, that are shown; more would be read by nobody, unless somebody comes to them by F8. */
    private static final int MOST = 1000;
    private static final int PAUSE_MILLIS = 5;
    /** Groups are opened when rows are grouped until so many rows are seen. */
    private static final int OPENED = 300;

    private final FindingList list;
    private final UiImages images;
    private final TreeViewer viewer;
    private final FindingTrail trail;
    private final Runnable changed;
    private final Runnable grow = this::grow;
    private int most = FIRST;
    private boolean grouped;
    private boolean refreshing;
    private boolean movedOn;
    private FindingRow movedFrom;

    /**
     * A tree that shows nothing yet.
     *
     * @param changed run when somebody chose another order
     */
    FindingTree(Composite parent, FindingList list, UiImages images, Runnable changed) {
        this.list = list;
        this.changed = changed;
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
            begin();
            changed.run();
        }));
        return widget;
    }

    /** Something else will be listed: the next {@link #refresh} begins with the first rows. */
    void begin() {
        most = FIRST;
    }

    /** As {@link #begin}, and groups will be opened. */
    void beginGroups() {
        begin();
        grouped = true;
    }

    /**
     * Shows the list as it is now. What was selected stays selected; where it is gone, the finding after it is, so that
     * one goes on from finding to finding; where it has come back, it is again.
     */
    void refresh() {
        FindingRow selected = viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
        FindingRow next = trail.follow(selected);
        show(() -> {
            Object[] expanded = viewer.getExpandedElements();
            viewer.refresh();
            expandAgain(expanded);
            if (grouped) {
                grouped = false;
                expandFirst();
            }
            if (next != null) {
                select(next);
                boolean moved = selected == null || !next.isSame(selected);
                movedFrom = moved ? selected : movedFrom;
                movedOn |= moved;
            }
        });
    }

    private void show(Runnable change) {
        viewer.getTree().setRedraw(false);
        refreshing = true;
        try {
            change.run();
        } finally {
            refreshing = false;
            viewer.getTree().setRedraw(true);
        }
        if (most < MOST && isCut()) {
            viewer.getTree().getDisplay().timerExec(PAUSE_MILLIS, grow);
        }
    }

    private boolean isCut() {
        return list.groups().isEmpty() ? list.inOrder().size() > most
                : list.groups().size() > most || list.groups().stream().anyMatch(group -> group.rows().size() > most);
    }

    private void grow() {
        if (!viewer.getTree().isDisposed() && most < MOST && list.work(() -> true)) {
            most = Math.min(MOST, most + FIRST);
            show(() -> viewer.refresh(false));
        }
    }

    private void expandAgain(Object[] expanded) {
        Set<String> keys = new HashSet<>();
        for (Object old : expanded) {
            if (old instanceof FindingList.Group before) {
                keys.add(before.key());
            }
        }
        if (!keys.isEmpty()) {
            list.groups().stream().limit(most).filter(group -> keys.contains(group.key()))
                    .forEach(group -> viewer.setExpandedState(group, true));
        }
    }

    private void expandFirst() {
        int rows = 0;
        for (FindingList.Group group : list.groups()) {
            if (rows >= OPENED) {
                return;
            }
            viewer.setExpandedState(group, true);
            rows += Math.min(most, group.rows().size());
        }
    }

    /** Selects a finding, and opens its group; where so many rows are not shown yet, they are. */
    void select(FindingRow row) {
        List<FindingList.Group> groups = list.groups();
        for (int i = 0; i < groups.size(); i++) {
            int at = groups.get(i).rows().indexOf(row);
            if (at >= 0) {
                reach(Math.max(i, at));
                viewer.setExpandedState(groups.get(i), true);
            }
        }
        if (groups.isEmpty()) {
            reach(list.inOrder().indexOf(row));
        }
        viewer.setSelection(new StructuredSelection(row), true);
    }

    private void reach(int place) {
        if (place >= most) {
            most = place + FIRST;
            viewer.refresh(false);
        }
    }

    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((FindingList) input).top(most).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingList.Group group ? FindingList.limited(group.rows(), most).toArray()
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

        /** Sets nothing but text and picture: for each row and column the tree has to be asked for each. */
        @Override
        public void update(ViewerCell cell) {
            cell.setText(getText(cell.getElement()));
            if (column == FindingColumn.MESSAGE) {
                cell.setImage(getImage(cell.getElement()));
            }
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
