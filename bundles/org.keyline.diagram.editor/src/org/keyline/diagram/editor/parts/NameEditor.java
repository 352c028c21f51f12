/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.model.core.Element;

/** The field over a figure in which its name is typed: as large as the figure's letters, Enter ends it. */
final class NameEditor extends DirectEditManager {

    private static final int LEAST_WIDTH = 180;
    private static final double LEAST_SCALE = 0.75;

    private final BoxPart part;
    private final Drafting drafting;
    private Font font;
    private boolean ending;

    NameEditor(BoxPart part, Drafting drafting) {
        super(part, TextCellEditor.class, new OverName(part));
        this.part = part;
        this.drafting = drafting;
        drafting.say(null);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        TextCellEditor editor = new TextCellEditor(composite, SWT.MULTI | SWT.WRAP | SWT.BORDER) {
            @Override
            protected void keyReleaseOccured(KeyEvent event) {
                if (event.character == SWT.ESC) {
                    super.keyReleaseOccured(event);
                }
            }
        };
        editor.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                commit();
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                bringDown();
            }
        });
        editor.getControl().addListener(SWT.Modify, event -> new OverName(part).relocate(editor));
        return editor;
    }

    @Override
    protected void initCellEditor() {
        Element element = (Element) part.element();
        Text text = (Text) getCellEditor().getControl();
        font = drafting.ink().font(Lettering.LABEL, Math.max(LEAST_SCALE, OverName.scale(part)));
        text.setFont(font);
        getCellEditor().setValue(element.getName() == null ? "" : element.getName());
        text.selectAll();
    }

    /** Takes the name over; not when the field only lost the focus because it is being taken away. */
    @Override
    protected void commit() {
        if (!ending) {
            super.commit();
        }
    }

    @Override
    protected void bringDown() {
        if (ending) {
            return;
        }
        ending = true;
        super.bringDown();
        if (font != null) {
            font.dispose();
            font = null;
        }
        if (part.getViewer() != null && part.getViewer().getControl() != null) {
            part.getViewer().getControl().setFocus();
        }
    }

    /** Over the figure, and as high as the text needs. */
    private record OverName(BoxPart part) implements CellEditorLocator {

        static double scale(BoxPart part) {
            ZoomManager zoom = (ZoomManager) part.getViewer().getProperty(ZoomManager.class.toString());
            return zoom == null ? 1 : zoom.getZoom();
        }

        @Override
        public void relocate(CellEditor editor) {
            if (editor.getControl() == null || editor.getControl().isDisposed()) {
                return;
            }
            Rectangle bounds = part.nameBounds();
            part.getFigure().translateToAbsolute(bounds);
            int width = Math.max((int) (LEAST_WIDTH * Math.max(LEAST_SCALE, scale(part))), bounds.width);
            Point wanted = editor.getControl().computeSize(width, SWT.DEFAULT);
            editor.getControl().setBounds(bounds.x, bounds.y, width, Math.max(bounds.height, wanted.y));
        }
    }
}
