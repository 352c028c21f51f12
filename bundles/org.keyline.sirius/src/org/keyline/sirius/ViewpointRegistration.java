/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * Tells Sirius of the viewpoint specification, where there is Sirius. Sirius makes an object of this class when its
 * registry starts, perhaps more than once; registering again changes nothing.
 */
public class ViewpointRegistration {

    /** Where the specification lies; users' representation files hold this path, so that it must not change. */
    static final String SPECIFICATION = "org.keyline.sirius/description/keyline.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /**
     * Registers the specification; silent where there is no Sirius.
     *
     * @throws IllegalStateException when there is a Sirius that does not take it
     */
    public ViewpointRegistration() {
        this(ViewpointRegistration.class.getClassLoader());
    }

    /** Registers with the Sirius that a class loader knows. */
    ViewpointRegistration(ClassLoader loader) {
        Class<?> registry;
        try {
            registry = loader.loadClass(REGISTRY);
        } catch (ClassNotFoundException e) {
            return; // Sirius is not installed
        }
        try {
            register(registry);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Sirius does not take Keyline's viewpoints", e);
        }
    }

    private static void register(Class<?> registry) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle instance = lookup.unreflect(registry.getMethod("getInstance"));
        MethodHandle register = lookup.unreflect(registry.getMethod("registerFromPlugin", String.class));
        register.invoke(instance.invoke(), SPECIFICATION);
    }
}
