/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.gef.requests.CreationFactory;
import org.keyline.diagram.editor.edit.Creation;

/**
 * Says what a tool makes; the model makes it.
 *
 * @param creation what; null for a link
 */
public record Making(Creation creation) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return creation;
    }

    @Override
    public Object getObjectType() {
        return creation;
    }
}
