/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.keyline.exchange.DocumentImport;
import org.keyline.exchange.DocumentImport.Content;
import org.keyline.exchange.ImportResult;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.navigator.ModelOpening;

/** Imports a plan or recommendations from a document: first the document, then what was read of it and what was not. */
public class ImportWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private DocumentPage document;
    private ResultPage result;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Import plan or recommendations");
        setNeedsProgressMonitor(true);
        document = new DocumentPage(selection);
        result = new ResultPage(selection);
    }

    @Override
    public void addPages() {
        addPage(document);
        addPage(result);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == document ? result : null;
    }

    /** Reads the document when the page with the result is about to be shown; false where it cannot be read. */
    boolean read() {
        DocumentPage.Choice choice = document.choice();
        if (choice.equals(result.shown())) {
            return true;
        }
        try {
            getContainer().run(true, true, monitor -> read(choice, monitor));
            return true;
        } catch (InvocationTargetException e) {
            boolean expected = e.getCause() instanceof IOException;
            document.setErrorMessage(expected ? e.getCause().getMessage()
                    : "The document could not be read: " + e.getCause().getMessage());
            if (!expected) {
                KeylineUi.log(choice.document() + " could not be read", e.getCause());
            }
        } catch (InterruptedException e) {
            document.setErrorMessage(null);
        }
        return false;
    }

    private void read(DocumentPage.Choice choice, IProgressMonitor monitor) throws InvocationTargetException {
        try {
            ResourceSet resources = ModelFiles.newResourceSet();
            List<InspectionReport> reports = new ArrayList<>();
            if (choice.known() != null) {
                reports.addAll(ModelContents.all(ModelFiles.load(resources, choice.known()).getContents(),
                        InspectionReport.class));
            }
            ImportResult read = DocumentImport.of(choice.content()).knownReports(reports).read(choice.document(),
                    monitor);
            getShell().getDisplay().syncExec(() -> result.show(choice, read, resources));
        } catch (IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == result && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        try {
            IFile file = result.target().prepare();
            KeylineResource resource = ModelFiles.create(result.resources(), TargetFile.onDisk(file));
            resource.getContents().addAll(result.roots());
            save(resource);
            ModelOpening.openNew(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException | IOException e) {
            KeylineUi.log("The import could not be saved", e);
            MessageDialog.openError(getShell(), getWindowTitle(), "The import could not be saved: " + e.getMessage());
            return false;
        }
    }

    /** Nobody else knows the resource, so that it can be written in the background. */
    private void save(KeylineResource resource) throws IOException {
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask("Writing " + resource.getURI().lastSegment(), IProgressMonitor.UNKNOWN);
                try {
                    resource.save(null);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** What documents may hold. */
    static String title(Content content) {
        return content == Content.PLAN ? "An improvement &plan: a table of actions"
                : "The &recommendations of an inspection report";
    }
}
