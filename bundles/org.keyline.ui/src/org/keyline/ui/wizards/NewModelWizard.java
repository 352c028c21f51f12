/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.navigator.ModelOpening;

/** Makes a new model file that holds what somebody begins with, and opens it. */
public class NewModelWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private Page page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New model");
        page = new Page(selection);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            IFile file = page.target.prepare();
            KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), TargetFile.onDisk(file));
            resource.getContents().addAll(page.start.contents());
            resource.save(null);
            ModelOpening.openNew(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException | IOException e) {
            KeylineUi.log("A new model could not be made", e);
            MessageDialog.openError(getShell(), getWindowTitle(), "The file could not be made: " + e.getMessage());
            return false;
        }
    }

    private static final class Page extends WizardPage {
        private final IStructuredSelection selection;
        private TargetFile target;
        private Start start = Start.PLAN;

        Page(IStructuredSelection selection) {
            super("model");
            this.selection = selection;
            setTitle("New model");
            setDescription("Choose what to begin with, and where to keep it.");
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
            Label label = new Label(area, SWT.NONE);
            label.setText("Begin with");
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            Composite choices = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(choices);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
            for (Start each : Start.values()) {
                Button choice = new Button(choices, SWT.RADIO);
                choice.setText(each.title());
                choice.setSelection(each == start);
                choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                    if (choice.getSelection()) {
                        start = each;
                        target.propose(each.fileName());
                    }
                }));
            }
            target = new TargetFile(area, selection, this::check);
            target.propose(start.fileName());
            setControl(area);
        }

        private void check() {
            if (target != null) {
                String problem = target.problem();
                setErrorMessage(problem);
                setPageComplete(problem == null);
            }
        }
    }

}
