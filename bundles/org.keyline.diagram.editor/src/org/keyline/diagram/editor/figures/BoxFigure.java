/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyline.diagram.State;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Pen;

/** The box of a node or the frame of a group. Draws all it shows itself: there are thousands of them. */
public class BoxFigure extends Figure implements Checked {

    private static final int BAND = 5;
    private static final int ALL = 255;
    private static final int FAINT = 110;
    private static final int AIM = 3;
    private static final int FROM_CORNER = 3;
    private static final int BEHIND_HEAD = 13;

    private final Ink ink;
    private FigureContent content;
    private FigureStyle style;
    private int accent = -1;
    private int bandHeight = -1;
    private String tip = "";
    private boolean faint;
    private Aim aim = Aim.NONE;
    private Supplier<List<String>> notes = List::of;

    /** What would happen if a link that is being drawn ended here. */
    public enum Aim {

        /** Nothing is being drawn, or not to here. */
        NONE,

        /** The link would be made. */
        TAKES,

        /** The link is refused. */
        REFUSES
    }

    /**
     * A box that has yet to be told what to show.
     *
     * @param ink its colours and letters
     */
    public BoxFigure(Ink ink) {
        this.ink = ink;
        setOpaque(false);
    }

    /**
     * Shows something.
     *
     * @param shown texts and badges
     * @param look its style
     * @param band which accent marks its left side; -1 for none
     * @param height how far down the accent reaches; -1 for the whole height
     * @param words the tool tip
     */
    public void show(FigureContent shown, FigureStyle look, int band, int height, String words) {
        content = shown;
        style = look;
        accent = band;
        bandHeight = height;
        tip = words;
        repaint();
    }

    /**
     * Steps back while something else is shown.
     *
     * @param back whether it is faint
     */
    public void setFaint(boolean back) {
        if (faint != back) {
            faint = back;
            repaint();
        }
    }

    /** {@return how far down the head of a group reaches, in drawing units; -1 for a figure that is no group} */
    int headHeight() {
        return bandHeight;
    }

    @Override
    public final boolean isFaint() {
        return faint;
    }

    /**
     * Shows what would happen to a link.
     *
     * @param what whether the figure would take it
     */
    public void setAim(Aim what) {
        if (aim != what) {
            aim = what;
            repaint();
        }
    }

    /** {@return what it shows of a link that is being drawn} */
    public Aim aim() {
        return aim;
    }

    @Override
    public final void setNotes(Supplier<List<String>> more) {
        notes = more;
    }

    /** {@inheritDoc} At the upper right corner of a box, half outside it; behind the first line of a frame's head. */
    @Override
    public Point markPlace() {
        Rectangle box = getBounds();
        if (bandHeight < 0 || content == null || content.lines().isEmpty()) {
            return new Point(box.right() - FROM_CORNER, box.y + 1);
        }
        Bounds first = content.lines().getFirst().bounds();
        double end = content.lines().stream().map(FigureContent.TextLine::bounds)
                .filter(line -> line.y() == first.y()).mapToDouble(Bounds::right).max().orElse(0);
        return new Point(box.x + (int) Math.round(end) + BEHIND_HEAD,
                box.y + (int) Math.round(first.y() + first.height() / 2));
    }

    @Override
    public IFigure getToolTip() {
        if (tip.isEmpty()) {
            return null;
        }
        List<String> paragraphs = new ArrayList<>(List.of(tip.split("\n")));
        paragraphs.addAll(notes.get());
        return new TipFigure(paragraphs);
    }

    private void paintAim(Graphics graphics, Rectangle box, int corner) {
        if (aim != Aim.NONE) {
            ink.pen(graphics, aim == Aim.TAKES ? new Pen(ink.palette().text(), AIM)
                    : new Pen(ink.palette().edge(Set.of(State.CYCLE), -1).line().colour(), AIM, List.of(6.0, 4.0)));
            graphics.drawRoundRectangle(box.getCopy().shrink(AIM / 2 + 1, AIM / 2 + 1), corner, corner);
            graphics.setLineStyle(Graphics.LINE_SOLID);
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (content == null) {
            return;
        }
        Rectangle box = getBounds();
        int corner = (int) (2 * style.corner());
        Pen border = style.border();
        int width = (int) Math.max(1, Math.round(border.width()));
        Rectangle line = new Rectangle(box.x + width / 2, box.y + width / 2, box.width - width, box.height - width);
        if (faint && aim == Aim.NONE) {
            // what lies below must not shine through the letters
            graphics.setBackgroundColor(ink.color(ink.palette().ground()));
            graphics.fillRoundRectangle(line, corner, corner);
            graphics.setAlpha(FAINT);
        }
        graphics.setBackgroundColor(ink.color(style.fill()));
        graphics.fillRoundRectangle(line, corner, corner);
        if (accent >= 0) {
            graphics.setBackgroundColor(ink.color(ink.palette().accent(accent)));
            int height = bandHeight < 0 ? line.height : Math.min(bandHeight, line.height);
            graphics.fillRectangle(line.x, line.y, BAND, height);
        }
        ink.pen(graphics, border);
        graphics.drawRoundRectangle(line, corner, corner);
        paintAim(graphics, box, corner);
        ink.content(graphics, content, box.x, box.y, style);
        graphics.setAlpha(ALL);
    }
}
