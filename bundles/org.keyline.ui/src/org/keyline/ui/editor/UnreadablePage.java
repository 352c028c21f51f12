/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Says why an editor shows nothing, and offers to try once more. */
final class UnreadablePage implements FailurePage {

    private static final int WIDTH = 560;

    private final Composite control;

    UnreadablePage(Composite parent, String text, Runnable retry) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(16, 12).applyTo(control);
        Text why = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        why.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        Button again = new Button(control, SWT.PUSH);
        again.setText("&Try again");
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry.run()));
    }

    @Override
    public Composite control() {
        return control;
    }
}
