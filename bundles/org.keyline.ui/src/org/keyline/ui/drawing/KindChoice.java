/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.keyline.diagram.DiagramKind;

/** The button with the kind of drawing; it opens a menu of the kinds. */
final class KindChoice extends Action implements IMenuCreator {

    private final Consumer<DiagramKind> chosen;
    private DiagramKind kind;
    private Menu menu;

    KindChoice(DiagramKind kind, Consumer<DiagramKind> chosen) {
        super(kind.label(), IAction.AS_DROP_DOWN_MENU);
        this.kind = kind;
        this.chosen = chosen;
        setToolTipText("What is drawn");
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem button) {
            Rectangle place = button.getBounds();
            Menu choices = getMenu(button.getParent());
            choices.setLocation(button.getParent().toDisplay(place.x, place.y + place.height));
            choices.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        for (DiagramKind each : DiagramKind.values()) {
            MenuItem choice = new MenuItem(menu, SWT.RADIO);
            choice.setText(each.label());
            choice.setSelection(kind == each);
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (choice.getSelection()) {
                    kind = each;
                    setText(each.label());
                    chosen.accept(each);
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
