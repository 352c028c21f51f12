/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The specification is registered where there is a Sirius, and nothing happens where there is none. */
class ViewpointRegistrationTest {

    /** Stands for Sirius's registry. */
    public static final class Registry {

        static final List<String> REGISTERED = new ArrayList<>();
        private static final Registry INSTANCE = new Registry();

        /** {@return the only one} */
        public static Registry getInstance() {
            return INSTANCE;
        }

        /** Takes a path, as Sirius does. */
        public Set<String> registerFromPlugin(String path) {
            REGISTERED.add(path);
            return Set.of(path);
        }
    }

    private static ClassLoader knowing(Class<?> registry) {
        return new ClassLoader(ViewpointRegistrationTest.class.getClassLoader()) {
            @Override
            public Class<?> loadClass(String name) throws ClassNotFoundException {
                return name.endsWith(".ViewpointRegistry") ? registry : super.loadClass(name);
            }
        };
    }

    @BeforeEach
    void forget() {
        Registry.REGISTERED.clear();
    }

    @Test
    void withSiriusTheSpecificationIsRegistered() {
        new ViewpointRegistration(knowing(Registry.class));
        assertEquals(List.of("org.keyline.sirius/description/keyline.odesign"), Registry.REGISTERED);
    }

    @Test
    void withoutSiriusNothingHappens() {
        assertDoesNotThrow(() -> new ViewpointRegistration());
        assertEquals(List.of(), Registry.REGISTERED);
    }

    @Test
    void aSiriusThatDoesNotTakeItIsReported() {
        ClassLoader loader = knowing(String.class);
        assertThrows(IllegalStateException.class, () -> new ViewpointRegistration(loader));
    }
}
