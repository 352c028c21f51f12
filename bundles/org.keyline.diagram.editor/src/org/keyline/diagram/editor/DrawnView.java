/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.Set;

import org.keyline.diagram.DiagramView;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.diagram.stored.DiagramDocument;

/**
 * What a diagram's file said of its contents when it was drawn.
 *
 * @param view what of the model is shown, and how it is put together
 * @param collapsed the sections whose contents are not shown
 * @param timeScale how much room a day takes
 */
record DrawnView(DiagramView view, Set<String> collapsed, TimeScale timeScale) {

    static DrawnView of(DiagramDocument document) {
        return new DrawnView(document.view(), Set.copyOf(document.collapsed()), document.timeScale());
    }

    /** {@return whether all figures that both show have the same places} */
    boolean isArrangedLike(DrawnView other) {
        return collapsed.equals(other.collapsed) && timeScale == other.timeScale
                && view.filter().equals(other.view.filter()) && view.lanes() == other.view.lanes();
    }
}
