/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.TimeScale;

/** The menu of how much room a day takes. */
final class TimeScales extends Action implements IMenuCreator {

    private final Drafting drafting;
    private Menu menu;

    TimeScales(Drafting drafting) {
        super("Time scale", IAction.AS_DROP_DOWN_MENU);
        this.drafting = drafting;
        setToolTipText("Show days, weeks, months or quarters (Alt + and Alt -)");
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem button) {
            Menu choices = getMenu(button.getParent());
            choices.setLocation(button.getParent().toDisplay(button.getBounds().x,
                    button.getBounds().y + button.getBounds().height));
            choices.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        for (TimeScale scale : TimeScale.values()) {
            MenuItem choice = new MenuItem(menu, SWT.RADIO);
            choice.setText(scale.label());
            choice.setSelection(drafting.document().timeScale() == scale);
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (choice.getSelection()) {
                    TimelineEditing.scale(drafting, scale);
                }
            }));
        }
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
        }
    }
}
