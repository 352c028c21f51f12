/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.keyline.diagram.style.Palette;

/** Says beside the pointer why a gesture is refused. */
public final class Bubble extends Figure {

    private static final int WIDTH = 320;
    private static final int CORNER = 8;
    private static final int SIDE = 10;
    private static final int TOP = 6;

    private final Ink ink;
    private final TextFlow words = new TextFlow();
    private final FlowPage page = new FlowPage();

    /**
     * A bubble without words.
     *
     * @param ink its colours
     */
    public Bubble(Ink ink) {
        this.ink = ink;
        page.add(words);
        add(page);
        setLayoutManager(new StackLayout());
        setBorder(new MarginBorder(TOP, SIDE, TOP, SIDE));
    }

    /**
     * Says something.
     *
     * @param text a sentence
     */
    public void setText(String text) {
        words.setText(text);
        words.setForegroundColor(ink.color(ink.palette().ground()));
    }

    /** {@return what it says} */
    public String text() {
        return words.getText();
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        Dimension whole = page.getPreferredSize(-1, -1);
        Dimension text = whole.width <= WIDTH ? whole : page.getPreferredSize(WIDTH, -1);
        return text.getCopy().expand(2 * SIDE, 2 * TOP);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Palette palette = ink.palette();
        Rectangle box = getBounds();
        graphics.setBackgroundColor(ink.color(palette.text()));
        graphics.fillRoundRectangle(box, CORNER, CORNER);
    }
}
