/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyline.ui.UiImages;

/** The line over a diagram: find, zoom, arrange, layers, snapping, saving as a picture. */
final class ViewBar {

    private static final int FIND_WIDTH = 220;

    /** Makes it; what has no room beside the rest goes into a line of its own. */
    ViewBar(Composite parent, DrawingBoard board, DiagramActions actions) {
        RowLayoutFactory.fillDefaults().wrap(true).center(true).margins(6, 2).spacing(8).applyTo(parent);
        FindField find = new FindField(parent, board, actions);
        RowDataFactory.swtDefaults().hint(FIND_WIDTH, SWT.DEFAULT).applyTo(find.control());
        add(parent, bar -> {
            bar.add(tool("Zoom in (Ctrl +)", UiImages.tool("zoomIn"), () -> board.zoom().zoomIn()));
            bar.add(tool("Zoom out (Ctrl -)", UiImages.tool("zoomOut"), () -> board.zoom().zoomOut()));
            bar.add(tool("Whole diagram (Ctrl 0)", UiImages.tool("zoomFit"), () -> actions.looking().fit()));
            bar.add(tool("Actual size (Ctrl 1)", UiImages.tool("zoomActual"), () -> board.zoom().setZoom(1)));
        });
        add(parent, bar -> {
            bar.add(tool("Arrange all that was not placed by hand", EditorImages.tool("arrange"), board::arrange));
            bar.add(actions.filter(parent));
            bar.add(new LayersMenu(board, actions));
            if (board.document().kind().definition().lanes().size() > 1) {
                bar.add(new LanesMenu(board));
            }
            bar.add(actions.grid());
        });
        add(parent, bar -> {
            bar.add(tool("Save the diagram as SVG, PNG or PDF …", UiImages.tool("export"),
                    () -> actions.pictures().export()));
            board.editing().fillBar(board, bar);
        });
    }

    /** Adds buttons that stay together. */
    private static void add(Composite parent, Consumer<IContributionManager> fill) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        fill.accept(bar);
        bar.createControl(parent);
    }

    static Action tool(String name, ImageDescriptor icon, Runnable run) {
        Action action = new Action(name, icon) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }
}
