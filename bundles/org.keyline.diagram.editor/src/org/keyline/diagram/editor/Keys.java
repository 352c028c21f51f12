/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keyboard: beside the arrows, which go from figure to figure, Alt and an arrow moves what is selected, Enter
 * renames it, L links the first of two selected figures with the second, and Ctrl with +, - , 0 and 1 zooms.
 */
final class Keys extends GraphicalViewerKeyHandler {

    private static final int STEP = 10;

    private final DrawingBoard board;
    private final DiagramActions actions;

    Keys(DrawingBoard board, DiagramActions actions) {
        super(board.viewer());
        this.board = board;
        this.actions = actions;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        return board.editing().key(board, event, board.boxes())
                || (event.stateMask & SWT.MOD1) != 0 && look(event)
                || (event.stateMask & SWT.ALT) != 0 && move(event)
                || event.stateMask == (SWT.MOD1 | SWT.MOD2) && picture(event)
                || event.stateMask == 0 && edit(event) || super.keyPressed(event);
    }

    private boolean look(KeyEvent event) {
        switch (event.keyCode) {
        case 'f' -> {
            if ((event.stateMask & SWT.SHIFT) == 0) {
                return false;
            }
            actions.openFilter();
        }
        case '+', '=', SWT.KEYPAD_ADD -> zoomTo(board.zoom().getNextZoomLevel());
        case '-', SWT.KEYPAD_SUBTRACT -> zoomTo(board.zoom().getPreviousZoomLevel());
        case '0' -> actions.looking().fit();
        case '1' -> zoomTo(1);
        default -> {
            return false;
        }
        }
        return true;
    }

    /** Zooms; what is selected stays in view. */
    private void zoomTo(double scale) {
        board.zoom().setZoom(scale);
        if (!board.selected().isEmpty()) {
            board.viewer().flush();
            board.viewer().reveal((EditPart) board.selected().getFirst());
        }
    }

    private boolean picture(KeyEvent event) {
        if (event.keyCode == 'c') {
            actions.pictures().copy();
            return true;
        }
        return false;
    }

    private boolean move(KeyEvent event) {
        if (board.editing().isPlacedByModel()) {
            return false;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> actions.alignments().nudge(-STEP, 0);
        case SWT.ARROW_RIGHT -> actions.alignments().nudge(STEP, 0);
        case SWT.ARROW_UP -> actions.alignments().nudge(0, -STEP);
        case SWT.ARROW_DOWN -> actions.alignments().nudge(0, STEP);
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean edit(KeyEvent event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.F2) && board.boxes().size() == 1) {
            actions.rename();
            return true;
        }
        if (event.keyCode == 'l' && board.boxes().size() == 2 && board.links() != null) {
            actions.connect(board.boxes().get(0), board.boxes().get(1));
            return true;
        }
        return false;
    }
}
