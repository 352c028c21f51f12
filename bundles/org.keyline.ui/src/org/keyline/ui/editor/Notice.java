/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A line over the contents of an editor that tells something and offers what to do, and that does not stop the work.
 */
final class Notice {

    private static final int WIDTH = 300;

    private final Composite control;

    Notice(Composite parent) {
        control = new Composite(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
    }

    /**
     * Shows a text with buttons; each of them hides it again.
     *
     * @param text what happened
     * @param answers what can be done, by the text of the button
     */
    void show(String text, Map<String, Runnable> answers) {
        for (Control child : control.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.swtDefaults().margins(10, 6).numColumns(1 + answers.size()).applyTo(control);
        Label label = new Label(control, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        new LinkedHashMap<>(answers).forEach((answer, run) -> {
            Button button = new Button(control, SWT.PUSH);
            button.setText(answer);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                hide();
                run.run();
            }));
        });
        setVisible(true);
    }

    /** The line; empty and without height while nothing is shown. */
    Composite control() {
        return control;
    }

    /** Takes the text away. */
    void hide() {
        setVisible(false);
    }

    /** Whether a text is shown. */
    boolean isShown() {
        return control.getVisible();
    }

    private void setVisible(boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        control.getParent().layout(true, true);
    }
}
