/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.keyline.diagram.Tone;
import org.keyline.diagram.style.BadgeStyle;

/**
 * Marks at the upper right corners of figures in which a check found something: a disc with a cross for an error, a
 * triangle with an exclamation mark for a warning. Lies over the figures, half outside them, so that no text is hidden.
 */
public final class MarksFigure extends FreeformLayer implements FreeformFigure {

    private static final int SIZE = 14;
    private static final int ALL = 255;
    private static final int FAINT = 110;

    private final Ink ink;
    private final Map<IFigure, Boolean> errors = new LinkedHashMap<>();

    /**
     * No marks yet.
     *
     * @param ink the colours
     */
    public MarksFigure(Ink ink) {
        this.ink = ink;
        setEnabled(false);
    }

    /**
     * Puts other marks into the place of those before.
     *
     * @param marked for each figure with a finding, whether one is an error
     */
    public void setMarks(Map<IFigure, Boolean> marked) {
        errors.clear();
        errors.putAll(marked);
        repaint();
    }

    /** {@return the figures that are marked, with whether as an error} */
    public Map<IFigure, Boolean> marks() {
        return Map.copyOf(errors);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle clip = graphics.getClip(new Rectangle());
        errors.forEach((figure, error) -> {
            Rectangle box = figure.getBounds();
            Rectangle mark = new Rectangle(box.right() - SIZE / 2 - 3, box.y - SIZE / 2 + 1, SIZE, SIZE);
            if (clip.intersects(mark) && figure.getParent() != null) {
                graphics.setAlpha(figure instanceof BoxFigure shown && shown.isFaint() ? FAINT : ALL);
                paint(graphics, mark, error);
                graphics.setAlpha(ALL);
            }
        });
    }

    private void paint(Graphics graphics, Rectangle mark, boolean error) {
        BadgeStyle style = ink.palette().badge(error ? Tone.PROBLEM : Tone.WARNING);
        graphics.setBackgroundColor(ink.color(error ? style.text() : style.fill()));
        graphics.setForegroundColor(ink.color(error ? ink.palette().ground() : style.text()));
        int x = mark.x;
        int y = mark.y;
        if (error) {
            graphics.fillOval(mark);
            graphics.setLineWidth(2);
            graphics.drawLine(x + 4, y + 4, x + SIZE - 5, y + SIZE - 5);
            graphics.drawLine(x + SIZE - 5, y + 4, x + 4, y + SIZE - 5);
        } else {
            int[] corners = { x + SIZE / 2, y, x + SIZE, y + SIZE - 1, x, y + SIZE - 1 };
            graphics.fillPolygon(corners);
            graphics.setLineWidth(1);
            graphics.drawPolygon(corners);
            graphics.drawLine(x + SIZE / 2, y + 4, x + SIZE / 2, y + 8);
            graphics.drawLine(x + SIZE / 2, y + 10, x + SIZE / 2, y + 11);
        }
    }
}
