/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.keyline.model.edit.FeatureCategory;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** Finds what belongs to an element that is selected. */
public final class ElementSessions {

    private ElementSessions() {
    }

    /**
     * The session of an element.
     *
     * @param element an element of any file
     * @return its session; null where the element belongs to none
     */
    public static ModelSession of(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return null;
        }
        return KeylineUi.sessions().all().stream()
                .filter(session -> session.domain().getResourceSet() == resource.getResourceSet()).findFirst()
                .orElse(null);
    }

    /** The properties of an element, in the order in which they are shown. */
    static List<IItemPropertyDescriptor> properties(ModelSession session, EObject element) {
        IItemPropertySource source = (IItemPropertySource) session.adapterFactory().adapt((Object) element,
                IItemPropertySource.class);
        return source == null ? List.of() : source.getPropertyDescriptors(element);
    }

    /** The category of a property. */
    static FeatureCategory category(IItemPropertyDescriptor property, EObject element) {
        return FeatureCategory.of((EStructuralFeature) property.getFeature(element));
    }
}
