/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.FilterChoices;
import org.keyline.diagram.FilterChoices.Choice;
import org.keyline.model.ElementLabels;

/** The criteria of a filter with their values to tick, each with the number of actions that it would leave. */
final class FilterTree {

    private static final int LONGEST = 46;
    private static final int MANY = 12;

    private final Tree tree;
    private final Supplier<DiagramFilter> now;
    private final Consumer<DiagramFilter> change;

    /** A value that can be ticked. */
    private record Value(Criterion criterion, Choice choice) {
    }

    FilterTree(Composite parent, Supplier<DiagramFilter> now, Consumer<DiagramFilter> change) {
        this.now = now;
        this.change = change;
        tree = new Tree(parent, SWT.CHECK | SWT.V_SCROLL | SWT.BORDER);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TreeItem) event.item);
            }
        });
        // the platforms differ in what the space bar does after a click on the text
        tree.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && event.stateMask == 0 && tree.getSelectionCount() == 1) {
                event.doit = false;
                turn(tree.getSelection()[0]);
            }
        });
        tree.addListener(SWT.DefaultSelection, event -> turn((TreeItem) event.item));
    }

    /** Offers other choices. */
    void offer(Set<Criterion> criteria, FilterChoices choices) {
        tree.removeAll();
        for (Criterion criterion : criteria) {
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
            values.stream().filter(choice -> choice.count() > 0 || now.get().values(criterion).contains(choice.value()))
                    .forEach(choice -> item(head, criterion, choice));
            head.setExpanded(values.size() <= MANY || now.get().has(criterion));
        }
        refresh();
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
    }

    private void item(TreeItem head, Criterion criterion, Choice choice) {
        TreeItem item = head == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(head, SWT.NONE);
        item.setText(ElementLabels.shorten(choice.label(), LONGEST) + " (" + choice.count() + ")");
        item.setData(new Value(criterion, choice));
    }

    /** Ticks what the filter has now. */
    void refresh() {
        DiagramFilter filter = now.get();
        for (TreeItem item : items()) {
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

    private void turn(TreeItem item) {
        item.setChecked(!item.getChecked());
        ticked(item);
    }

    private void ticked(TreeItem item) {
        // ticking a criterion itself would mean all its values; what it can do is to take all ticks away
        change.accept(item.getData() instanceof Value value
                ? now.get().with(value.criterion(), value.choice().value(), item.getChecked())
                : now.get().without((Criterion) item.getData()));
        refresh();
    }

    /** {@return the tree} */
    Tree control() {
        return tree;
    }
}
