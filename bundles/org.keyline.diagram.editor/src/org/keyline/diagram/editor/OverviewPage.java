/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The whole diagram in small, in the Outline view; what is on the screen can be dragged in it. */
final class OverviewPage extends Page implements IContentOutlinePage {

    private final DrawingBoard board;
    private Canvas canvas;
    private ScrollableThumbnail thumbnail;

    OverviewPage(DrawingBoard board) {
        this.board = board;
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.NONE);
        canvas.setData(DrawingBoard.WITHOUT_STYLE_SHEET, true);
        canvas.setBackground(board.ink().color(board.ink().palette().ground()));
        LightweightSystem system = new LightweightSystem(canvas);
        ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) board.viewer().getRootEditPart();
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setOpaque(true);
        thumbnail.setBackgroundColor(canvas.getBackground());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(thumbnail);
        board.viewer().getControl().addDisposeListener(event -> deactivate());
    }

    private void deactivate() {
        if (thumbnail != null) {
            thumbnail.deactivate();
            thumbnail = null;
        }
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        deactivate();
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // an overview has no selection of its own
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // an overview has no selection of its own
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // an overview has no selection of its own
    }
}
