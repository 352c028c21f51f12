/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.keyline.exchange.CsvPlanExport;
import org.keyline.exchange.XlsxPlanExport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.WrittenFiles;
import org.keyline.ui.session.ModelSession;

/** Exports the plan that is being edited as a table. A plan with errors is exported only as a draft, marked as such. */
public class ExportWizard extends Wizard implements IExportWizard {

    private ExportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("Export plan");
        setNeedsProgressMonitor(true);
        IEditorPart editor = workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        page = new ExportPage(editor == null ? null : editor.getAdapter(ModelSession.class));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ImprovementPlan plan = page.plan();
        Path file = page.file();
        boolean draft = page.isDraft();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask("Writing " + file.getFileName(), IProgressMonitor.UNKNOWN);
                try {
                    write(plan, draft, file, monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            WrittenFiles.notice(file);
            return true;
        } catch (InvocationTargetException e) {
            KeylineUi.log("The plan could not be exported", e.getCause());
            MessageDialog.openError(getShell(), getWindowTitle(), "The plan could not be written to " + file + ": "
                    + e.getCause().getMessage()
                    + ". Check that the folder can be written to and the file is not open.");
        } catch (InterruptedException e) {
            page.setMessage("The export was cancelled; nothing was written.", IMessageProvider.INFORMATION);
        }
        return false;
    }

    /** Writes the whole file, or leaves it as it was. */
    private static void write(ImprovementPlan plan, boolean draft, Path file, IProgressMonitor monitor)
            throws IOException {
        new AtomicFile(file, false).write(out -> {
            if (file.toString().endsWith(".csv")) {
                new CsvPlanExport().write(plan, draft, out);
            } else {
                new XlsxPlanExport().write(plan, draft, out);
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        });
    }
}
