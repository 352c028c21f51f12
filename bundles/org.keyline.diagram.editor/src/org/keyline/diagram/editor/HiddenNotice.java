/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.diagram.editor.stored.VisibilityCommand;

/** The line over a drawing that says what of the model is not shown, so that nobody takes a part for the whole. */
final class HiddenNotice {

    private final Composite area;
    private final DrawingBoard board;
    private final Label text;

    HiddenNotice(Composite parent, DrawingBoard board) {
        this.board = board;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
        text = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Link all = new Link(area, SWT.NONE);
        all.setText("<a>Show everything</a>");
        all.addListener(SWT.Selection, event -> board.session().execute(everything()));
    }

    /** {@return the control, to be placed over the drawing} */
    Composite control() {
        return area;
    }

    private Command everything() {
        CompoundCommand all = new CompoundCommand("Show everything");
        if (!board.document().filter().isAll()) {
            all.append(ViewCommand.filter(board.document(), DiagramFilter.ALL));
        }
        all.append(VisibilityCommand.everything(board.document()));
        return all;
    }

    /** Says what the diagram that is on the screen leaves out. */
    void update() {
        if (area.isDisposed() || board.scene().diagram() == null) {
            return;
        }
        String notice = board.scene().diagram().notice();
        if (!notice.equals(text.getText())) {
            text.setText(LegacyActionTools.escapeMnemonics(notice));
            text.setToolTipText(notice);
            area.setVisible(!notice.isEmpty());
            ((GridData) area.getLayoutData()).exclude = notice.isEmpty();
            area.getParent().layout(true, true);
        }
    }
}
