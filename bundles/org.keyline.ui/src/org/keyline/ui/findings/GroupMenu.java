/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyline.ui.DropDown;
import org.keyline.ui.UiImages;

/** The button that groups the findings: by the next column each time it is pressed, by any in its menu. */
final class GroupMenu extends DropDown {

    private static final FindingColumn[] ORDERS = { null, FindingColumn.SEVERITY, FindingColumn.RULE,
            FindingColumn.ELEMENT, FindingColumn.WORK_STREAM, FindingColumn.FILE };

    private final FindingList list;
    private final Consumer<FindingColumn> choose;

    GroupMenu(FindingList list, Consumer<FindingColumn> choose) {
        super("Group the findings", "Group the findings by severity, rule, element, work stream or file",
                UiImages.tool("group"));
        this.list = list;
        this.choose = choose;
    }

    /** Puts the ways to group into a menu, too. */
    void addTo(IMenuManager menu) {
        MenuManager group = new MenuManager("&Group by");
        for (FindingColumn order : ORDERS) {
            group.add(line(order));
        }
        menu.add(group);
    }

    private Action line(FindingColumn order) {
        Action action = new Action(title(order), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose.accept(order);
                }
            }
        };
        action.setChecked(list.grouping() == order);
        return action;
    }

    private static String title(FindingColumn order) {
        return "&" + (order == null ? "Nothing" : order.title());
    }

    @Override
    public void runWithEvent(Event event) {
        int now = Arrays.asList(ORDERS).indexOf(list.grouping());
        choose.accept(ORDERS[(now + 1) % ORDERS.length]);
    }

    @Override
    protected void fill(Menu menu) {
        for (FindingColumn order : ORDERS) {
            MenuItem line = new MenuItem(menu, SWT.RADIO);
            line.setText(title(order));
            line.setSelection(list.grouping() == order);
            line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (line.getSelection()) {
                    choose.accept(order);
                }
            }));
        }
    }
}
