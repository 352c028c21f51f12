/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyline.exchange.DocumentImport.Content;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;

/** Asks for the document, what it holds, and where the recommendations are that it cites. */
final class DocumentPage extends WizardPage {

    private static final String NONE = "none: make those that are cited";

    /**
     * What was chosen.
     *
     * @param document the document
     * @param content what it holds
     * @param known the model with the recommendations that it cites; null for none
     */
    record Choice(Path document, Content content, Path known) {
    }

    private final IStructuredSelection selection;
    private final List<IFile> models = new ArrayList<>();
    private Text document;
    private Button plan;
    private Combo known;

    DocumentPage(IStructuredSelection selection) {
        super("document");
        this.selection = selection;
        setTitle("Import plan or recommendations");
        setDescription("Choose a text file, a table as TSV or CSV, or an Excel workbook.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText("&Document");
        document = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(document);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse …");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        Label holds = new Label(area, SWT.NONE);
        holds.setText("It holds");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(holds);
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
        plan = radio(choices, Content.PLAN);
        plan.setSelection(true);
        radio(choices, Content.RECOMMENDATIONS);
        new Label(area, SWT.NONE).setText("It &cites recommendations in");
        known = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(known);
        known.add(NONE);
        collectModels();
        models.forEach(model -> known.add(model.getFullPath().makeRelative().toString()));
        known.select(0);
        document.addModifyListener(event -> check());
        if (selection != null && selection.getFirstElement() instanceof IFile file && file.getLocation() != null
                && !ModelFiles.EXTENSION.equals(file.getFileExtension())) {
            document.setText(file.getLocation().toOSString());
            guess();
        }
        setControl(area);
    }

    private Button radio(Composite parent, Content content) {
        Button radio = new Button(parent, SWT.RADIO);
        radio.setText(ImportWizard.title(content));
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        return radio;
    }

    private void collectModels() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && ModelFiles.EXTENSION.equals(file.getFileExtension())
                        && file.getLocation() != null) {
                    models.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            KeylineUi.log("The models of the workspace could not be listed", e);
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Choose the document");
        dialog.setFilterExtensions(new String[] { "*.xlsx;*.csv;*.tsv;*.txt", "*.*" });
        dialog.setFilterNames(new String[] { "Tables and texts (*.xlsx, *.csv, *.tsv, *.txt)", "All files" });
        String chosen = dialog.open();
        if (chosen != null) {
            document.setText(chosen);
            guess();
        }
    }

    /** A document with recommendations in its name probably holds them. */
    private void guess() {
        String name = String.valueOf(Path.of(document.getText()).getFileName());
        boolean recommendations = name.toLowerCase(Locale.UK).contains("recommendation");
        plan.setSelection(!recommendations);
        ((Button) plan.getParent().getChildren()[1]).setSelection(recommendations);
        check();
    }

    private void check() {
        known.setEnabled(plan.getSelection());
        String text = document.getText().strip();
        boolean readable = !text.isEmpty() && Files.isRegularFile(Path.of(text));
        setErrorMessage(text.isEmpty() || readable ? null : "There is no such file.");
        setPageComplete(readable);
    }

    /** What was chosen. */
    Choice choice() {
        boolean isPlan = plan.getSelection();
        int index = known.getSelectionIndex();
        return new Choice(Path.of(document.getText().strip()), isPlan ? Content.PLAN : Content.RECOMMENDATIONS,
                isPlan && index > 0 ? TargetFile.onDisk(Objects.requireNonNull(models.get(index - 1))) : null);
    }

    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }
}
