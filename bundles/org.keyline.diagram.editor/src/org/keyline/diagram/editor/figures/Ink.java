/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.FigureContent.PlacedBadge;
import org.keyline.diagram.layout.FigureContent.TextLine;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Typeface;
import org.keyline.diagram.style.BadgeStyle;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Palette;
import org.keyline.diagram.style.Pen;

/** Colours and letters of one editor's figures, the same as in a drawing. To be disposed of with the editor. */
public final class Ink {

    private static final double POINTS_PER_INCH = 72;
    private static final int BADGE_CORNER = 6;
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final double LEAST_LEGIBLE = 0.25;

    private final Display display;
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);
    private final Map<Lettering, Integer> ascents = new EnumMap<>(Lettering.class);
    private Palette palette;
    private double scale = 1;

    /**
     * Ink for a display.
     *
     * @param display the display
     * @param palette the colours of the theme
     * @param folder where the letters may be put for the display to load
     */
    public Ink(Display display, Palette palette, Path folder) {
        this.display = display;
        this.palette = palette;
        for (Typeface typeface : Typeface.values()) {
            load(typeface, folder);
        }
    }

    private void load(Typeface typeface, Path folder) {
        Path file = folder.resolve(typeface.name().toLowerCase(Locale.ROOT) + ".ttf");
        try (InputStream in = typeface.open()) {
            if (!Files.exists(file)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            display.loadFont(file.toString());
        } catch (IOException e) {
            throw new IllegalStateException("The letters of the drawings cannot be loaded", e);
        }
    }

    /**
     * The colours of the theme.
     *
     * @return the palette
     */
    public Palette palette() {
        return palette;
    }

    /**
     * Takes other colours, for another theme.
     *
     * @param other the palette
     */
    public void use(Palette other) {
        palette = other;
    }

    /**
     * A colour of the display.
     *
     * @param colour a colour of the palette
     * @return the same
     */
    public Color color(Colour colour) {
        return colours.computeIfAbsent(colour, c -> new Color(c.red(), c.green(), c.blue()));
    }

    /**
     * A font of the display.
     *
     * @param lettering what is written in it
     * @return the font, to the nearest whole point
     */
    public Font font(Lettering lettering) {
        return fonts.computeIfAbsent(lettering, l -> font(l, 1));
    }

    /**
     * A font at another scale.
     *
     * @param lettering what is written in it
     * @param zoom pixels for each drawing unit
     * @return a font, to be disposed of by the caller
     */
    public Font font(Lettering lettering, double zoom) {
        int points = Math.max(1, (int) Math.round(lettering.size() * zoom * POINTS_PER_INCH / display.getDPI().y));
        return new Font(display, FAMILY, points, lettering.typeface() == Typeface.BOLD ? SWT.BOLD : SWT.NORMAL);
    }

    private int ascent(Lettering lettering) {
        return ascents.computeIfAbsent(lettering, l -> {
            GC gc = new GC(display);
            try {
                gc.setFont(font(l));
                return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
            } finally {
                gc.dispose();
            }
        });
    }

    /**
     * Sets the pen.
     *
     * @param graphics where to draw
     * @param pen width, colour and dashes
     */
    public void pen(Graphics graphics, Pen pen) {
        graphics.setForegroundColor(color(pen.colour()));
        graphics.setLineWidth((int) Math.max(1, Math.round(pen.width())));
        if (pen.dashes().isEmpty()) {
            graphics.setLineStyle(Graphics.LINE_SOLID);
        } else {
            graphics.setLineDash(pen.dashes().stream().mapToInt(dash -> (int) Math.max(1, Math.round(dash))).toArray());
        }
    }

    /**
     * Writes a line of text.
     *
     * @param graphics where to draw
     * @param lettering its lettering
     * @param text the words
     * @param x where it begins
     * @param baseLine its base line
     * @param colour its colour
     */
    public void write(Graphics graphics, Lettering lettering, String text, double x, double baseLine, Colour colour) {
        if (scale < LEAST_LEGIBLE) {
            sketch(graphics, lettering, text, x, baseLine, colour);
            return;
        }
        graphics.setFont(font(lettering));
        graphics.setForegroundColor(color(colour));
        graphics.drawString(text, (int) Math.round(x), (int) Math.round(baseLine) - ascent(lettering));
    }

    /** Draws a thin stroke in the place of letters that would be too small to be read. */
    private void sketch(Graphics graphics, Lettering lettering, String text, double x, double baseLine,
            Colour colour) {
        graphics.setBackgroundColor(color(colour));
        int height = (int) (lettering.ascent() / 3);
        graphics.fillRectangle((int) x, (int) baseLine - 2 * height, (int) (text.length() * lettering.size() / 2),
                height);
    }

    /**
     * At what scale is drawn from now on.
     *
     * @param zoom pixels for each drawing unit; where letters would be too small to be read, strokes stand for them
     */
    void setScale(double zoom) {
        scale = zoom;
    }

    /**
     * Draws texts and badges.
     *
     * @param graphics where to draw
     * @param content what
     * @param x left side of the figure
     * @param y upper side of the figure
     * @param style the figure's style
     */
    public void content(Graphics graphics, FigureContent content, int x, int y, FigureStyle style) {
        for (TextLine line : content.lines()) {
            write(graphics, line.lettering(), line.text(), x + line.bounds().x(),
                    y + line.bounds().y() + line.lettering().ascent(),
                    line.lettering() == Lettering.DETAILS ? style.details() : style.text());
        }
        for (PlacedBadge placed : content.badges()) {
            badge(graphics, placed, x, y);
        }
    }

    private void badge(Graphics graphics, PlacedBadge placed, int dx, int dy) {
        BadgeStyle style = palette.badge(placed.badge().tone());
        Bounds bounds = placed.bounds().moved(dx, dy);
        int x = (int) Math.round(bounds.x());
        int y = (int) Math.round(bounds.y());
        int width = (int) Math.ceil(bounds.width());
        int height = (int) Math.ceil(bounds.height());
        graphics.setBackgroundColor(color(style.fill()));
        graphics.fillRoundRectangle(new org.eclipse.draw2d.geometry.Rectangle(x, y, width, height), BADGE_CORNER,
                BADGE_CORNER);
        pen(graphics, new Pen(style.border(), 1));
        graphics.drawRoundRectangle(new org.eclipse.draw2d.geometry.Rectangle(x, y, width - 1, height - 1),
                BADGE_CORNER, BADGE_CORNER);
        String text = placed.badge().text();
        write(graphics, Lettering.BADGE, text, bounds.x() + (bounds.width() - Lettering.BADGE.width(text)) / 2,
                bounds.y() + (bounds.height() - Lettering.BADGE.lineHeight()) / 2 + Lettering.BADGE.ascent(),
                style.text());
    }

    /** Gives fonts back. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
