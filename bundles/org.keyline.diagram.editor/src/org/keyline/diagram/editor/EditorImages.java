/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.keyline.ui.UiImages;

/** The icons of this bundle. */
final class EditorImages {

    private EditorImages() {
    }

    /** {@return the icon of a file in {@code icons/}, named without extension} */
    static ImageDescriptor tool(String name) {
        return UiImages.descriptor(EditorImages.class.getResource("/icons/" + name + ".svg"));
    }
}
