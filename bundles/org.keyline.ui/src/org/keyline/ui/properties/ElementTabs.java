/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.keyline.model.edit.FeatureCategory;
import org.keyline.ui.session.ModelSession;

/** The tabs of an element's properties: one for each category of features that the element has. */
public class ElementTabs implements ITabDescriptorProvider {

    @Override
    public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
        EObject element = element(selection);
        ModelSession session = element == null ? null : ElementSessions.of(element);
        if (session == null) {
            return new ITabDescriptor[0];
        }
        Set<FeatureCategory> categories = EnumSet.noneOf(FeatureCategory.class);
        for (IItemPropertyDescriptor property : ElementSessions.properties(session, element)) {
            FeatureCategory category = ElementSessions.category(property, element);
            if (category != FeatureCategory.AS_WRITTEN || property.isPropertySet(element)) {
                categories.add(category);
            }
        }
        List<ITabDescriptor> tabs = new ArrayList<>();
        categories.forEach(category -> tabs.add(new Tab(category)));
        return tabs.toArray(ITabDescriptor[]::new);
    }

    /** The one element that is selected; null for none or several. */
    static EObject element(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? element(structured.getFirstElement())
                : null;
    }

    /** The element that something is or stands for; null for none. */
    static EObject element(Object selected) {
        return selected instanceof EObject element ? element
                : selected instanceof IAdaptable standsFor ? standsFor.getAdapter(EObject.class) : null;
    }

    private static final class Tab extends AbstractTabDescriptor {
        private final FeatureCategory category;

        Tab(FeatureCategory category) {
            this.category = category;
            setSectionDescriptors(List.of(new Section(category)));
        }

        @Override
        public String getCategory() {
            return "element";
        }

        @Override
        public String getId() {
            return category.name();
        }

        @Override
        public String getLabel() {
            return category.title();
        }
    }

    private static final class Section extends AbstractSectionDescriptor {
        private final FeatureCategory category;

        Section(FeatureCategory category) {
            this.category = category;
        }

        @Override
        public String getId() {
            return category.name() + ".fields";
        }

        @Override
        public ISection getSectionClass() {
            return new FieldSection(category);
        }

        @Override
        public String getTargetTab() {
            return category.name();
        }

        @Override
        public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
            return element(selection) != null;
        }
    }
}
