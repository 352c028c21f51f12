/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.keyline.model.edit.ElementFolder;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.properties.ElementPropertyPage;

/** The projects and folders of the workspace, with the contents of their model files. */
public class ModelNavigator extends CommonNavigator implements ITabbedPropertySheetPageContributor {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.navigator";

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (selected instanceof EObject element) {
            ModelOpening.reveal(getSite().getPage(), element);
        } else if (selected instanceof ElementFolder folder) {
            ModelOpening.reveal(getSite().getPage(), folder.owner());
        } else {
            super.handleDoubleClick(event);
        }
    }

    @Override
    public String getContributorId() {
        return SessionEditor.PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new ElementPropertyPage(this));
        }
        return super.getAdapter(adapter);
    }
}
