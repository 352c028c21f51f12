/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.edit.Wording;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;

/** Tells in the status line what is selected and what is wrong with it, or what has just been done. */
public final class StatusLine {

    private StatusLine() {
    }

    static void show(IEditorSite site, ModelSession session, IStructuredSelection selection) {
        String text = "";
        if (selection.size() > 1) {
            text = selection.size() + " elements selected";
        } else if (selection.getFirstElement() instanceof EObject element) {
            List<Finding> found = session.findings().of(element);
            text = found.isEmpty() ? Wording.type(element.eClass()) : found.getFirst().message();
            if (found.size() > 1) {
                text += "  (and " + (found.size() - 1) + " more about it)";
            }
        }
        String counts = session.findings().summary() + " in the model";
        site.getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? counts : text + "  ·  " + counts);
    }

    /**
     * Says something in the status line, for as long as the active part says nothing else there.
     *
     * @param text the text; null to say nothing
     */
    public static void tell(String text) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getActivePage().getActivePart();
        IWorkbenchPartSite site = part == null ? null : part.getSite();
        IActionBars bars = site instanceof IEditorSite editor ? editor.getActionBars()
                : site instanceof IViewSite view ? view.getActionBars() : null;
        if (bars != null) {
            bars.getStatusLineManager().setMessage(text);
        }
    }
}
