/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.ui.DropDown;

/** The menu of how much room a day takes. */
final class TimeScales extends DropDown {

    private final Drafting drafting;

    TimeScales(Drafting drafting) {
        super("Time scale", "Show days, weeks, months or quarters (Alt + and Alt -)", null);
        this.drafting = drafting;
    }

    @Override
    protected void fill(Menu choices) {
        for (TimeScale scale : TimeScale.values()) {
            MenuItem choice = new MenuItem(choices, SWT.RADIO);
            choice.setText(scale.label());
            choice.setSelection(drafting.document().timeScale() == scale);
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (choice.getSelection()) {
                    TimelineEditing.scale(drafting, scale);
                }
            }));
        }
    }
}
