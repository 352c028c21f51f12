/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.FilterChoices;
import org.keyline.diagram.FilterChoices.Choice;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.model.ElementLabels;

/**
 * What a diagram is narrowed to, as a tree to tick: each criterion with its values and how many actions each would
 * leave. What is ticked takes effect at once and can be undone. Arrow keys and space do all; Escape closes.
 */
final class FilterPopup extends PopupDialog {

    private static final Point SIZE = new Point(480, 500);

    private static final int LONGEST = 46;

    private final DrawingBoard board;
    private final Control anchor;
    private Tree tree;
    private FilterChoices choices;

    FilterPopup(Control anchor, DrawingBoard board) {
        super(anchor.getShell(), SWT.RESIZE, true, true, false, false, false, "Show only", null);
        this.board = board;
        this.anchor = anchor;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new Tree(area, SWT.CHECK | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        choices = FilterChoices.of(board.document().kind(), board.roots(),
                board.document().view().options().withToday(ShownOptions.today(board.session()))
                        .withFindings(ShownOptions.marks(board.session().findings())));
        fill();
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TreeItem) event.item);
            }
        });
        Link all = new Link(area, SWT.NONE);
        all.setText("<a>Show everything</a>");
        all.addListener(SWT.Selection, event -> {
            narrow(DiagramFilter.ALL);
            refresh();
        });
        return area;
    }

    private void fill() {
        for (Criterion criterion : board.document().kind().definition().criteria()) {
            List<Choice> values = choices.of(criterion);
            if (criterion.isSwitch()) {
                if (!values.isEmpty()) {
                    item(null, criterion, values.getFirst());
                }
                continue;
            }
            TreeItem head = new TreeItem(tree, SWT.NONE);
            head.setText(criterion.label());
            head.setData(criterion);
            values.stream().filter(choice -> choice.count() > 0
                    || board.document().filter().values(criterion).contains(choice.value()))
                    .forEach(choice -> item(head, criterion, choice));
            head.setExpanded(values.size() <= 12 || board.document().filter().has(criterion));
        }
        refresh();
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
    }

    /** A value that can be ticked. */
    private record Value(Criterion criterion, Choice choice) {
    }

    private void item(TreeItem head, Criterion criterion, Choice choice) {
        TreeItem item = head == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(head, SWT.NONE);
        item.setText(ElementLabels.shorten(choice.label(), LONGEST) + " (" + choice.count() + ")");
        item.setData(new Value(criterion, choice));
    }

    private void refresh() {
        for (TreeItem item : items()) {
            DiagramFilter filter = board.document().filter();
            if (item.getData() instanceof Value value) {
                item.setChecked(filter.values(value.criterion()).contains(value.choice().value()));
            } else {
                boolean some = filter.has((Criterion) item.getData());
                item.setChecked(some);
                item.setGrayed(some);
            }
        }
    }

    private List<TreeItem> items() {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem head : tree.getItems()) {
            items.add(head);
            items.addAll(List.of(head.getItems()));
        }
        return items;
    }

    private void ticked(TreeItem item) {
        DiagramFilter filter = board.document().filter();
        if (item.getData() instanceof Value value) {
            narrow(filter.with(value.criterion(), value.choice().value(), item.getChecked()));
        } else {
            // ticking a criterion itself would mean all its values; what it can do is to take all ticks away
            narrow(filter.without((Criterion) item.getData()));
        }
        refresh();
    }

    private void narrow(DiagramFilter filter) {
        board.session().execute(ViewCommand.filter(board.document(), filter));
    }

    @Override
    protected Control getFocusControl() {
        return tree;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        return anchor.toDisplay(Math.max(0, anchor.getSize().x - size.x), anchor.getSize().y);
    }

    /** {@return the tree of what can be ticked} */
    Tree tree() {
        return tree;
    }
}
