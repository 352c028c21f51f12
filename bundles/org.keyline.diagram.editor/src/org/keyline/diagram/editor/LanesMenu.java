/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.ui.DropDown;

/** The menu of what actions are put together by. */
final class LanesMenu extends DropDown {

    private final DrawingBoard board;

    LanesMenu(DrawingBoard board) {
        super("Lanes", "By what actions are put together", EditorImages.tool("lanes"));
        this.board = board;
    }

    @Override
    protected void fill(Menu menu) {
        List<Lanes> all = board.document().kind().definition().lanes();
        Lanes now = board.document().lanes() == null ? all.getFirst() : board.document().lanes();
        for (Lanes lanes : all) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(lanes.label());
            item.setSelection(lanes == now);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection() && lanes != now) {
                    board.session().execute(ViewCommand.lanes(board.document(), lanes));
                }
            }));
        }
    }
}
