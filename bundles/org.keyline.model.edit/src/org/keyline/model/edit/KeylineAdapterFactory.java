/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.DecoratorAdapterFactory;
import org.eclipse.emf.edit.provider.IItemProviderDecorator;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.keyline.model.assessment.provider.AssessmentItemProviderAdapterFactory;
import org.keyline.model.core.provider.CoreItemProviderAdapterFactory;
import org.keyline.model.framework.provider.FrameworkItemProviderAdapterFactory;
import org.keyline.model.guidance.provider.GuidanceItemProviderAdapterFactory;
import org.keyline.model.inspection.provider.InspectionItemProviderAdapterFactory;
import org.keyline.model.plan.provider.PlanItemProviderAdapterFactory;

/**
 * Adapts the whole metamodel to EMF.Edit: the generated item providers, each behind an {@link ElementPresentation} that
 * gives readable labels, icons, properties in plain words and a tree without clutter. Whoever makes one disposes it.
 */
public class KeylineAdapterFactory extends DecoratorAdapterFactory {

    /** Makes a factory over all packages of the metamodel. */
    public KeylineAdapterFactory() {
        super(new ComposedAdapterFactory(List.<AdapterFactory>of(new ResourceItemProviderAdapterFactory(),
                new CoreItemProviderAdapterFactory(), new FrameworkItemProviderAdapterFactory(),
                new InspectionItemProviderAdapterFactory(), new PlanItemProviderAdapterFactory(),
                new AssessmentItemProviderAdapterFactory(), new GuidanceItemProviderAdapterFactory(),
                new ReflectiveItemProviderAdapterFactory())));
    }

    @Override
    protected IItemProviderDecorator createItemProviderDecorator(Object target, Object type) {
        return new ElementPresentation(this);
    }
}
