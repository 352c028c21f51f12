/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.keyline.ui.Workbench.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** A key that two commands, or one command twice, are given does nothing but open a list to choose from. */
class KeysTest {

    @Test
    void redoIsOnTheKeyThatPeopleKnow() throws Exception {
        Binding redo = ui(() -> PlatformUI.getWorkbench().getService(IBindingService.class)
                .getPerfectMatch(KeySequence.getInstance("M1+Y")));
        assertNotNull(redo, "Ctrl+Y is given to nobody, or twice");
        assertEquals("org.eclipse.ui.edit.redo", redo.getParameterizedCommand().getId());
    }

    @Test
    void noKeyIsGivenTwiceInTheSamePlace() {
        Map<String, Long> given = new TreeMap<>();
        for (IConfigurationElement key : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            if (key.getName().equals("key") && key.getContributor().getName().startsWith("org.keyline")) {
                given.merge(key.getAttribute("sequence") + " in " + key.getAttribute("contextId"), 1L, Long::sum);
            }
        }
        assertEquals(List.of(), given.entrySet().stream().filter(each -> each.getValue() > 1).toList());
    }
}
