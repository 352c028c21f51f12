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
import org.keyline.ui.rules.RulesView;

/** Shows the help on the rules, at the rule of the finding that is selected where there is one. */
public class RulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<FindingRow> rows = QuickFixHandler.rows(event);
        try {
            if (page.showView(RulesView.ID) instanceof RulesView view && !rows.isEmpty()) {
                view.select(rows.getFirst().finding().rule());
                view.setFocus();
            }
        } catch (PartInitException e) {
            KeylineUi.log("The rules could not be shown", e);
        }
        return null;
    }
}
