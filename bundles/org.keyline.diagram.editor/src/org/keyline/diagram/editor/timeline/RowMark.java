/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Shows that a row is selected by its own figure: handles would stay behind when the texts stay and the bars scroll. */
final class RowMark extends SelectionEditPolicy {

    private RowFigure row() {
        return (RowFigure) getHostFigure();
    }

    @Override
    protected void showSelection() {
        row().setSelected(true);
    }

    @Override
    protected void hideSelection() {
        row().setSelected(false);
    }

    @Override
    protected void showFocus() {
        row().setFocused(true);
    }

    @Override
    protected void hideFocus() {
        row().setFocused(false);
    }
}
