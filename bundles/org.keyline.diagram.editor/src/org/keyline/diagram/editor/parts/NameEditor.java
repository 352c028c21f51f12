/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.core.Element;

/** The field over a figure in which its name is typed. */
final class NameEditor extends DirectEditManager {

    private static final int LEAST_HEIGHT = 26;
    private static final int LEAST_WIDTH = 160;

    private final BoxPart part;

    NameEditor(BoxPart part, Drafting drafting) {
        super(part, TextCellEditor.class, new OverName(part));
        this.part = part;
        drafting.say(null);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.SINGLE | SWT.BORDER);
    }

    @Override
    protected void initCellEditor() {
        Element element = (Element) part.element();
        getCellEditor().setValue(element.getName() == null ? "" : element.getName());
        ((Text) getCellEditor().getControl()).selectAll();
    }

    /** Over the figure, at least as large as a line of text. */
    private record OverName(BoxPart part) implements CellEditorLocator {

        @Override
        public void relocate(CellEditor editor) {
            Rectangle bounds = part.nameBounds();
            part.getFigure().translateToAbsolute(bounds);
            int height = Math.max(LEAST_HEIGHT, editor.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            editor.getControl().setBounds(bounds.x, bounds.y, Math.max(LEAST_WIDTH, bounds.width), height);
        }
    }
}
