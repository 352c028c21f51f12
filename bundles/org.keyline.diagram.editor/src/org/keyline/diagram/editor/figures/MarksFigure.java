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
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.keyline.diagram.Tone;
import org.keyline.diagram.style.BadgeStyle;

/**
 * Marks on figures in which a check found something: a disc with a cross for an error, a triangle with an exclamation
 * mark for a warning. Lies over the figures.
 */
public final class MarksFigure extends FreeformLayer implements FreeformFigure {

    private static final int SIZE = 12;
    private static final int ALL = 255;
    private static final int FAINT = 110;

    private final Ink ink;
    private final Map<Checked, Boolean> errors = new LinkedHashMap<>();

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
    public void setMarks(Map<Checked, Boolean> marked) {
        errors.clear();
        errors.putAll(marked);
        repaint();
    }

    /** {@return the figures that are marked, with whether as an error} */
    public Map<Checked, Boolean> marks() {
        return Map.copyOf(errors);
    }

    /** {@return where the mark of a figure lies; empty while it is out of sight} */
    public static Rectangle place(Checked figure) {
        Point middle = figure.markPlace();
        return middle == null ? new Rectangle() : new Rectangle(middle.x - SIZE / 2, middle.y - SIZE / 2, SIZE, SIZE);
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
            Rectangle mark = place(figure);
            if (clip.intersects(mark) && figure.getParent() != null) {
                graphics.setAlpha(figure.isFaint() ? FAINT : ALL);
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
            graphics.drawLine(x + 3, y + 3, x + SIZE - 4, y + SIZE - 4);
            graphics.drawLine(x + SIZE - 4, y + 3, x + 3, y + SIZE - 4);
        } else {
            int[] corners = { x + SIZE / 2, y, x + SIZE, y + SIZE - 1, x, y + SIZE - 1 };
            graphics.fillPolygon(corners);
            graphics.setLineWidth(1);
            graphics.drawPolygon(corners);
            graphics.drawLine(x + SIZE / 2, y + 4, x + SIZE / 2, y + SIZE - 6);
            graphics.drawLine(x + SIZE / 2, y + SIZE - 4, x + SIZE / 2, y + SIZE - 3);
        }
    }
}
