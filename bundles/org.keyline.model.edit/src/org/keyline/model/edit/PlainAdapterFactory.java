/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.keyline.model.ElementLabels;

/**
 * Gives Keyline's labels and icons to other tools that show its models, such as Sirius: EMF finds it by the package of
 * an element. Those tools put factories together, which {@link KeylineAdapterFactory} cannot be part of.
 */
public class PlainAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    /** Makes a factory for every package of the metamodel. */
    public PlainAdapterFactory() {
        reflectiveItemProviderAdapter = new Provider(this);
    }

    private static final class Provider extends ReflectiveItemProvider {

        Provider(PlainAdapterFactory factory) {
            super(factory);
        }

        @Override
        public String getText(Object object) {
            return ElementLabels.label((EObject) object);
        }

        @Override
        public URL getImage(Object object) {
            return ElementIcons.of((EObject) object);
        }
    }
}
