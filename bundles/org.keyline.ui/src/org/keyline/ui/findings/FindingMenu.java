/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The ways to mend findings as a menu; the first nine are chosen by their number. */
final class FindingMenu {

    private static final int LONGEST_MESSAGE = 90;
    private static final int MARGINS = 80;
    private static final int LAST_DIGIT = 9;

    private FindingMenu() {
    }

    /** Puts the choices for some findings into a menu, each finding with its text over them where there are several. */
    static void fill(Menu menu, List<FindingRow> rows, boolean titles) {
        List<Mending.Choice> together = Mending.together(rows);
        if (!together.isEmpty()) {
            title(menu, rows.size() + " findings of " + rows.getFirst().finding().rule());
            lines(menu, together, 0);
            return;
        }
        int number = 0;
        for (FindingRow row : rows) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            if (titles) {
                title(menu, row.finding().rule() + ": " + row.text());
            }
            List<Mending.Choice> choices = Mending.choices(row);
            if (choices.isEmpty()) {
                title(menu, nothing(row));
            }
            lines(menu, choices, number);
            number += choices.size();
        }
    }

    private static void lines(Menu menu, List<Mending.Choice> choices, int before) {
        int number = before;
        for (Mending.Choice choice : choices) {
            number++;
            MenuItem line = new MenuItem(menu, SWT.PUSH);
            line.setText((number <= LAST_DIGIT ? "&" + number + "  " : "")
                    + LegacyActionTools.escapeMnemonics(choice.label()));
            line.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choice.change().run()));
        }
    }

    private static String nothing(FindingRow row) {
        if (!row.session().isEdited()) {
            return "Open its file to mend it";
        }
        return LiveCheck.isUpToDate(row.session()) ? "It is mended already"
                : "The model is still being checked: ask again in a moment";
    }

    private static void title(Menu menu, String text) {
        MenuItem title = new MenuItem(menu, SWT.PUSH);
        title.setText(LegacyActionTools
                .escapeMnemonics(text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text));
        title.setEnabled(false);
    }

    /** Puts into the menu of the list what can be done with the findings that are selected. */
    static void fillForList(Menu menu, List<FindingRow> rows, Runnable go) {
        fill(menu, rows, rows.size() > 1);
        if (rows.isEmpty()) {
            title(menu, "Nothing to mend here");
        }
        if (rows.size() == 1) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem line = new MenuItem(menu, SWT.PUSH);
            line.setText("&Go to it\tEnter");
            line.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> go.run()));
        }
    }

    /** Shows the choices beneath what is selected, or says that there are none. */
    static Menu pop(Control control, List<FindingRow> rows, String nothing) {
        Menu menu = new Menu(control);
        fill(menu, rows, true);
        if (rows.isEmpty()) {
            title(menu, nothing);
        }
        Point place = new Point(0, 0);
        if (control instanceof Tree tree && tree.getSelectionCount() > 0) {
            Rectangle bounds = tree.getSelection()[0].getBounds();
            place = new Point(Math.max(0, bounds.x), bounds.y + bounds.height);
        } else if (control instanceof Text || control instanceof Combo || control instanceof CCombo) {
            place = new Point(0, control.getSize().y);
        }
        menu.setLocation(within(control, control.toDisplay(place), menu));
        menu.addListener(SWT.Hide, hidden -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
        return menu;
    }

    /**
     * The place moved to the left as far as the menu needs; left to itself, a menu without room on the right opens
     * wholly on the other side of the place.
     */
    private static Point within(Control control, Point place, Menu menu) {
        int width = 0;
        GC gc = new GC(control);
        try {
            for (MenuItem line : menu.getItems()) {
                width = Math.max(width, gc.textExtent(line.getText()).x);
            }
        } finally {
            gc.dispose();
        }
        Rectangle screen = control.getMonitor().getClientArea();
        int right = screen.x + screen.width - width - MARGINS;
        return new Point(Math.max(screen.x, Math.min(place.x, right)), place.y);
    }
}
