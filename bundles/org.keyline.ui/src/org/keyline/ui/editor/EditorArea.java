/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyline.ui.session.ModelLoading;

/** Where an editor shows one of three: that its model is being read, its contents, or why there are none. */
final class EditorArea {

    private final Composite control;
    private final Notice notice;
    private ReadingPage reading;
    private FailurePage failure;

    EditorArea(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        notice = new Notice(control);
    }

    /** Where pages and contents are made. */
    Composite control() {
        return control;
    }

    /** The line over the contents. */
    Notice notice() {
        return notice;
    }

    /** Takes the page that is shown away, for another one or for the contents. */
    void clear() {
        if (reading != null) {
            reading.control().dispose();
            reading = null;
        }
        if (failure != null) {
            failure.control().dispose();
            failure = null;
        }
    }

    /** Shows that a model is being read. */
    void showReading(Path model, ModelLoading loading) {
        clear();
        reading = new ReadingPage(control, model, loading);
        show(reading.control());
    }

    /** Shows why there are no contents. */
    void showFailure(FailurePage page) {
        failure = page;
        show(page.control());
    }

    /** Shows the contents, or a page. */
    void show(Control contents) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        control.layout(true, true);
    }

    /** The page that says why there are no contents; null where there are some, or will be. */
    FailurePage failure() {
        return failure;
    }

    /** Whether the model is being read. */
    boolean isReading() {
        return reading != null;
    }

    /** Gives the focus to the page; false where there is none but the contents. */
    boolean focusPage() {
        if (reading != null) {
            reading.focus();
        } else if (failure != null) {
            failure.control().setFocus();
        }
        return reading != null || failure != null;
    }
}
