/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What changed in a session since its listeners were last told.
 *
 * @param objects the objects of which a feature changed; empty where contents were exchanged as a whole
 * @param exchanged whether the contents of a file were loaded anew, so that no object of before may be used any more
 */
public record ModelChange(Set<EObject> objects, boolean exchanged) {

    /** Keeps the set unchangeable. */
    public ModelChange {
        objects = Set.copyOf(objects);
    }
}
