/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the name of the file that is edited in the title of the window: "plan.keyline – Keyline". */
final class WindowTitle implements IPartListener2, IPageListener {

    private final IWorkbenchWindowConfigurer configurer;
    private final IPropertyListener renamed = (source, property) -> update();
    private IEditorPart editor;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    /** Follows the editors of a window. */
    static void follow(IWorkbenchWindowConfigurer configurer) {
        configurer.getWindow().addPageListener(new WindowTitle(configurer));
    }

    private void update() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(renamed);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(renamed);
            }
        }
        configurer.setTitle(editor == null ? "Keyline" : editor.getTitle() + " – Keyline");
    }

    @Override
    public void pageOpened(IWorkbenchPage page) {
        page.addPartListener(this);
        update();
    }

    @Override
    public void pageActivated(IWorkbenchPage page) {
        update();
    }

    @Override
    public void pageClosed(IWorkbenchPage page) {
        page.removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
