/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.FilterChoices;
import org.keyline.diagram.editor.stored.ViewCommand;

/**
 * What a diagram is narrowed to. What is ticked takes effect at once and can be undone. Arrow keys and space do all;
 * Escape closes.
 */
final class FilterPopup extends PopupDialog {

    private static final Point SIZE = new Point(480, 500);

    private final DrawingBoard board;
    private final Control anchor;
    private FilterTree tree;

    FilterPopup(Control anchor, DrawingBoard board) {
        super(anchor.getShell(), SWT.RESIZE, true, true, false, false, false, "Show only", null);
        this.board = board;
        this.anchor = anchor;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new FilterTree(area, board.document()::filter, this::narrow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.offer(board.document().kind().definition().criteria(), FilterChoices.of(board.document().kind(),
                board.roots(), board.document().view().options().withToday(ShownOptions.today(board.session()))
                        .withFindings(ShownOptions.marks(board.session().findings()))));
        Link all = new Link(area, SWT.NONE);
        all.setText("<a>Show everything</a>");
        all.addListener(SWT.Selection, event -> {
            narrow(DiagramFilter.ALL);
            tree.refresh();
        });
        return area;
    }

    private void narrow(DiagramFilter filter) {
        board.session().execute(ViewCommand.filter(board.document(), filter));
    }

    @Override
    protected Control getFocusControl() {
        return tree.control();
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        return anchor.toDisplay(Math.max(0, anchor.getSize().x - size.x), anchor.getSize().y);
    }
}
