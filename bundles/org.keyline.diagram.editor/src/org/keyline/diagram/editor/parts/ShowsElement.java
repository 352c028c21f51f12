/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.emf.ecore.EObject;

/** A part that shows an element of the model. */
public interface ShowsElement {

    /** {@return the element; null for a figure without one} */
    EObject element();

    /** {@return the ID of the figure} */
    String id();

    /** {@return what it is called, as a whole} */
    String title();

    /** {@return what is to be known about it, in sentences; empty for nothing more} */
    String description();
}
