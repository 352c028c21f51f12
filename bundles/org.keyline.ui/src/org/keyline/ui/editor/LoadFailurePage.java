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
import java.nio.file.StandardCopyOption;
import java.text.DateFormat;
import java.util.Date;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.resource.AtomicFile;
import org.keyline.model.resource.ModelFileException;

/** What an editor shows in the place of a file that cannot be read: what is wrong, where, and what can be done. */
final class LoadFailurePage implements FailurePage {

    private static final int WIDTH = 560;
    private static final String GO_BACK = "Go back to the version before";

    private final Composite control;
    private final Path file;
    private final Runnable retry;

    LoadFailurePage(Composite parent, ModelFileException failure, Runnable retry) {
        this.file = failure.getFile();
        this.retry = retry;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(16, 12).numColumns(2).applyTo(control);
        Label icon = new Label(control, SWT.NONE);
        icon.setImage(control.getDisplay().getSystemImage(SWT.ICON_WARNING));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(icon);
        Label title = new Label(control, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(file.getFileName() + " cannot be opened");
        wide(title);
        Text problem = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        problem.setText(describe(failure));
        wide(problem);
        Composite buttons = new Composite(control, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = 8;
        buttons.setLayout(row);
        button(buttons, "&Try again", retry);
        Path previous = previous();
        if (Files.isRegularFile(previous)) {
            button(buttons, GO_BACK + " …", () -> goBack(previous));
        }
    }

    @Override
    public Composite control() {
        return control;
    }

    private static void wide(Control text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private String describe(ModelFileException failure) {
        StringBuilder text = new StringBuilder();
        if (failure.getLine() > 0) {
            text.append("Line ").append(failure.getLine());
            if (failure.getColumn() > 0) {
                text.append(", column ").append(failure.getColumn());
            }
            text.append(": ");
        }
        text.append(failure.getProblem()).append("\n\n");
        text.append(Files.exists(file) ? "The file was not changed. It is " : "It was ").append(file).append(".");
        if (Files.isRegularFile(previous())) {
            text.append("\nThe version before the last save is still there; you can go back to it.");
        }
        return text.toString();
    }

    private Path previous() {
        return file.resolveSibling(file.getFileName() + AtomicFile.BACKUP_SUFFIX);
    }

    private void goBack(Path previous) {
        try {
            String when = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, Locale.UK)
                    .format(new Date(Files.getLastModifiedTime(previous).toMillis()));
            if (MessageDialog.openConfirm(control.getShell(), GO_BACK, "The version of " + when
                    + " takes the place of the file that cannot be read. That one is kept as "
                    + aside().getFileName() + ".")) {
                goBackNow();
            }
        } catch (IOException e) {
            MessageDialog.openError(control.getShell(), GO_BACK, "The version before could not be put into place: "
                    + e.getMessage() + ". Check that the folder can be written to.");
        }
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".unreadable");
    }

    /** Puts the version before into the place of the file, keeps that one beside it, and opens it. */
    void goBackNow() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, aside(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(previous(), file);
        retry.run();
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }
}
