/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.Set;

import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.editor.stored.DiagramDocument;
import org.keyline.model.core.Element;

/** What a diagram leaves out, as its file says. */
final class ShownOptions {

    private ShownOptions() {
    }

    static DiagramOptions of(DiagramDocument document) {
        Set<String> off = Set.copyOf(document.hidden());
        return DiagramOptions.ALL.without(document.hiddenLayers().toArray(String[]::new))
                .collapsing(document.collapsed())
                .where(element -> !(element instanceof Element named) || !off.contains(String.valueOf(named.getId())));
    }
}
