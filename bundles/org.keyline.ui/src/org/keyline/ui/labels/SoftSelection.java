/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.labels;

import java.util.Arrays;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Draws what is selected on a tint of the selection's colour in place of the colour itself, so that icons in colour
 * stay readable on it. The text keeps its own colour.
 */
public final class SoftSelection {

    private static final float TINT_FOCUSED = 0.32f;
    private static final float TINT_ELSEWHERE = 0.16f;
    private static final int ARROW_LEFT = 11;
    private static final int MOST_ARROWS = 100;

    private SoftSelection() {
    }

    /**
     * Draws the selection of a tree or table softly from now on; to be called before the label provider is set, which
     * draws after this.
     *
     * @param viewer the viewer
     */
    public static void on(ColumnViewer viewer) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return; // elsewhere the selection is pale already
        }
        viewer.getControl().addListener(SWT.EraseItem, SoftSelection::erase);
        viewer.getControl().addListener(SWT.PaintItem, SoftSelection::paint);
    }

    private static void paint(Event event) {
        if (!(event.widget instanceof Scrollable list)) {
            return;
        }
        event.gc.setForeground(list.getForeground());
        if (event.index == 0 && event.item instanceof TreeItem item && item.getItemCount() > 0
                && isSelected(item)) {
            Color before = event.gc.getBackground();
            event.gc.setBackground(list.getForeground());
            event.gc.fillPolygon(arrow(item.getBounds(0).x - ARROW_LEFT, event.y + event.height / 2,
                    item.getExpanded()));
            event.gc.setBackground(before);
        }
    }

    private static boolean isSelected(TreeItem item) {
        Tree tree = item.getParent();
        return tree.getSelectionCount() <= MOST_ARROWS && Arrays.asList(tree.getSelection()).contains(item);
    }

    private static void erase(Event event) {
        if ((event.detail & SWT.SELECTED) == 0 || !(event.widget instanceof Scrollable list)) {
            return;
        }
        Display display = list.getDisplay();
        RGB ground = list.getBackground().getRGB();
        RGB selection = display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        Color before = event.gc.getBackground();
        event.gc.setBackground(new Color(mixed(ground, selection, isFocused(list) ? TINT_FOCUSED : TINT_ELSEWHERE)));
        int right = Math.max(list.getClientArea().width, event.x + event.width);
        int left = event.index == 0 ? 0 : event.x;
        event.gc.fillRectangle(left, event.y, right - left, event.height);
        event.gc.setBackground(before);
        event.gc.setForeground(list.getForeground());
        event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.HOT);
    }

    /** A rim for the arrow of a row that can be opened, which GTK draws over it and in white where it is selected. */
    private static int[] arrow(int x, int y, boolean open) {
        return open ? new int[] { x - 7, y - 5, x + 9, y - 5, x + 1, y + 5 }
                : new int[] { x - 4, y - 8, x + 7, y, x - 4, y + 8 };
    }

    private static boolean isFocused(Control list) {
        return list.isFocusControl();
    }

    /** A colour between two others. */
    static RGB mixed(RGB one, RGB other, float share) {
        return new RGB(mixed(one.red, other.red, share), mixed(one.green, other.green, share),
                mixed(one.blue, other.blue, share));
    }

    private static int mixed(int one, int other, float share) {
        return Math.round(one + (other - one) * share);
    }
}
