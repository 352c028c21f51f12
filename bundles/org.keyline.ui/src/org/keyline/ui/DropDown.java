/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu, wherever on it one clicks. */
public abstract class DropDown extends Action implements IMenuCreator {

    private Menu menu;

    /**
     * A button.
     *
     * @param name what it says
     * @param help what its tool tip says
     * @param icon its image; null for the name alone
     */
    protected DropDown(String name, String help, ImageDescriptor icon) {
        super(name, IAction.AS_DROP_DOWN_MENU);
        setToolTipText(help);
        setImageDescriptor(icon);
        setMenuCreator(this);
    }

    /**
     * Fills the menu, each time before it is shown.
     *
     * @param choices the menu, which is empty
     */
    protected abstract void fill(Menu choices);

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
        fill(menu);
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
