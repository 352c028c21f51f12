/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagField extends Field {

    private Button button;

    @Override
    protected Control createWidget(Composite parent) {
        button = new Button(parent, SWT.CHECK);
        button.setText("yes");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(button.getSelection())));
        return button;
    }

    @Override
    protected void refresh() {
        button.setSelection(Boolean.TRUE.equals(value()));
        button.setEnabled(isEditable());
    }
}
