/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a command: a new model, an import or an export. */
public class WizardHandler extends AbstractHandler {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 340;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard wizard = switch (event.getCommand().getId()) {
        case "org.keyline.ui.newModel" -> new NewModelWizard();
        case "org.keyline.ui.importDocument" -> new ImportWizard();
        case "org.keyline.ui.exportPlan" -> new ExportWizard();
        default -> throw new ExecutionException("There is no wizard for " + event.getCommand().getId());
        };
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                ? chosen
                : StructuredSelection.EMPTY;
        wizard.init(window.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
        return null;
    }
}
