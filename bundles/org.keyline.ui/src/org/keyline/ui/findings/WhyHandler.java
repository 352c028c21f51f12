/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyline.ui.KeylineUi;

/** Shows the view that explains the finding that is selected, and puts the cursor into it. */
public class WhyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<FindingRow> rows = QuickFixHandler.rows(event);
        try {
            if (page.showView(RuleView.ID) instanceof RuleView view && !rows.isEmpty()) {
                view.explain(rows.getFirst());
            }
        } catch (PartInitException e) {
            KeylineUi.log("The explanation could not be shown", e);
        }
        return null;
    }
}
