/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;

/** The tool tip of a figure: paragraphs, wrapped at a width that can be read. */
public final class TipFigure extends Figure {

    private static final int MARGIN = 6;
    private static final int GAP = 4;
    private static final int WIDTH = 420;

    /**
     * A tool tip.
     *
     * @param paragraphs its texts; empty ones are left out
     */
    public TipFigure(List<String> paragraphs) {
        setOpaque(true);
        setBackgroundColor(ColorConstants.tooltipBackground);
        setForegroundColor(ColorConstants.tooltipForeground);
        setBorder(new MarginBorder(MARGIN, MARGIN + 2, MARGIN, MARGIN + 2));
        ToolbarLayout layout = new ToolbarLayout();
        layout.setSpacing(GAP);
        setLayoutManager(layout);
        paragraphs.stream().filter(text -> !text.isBlank()).forEach(text -> add(paragraph(text)));
    }

    private static FlowPage paragraph(String text) {
        FlowPage page = new FlowPage() {
            @Override
            public Dimension getPreferredSize(int width, int height) {
                Dimension whole = super.getPreferredSize(-1, -1);
                return whole.width <= WIDTH ? whole : super.getPreferredSize(WIDTH, -1);
            }
        };
        page.add(new TextFlow(text));
        return page;
    }
}
