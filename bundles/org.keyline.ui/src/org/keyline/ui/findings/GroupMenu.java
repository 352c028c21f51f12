/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu beneath the button that groups the findings. */
final class GroupMenu implements IMenuCreator {

    private final FindingList list;
    private final Consumer<FindingColumn> choose;
    private Menu menu;

    GroupMenu(FindingList list, Consumer<FindingColumn> choose) {
        this.list = list;
        this.choose = choose;
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        add("Nothing", null);
        for (FindingColumn order : FindingColumn.values()) {
            if (order != FindingColumn.MESSAGE) {
                add(order.title(), order);
            }
        }
        return menu;
    }

    private void add(String title, FindingColumn by) {
        MenuItem line = new MenuItem(menu, SWT.RADIO);
        line.setText("&" + title);
        line.setSelection(list.grouping() == by);
        line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (line.getSelection()) {
                choose.accept(by);
            }
        }));
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
