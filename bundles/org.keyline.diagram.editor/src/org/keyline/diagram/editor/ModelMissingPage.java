/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.FailurePage;

/** Says that a diagram's model is gone, and lets one choose another: one beside it, or one elsewhere. */
final class ModelMissingPage implements FailurePage {

    private static final int WIDTH = 560;

    private final DiagramEditor editor;
    private final Composite control;
    private final Runnable retry;

    ModelMissingPage(Composite parent, DiagramEditor editor, ModelMissingException missing, Runnable retry) {
        this.editor = editor;
        this.retry = retry;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(24, 24).spacing(12, 12).applyTo(control);
        Text why = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        why.setText("This diagram cannot be shown. " + missing.getMessage()
                + ".\n\nNothing of the diagram is lost. Choose the model that it belongs to:");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        List<Path> beside = beside(missing.model().getParent());
        Combo models = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
        beside.forEach(model -> models.add(model.getFileName().toString()));
        models.select(DiagramFiles.likeliest(editor.file(), beside).map(beside::indexOf).orElse(0));
        models.setEnabled(!beside.isEmpty());
        Button use = button("&Use this model", () -> give(beside.get(models.getSelectionIndex())));
        use.setEnabled(!beside.isEmpty());
        button("&Elsewhere …", this::browse);
        button("&Try again", retry);
    }

    private Button button(String text, Runnable run) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private static List<Path> beside(Path folder) {
        List<Path> models = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.keyline")) {
                files.forEach(models::add);
            } catch (IOException e) {
                KeylineUi.log("The models in " + folder + " could not be listed", e);
            }
        }
        models.sort(null);
        return models;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setText("The diagram's model");
        dialog.setFilterExtensions(new String[] { "*.keyline" });
        dialog.setFilterPath(editor.file().getParent().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            give(Path.of(chosen));
        }
    }

    private void give(Path model) {
        try {
            Path file = DiagramFiles.give(editor.file(), model);
            if (file.equals(editor.file())) {
                retry.run();
            } else {
                IWorkbenchPage page = editor.getSite().getPage();
                page.closeEditor(editor, false);
                OpenDiagramHandler.open(page, file);
            }
        } catch (IOException | CoreException e) {
            KeylineUi.log("The diagram " + editor.file() + " could not be given another model", e);
            MessageDialog.openError(control.getShell(), "The diagram's model", e.getMessage() + ".");
        }
    }

    @Override
    public Composite control() {
        return control;
    }
}
