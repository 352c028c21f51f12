/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.model.core.Element;
import org.keyline.ui.KeylineUi;

/** Makes a diagram of a model: of which kind, called what, of which part of the model; and opens it. */
public class NewDiagramWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewDiagramPage page;
    private NewDiagramFilterPage filter;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New diagram");
        IWorkbenchPage active = bench.getActiveWorkbenchWindow().getActivePage();
        Object first = selection == null ? null : selection.getFirstElement();
        Path model = OpenDiagramHandler.model(first, active == null ? null : active.getActiveEditor());
        page = new NewDiagramPage(model, first instanceof EObject object && object instanceof Element element
                && object.eContainer() != null ? element : null);
        filter = new NewDiagramFilterPage(page);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(filter);
    }

    @Override
    public boolean performFinish() {
        try {
            Path file = DiagramFiles.make(page.model(), page.kind(), page.title(),
                    page.view().withFilter(filter.filter()));
            OpenDiagramHandler.open(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException | IOException e) {
            KeylineUi.log("A new diagram could not be made", e);
            MessageDialog.openError(getShell(), getWindowTitle(), "The diagram could not be made: " + e.getMessage());
            return false;
        }
    }

    @Override
    public void dispose() {
        if (page != null) {
            page.release();
        }
        super.dispose();
    }
}
