/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.keyline.ui.navigator.ModelOpening;

/** Leads to an element in the editor of its file. */
final class Reveal {

    private Reveal() {
    }

    /** Opens the editor of the element's file, and selects it there; does nothing for null. */
    static void show(EObject element) {
        if (element != null) {
            ModelOpening.reveal(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), element);
        }
    }
}
