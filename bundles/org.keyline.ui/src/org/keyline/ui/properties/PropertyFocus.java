/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.model.edit.FeatureCategory;
import org.keyline.ui.KeylineUi;

/** Leads to a field in the Properties view. */
public final class PropertyFocus {

    private PropertyFocus() {
    }

    /**
     * The element whose properties a view shows, after what was typed into its fields is written.
     *
     * @param part a part, the Properties view or another one
     * @return the element; null where the part shows no element's properties
     */
    public static EObject written(IWorkbenchPart part) {
        if (part instanceof PropertySheet sheet && sheet.getCurrentPage() instanceof TabbedPropertySheetPage tabs
                && tabs.getCurrentTab() != null) {
            for (ISection section : tabs.getCurrentTab().getSections()) {
                if (section instanceof FieldSection fields) {
                    return fields.written();
                }
            }
        }
        return null;
    }

    /**
     * Puts the cursor into the field of a feature, in the properties of what is selected in the active part.
     *
     * @param page the page
     * @param element the element that is selected
     * @param feature one of its features
     */
    public static void on(IWorkbenchPage page, EObject element, EStructuralFeature feature) {
        try {
            if (page.showView(IPageLayout.ID_PROP_SHEET) instanceof PropertySheet sheet
                    && sheet.getCurrentPage() instanceof TabbedPropertySheetPage tabs) {
                tabs.setSelectedTab(FeatureCategory.of(feature).name());
                if (tabs.getCurrentTab() != null) {
                    for (ISection section : tabs.getCurrentTab().getSections()) {
                        if (section instanceof FieldSection fields) {
                            fields.focus(element, feature);
                        }
                    }
                }
            }
        } catch (PartInitException e) {
            KeylineUi.log("The Properties view could not be shown", e);
        }
    }
}
