/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.model.edit.FeatureCategory;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

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
        return sections(part).stream().findFirst().map(FieldSection::written).orElse(null);
    }

    /**
     * The feature in whose field the cursor is.
     *
     * @param part a part, the Properties view or another one
     * @return the feature; null where the cursor is in no field of the part
     */
    public static EStructuralFeature field(IWorkbenchPart part) {
        return sections(part).stream().map(FieldSection::focused).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The sections of the tab that a Properties view shows. */
    private static List<FieldSection> sections(IWorkbenchPart part) {
        if (part instanceof PropertySheet sheet && sheet.getCurrentPage() instanceof TabbedPropertySheetPage tabs
                && tabs.getCurrentTab() != null) {
            return Stream.of(tabs.getCurrentTab().getSections()).filter(FieldSection.class::isInstance)
                    .map(FieldSection.class::cast).toList();
        }
        return List.of();
    }

    /**
     * Whether an element's properties have a field for a feature. Parts of an element have none, they are in the tree.
     *
     * @param element an element of an open model
     * @param feature one of its features
     * @return true where {@link #on} leads to a field
     */
    public static boolean hasField(EObject element, EStructuralFeature feature) {
        ModelSession session = ElementSessions.of(element);
        return session != null && ElementSessions.properties(session, element).stream()
                .anyMatch(property -> property.getFeature(element) == feature);
    }

    /**
     * Puts the cursor into the field of a feature, in the properties of what is selected in the active part.
     *
     * @param page the page
     * @param element the element that is selected
     * @param feature one of its features
     */
    public static void on(IWorkbenchPage page, EObject element, EStructuralFeature feature) {
        on(page, element, feature, null);
    }

    /**
     * Puts the cursor into the field of a feature, and selects in its text what is at fault there.
     *
     * @param page the page
     * @param element the element that is selected
     * @param feature one of its features
     * @param fault a part of the text; null, or a text that is not there, selects nothing
     */
    public static void on(IWorkbenchPage page, EObject element, EStructuralFeature feature, String fault) {
        try {
            if (page.showView(IPageLayout.ID_PROP_SHEET) instanceof PropertySheet sheet
                    && sheet.getCurrentPage() instanceof TabbedPropertySheetPage tabs) {
                tabs.setSelectedTab(FeatureCategory.of(feature).name());
                sections(sheet).forEach(fields -> fields.focus(element, feature, fault));
            }
        } catch (PartInitException e) {
            KeylineUi.log("The Properties view could not be shown", e);
        }
    }
}
