/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.navigator.ILinkHelper;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.session.ModelSession;

/** Keeps the Navigator and the editors together, where the user wants it. */
public class ModelLinks implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof EObject element) {
            ModelSession session = FileContents.session(element);
            for (var reference : page.getEditorReferences()) {
                IEditorPart part = reference.getEditor(false);
                if (session != null && part instanceof ModelEditor editor && editor.session() == session) {
                    page.bringToTop(editor);
                    editor.reveal(element);
                    return;
                }
            }
        }
    }
}
