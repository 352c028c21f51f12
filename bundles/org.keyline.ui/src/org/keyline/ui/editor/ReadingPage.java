/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.keyline.ui.session.ModelLoading;

/** What an editor shows while its model is being read: how far that is, and a way to stop it. */
final class ReadingPage {

    private static final int WIDTH = 420;
    private static final int LOOK_MILLIS = 100;
    private static final long MEGABYTE = 1_000_000;

    private final Composite control;
    private final Button cancel;
    private final ProgressBar bar;
    private final ModelLoading loading;

    ReadingPage(Composite parent, Path file, ModelLoading loading) {
        this.loading = loading;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(8, 12).applyTo(control);
        Label title = new Label(control, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText("Reading " + file.getFileName() + " …" + size(file));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        bar = new ProgressBar(control, SWT.HORIZONTAL);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        cancel = new Button(control, SWT.PUSH);
        cancel.setText("&Cancel");
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> loading.cancel()));
        look();
    }

    private static String size(Path file) {
        try {
            long size = Files.size(file);
            return size < MEGABYTE ? "" : "  (" + size / MEGABYTE + " MB)";
        } catch (IOException e) {
            return "";
        }
    }

    private void look() {
        if (!control.isDisposed()) {
            bar.setSelection(loading.percent());
            control.getDisplay().timerExec(LOOK_MILLIS, this::look);
        }
    }

    /** The page. */
    Composite control() {
        return control;
    }

    /** Gives the focus to the button that stops the reading. */
    void focus() {
        cancel.setFocus();
    }
}
