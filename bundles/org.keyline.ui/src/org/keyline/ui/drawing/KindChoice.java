/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyline.diagram.DiagramKind;
import org.keyline.ui.DropDown;

/** The button with the kind of drawing; it opens a menu of the kinds. */
final class KindChoice extends DropDown {

    private final Consumer<DiagramKind> chosen;
    private DiagramKind kind;

    KindChoice(DiagramKind kind, Consumer<DiagramKind> chosen) {
        super(kind.label(), "What is drawn", null);
        this.kind = kind;
        this.chosen = chosen;
    }

    @Override
    protected void fill(Menu choices) {
        for (DiagramKind each : DiagramKind.values()) {
            MenuItem choice = new MenuItem(choices, SWT.RADIO);
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
    }
}
