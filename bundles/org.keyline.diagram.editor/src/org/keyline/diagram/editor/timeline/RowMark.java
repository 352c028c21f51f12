/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/**
 * Shows that a row is selected by its own figure: handles would stay behind when the texts stay and the bars scroll.
 */
final class RowMark extends SelectionEditPolicy {

    private RowFigure row() {
        return (RowFigure) getHostFigure();
    }

    /** Scrolls a row that was just brought into view out from under the head of the axis. */
    private void uncover() {
        if (!getHost().isActive() || !(getHost().getViewer().getControl() instanceof FigureCanvas canvas)) {
            return;
        }
        Rectangle seen = TimeHead.visible(row());
        int hidden = row().headBottom(seen) - row().getBounds().y;
        if (hidden > 0 && row().getBounds().bottom() > seen.y) {
            Dimension by = new Dimension(0, hidden);
            row().translateToAbsolute(by);
            canvas.scrollToY(canvas.getViewport().getViewLocation().y - by.height);
        }
    }

    @Override
    protected void showPrimarySelection() {
        showSelection();
        getHost().getViewer().getControl().getDisplay().asyncExec(this::uncover);
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
