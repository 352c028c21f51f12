/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.Origin;

/** A value that can be read and copied, but not changed. */
final class ReadOnlyField extends Field {

    private Text text;

    @Override
    protected Control createWidget(Composite parent) {
        text = new Text(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void refresh() {
        if (element() != null) {
            text.setText(value() instanceof Origin origin ? origin.file() + ", row " + origin.row()
                    : value() == null ? "–" : value().toString());
        }
    }
}
