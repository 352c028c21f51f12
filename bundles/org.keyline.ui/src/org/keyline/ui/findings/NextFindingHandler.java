/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.editor.StatusLine;
import org.keyline.ui.properties.PropertyFocus;

/**
 * Goes to the next finding or the one before, in the order of the Problems view. The focus stays in the kind of part
 * where it is: in the list, in the tree, or among the fields.
 */
public class NextFindingHandler extends AbstractHandler {

    private static final String PREVIOUS = "org.keyline.ui.previousFinding";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String active = HandlerUtil.getActivePartId(event);
        RuleView why = page.findView(RuleView.ID) instanceof RuleView found && page.isPartVisible(found) ? found : null;
        PropertyFocus.written(HandlerUtil.getActivePart(event)); // what was just typed may have mended the next one
        KeylineUi.sessions().all().forEach(LiveCheck::catchUp);
        StatusLine.tell(null); // what was said of findings mended before
        try {
            if (page.showView(FindingsView.ID, null,
                    why == null ? IWorkbenchPage.VIEW_VISIBLE
                            : IWorkbenchPage.VIEW_CREATE) instanceof FindingsView view) {
                int step = PREVIOUS.equals(event.getCommand().getId()) ? -1 : 1;
                FindingRow row = FindingsView.ID.equals(active) ? view.step(step) : view.stepFromElsewhere(step);
                if (row != null && why != null) {
                    why.explain(row);
                }
                if (row != null && RuleView.ID.equals(active)) {
                    FindingPlace.showInOpenEditor(page, row);
                } else if (row != null && IPageLayout.ID_PROP_SHEET.equals(active)) {
                    FindingPlace.goInProperties(page, row);
                } else if (row != null && HandlerUtil.getActivePart(event) instanceof SessionEditor) {
                    FindingPlace.show(page, row);
                }
            }
        } catch (PartInitException e) {
            KeylineUi.log("The findings could not be shown", e);
        }
        return null;
    }
}
