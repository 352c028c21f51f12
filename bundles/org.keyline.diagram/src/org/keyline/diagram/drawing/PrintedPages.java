/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Typeface;
import org.keyline.diagram.style.Palette;

/**
 * A diagram on pages of paper, with its heading and legend on the first and its title and the number of the page at the
 * foot of each. It is drawn by the same painter as the files, so that what is printed is what was drawn. Page numbers
 * run from left to right, then down.
 */
public final class PrintedPages {

    private static final double POINTS = 0.75;
    private static final double FOOT = 22;
    private static final double FOOT_TEXT = 16;
    private static final double LEAST_PART = 0.5;
    private static final long FIXED_ID = 20260101L;

    private final Picture picture;
    private final PageSetup setup;
    private final double scale;
    private final int across;
    private final int down;

    /**
     * Divides a diagram into pages, in light colours.
     *
     * @param diagram the diagram
     * @param setup the paper
     */
    public PrintedPages(ArrangedDiagram diagram, PageSetup setup) {
        picture = new DiagramPainter(Palette.LIGHT).paint(diagram);
        this.setup = setup;
        double room = setup.height() - FOOT;
        scale = switch (setup.fit()) {
        case PAGE -> Math.min(1, Math.min(setup.width() / picture.width(), room / picture.height()));
        case WIDTH -> setup.across() * setup.width() / picture.width();
        case SIZE -> 1;
        };
        across = pages(picture.width() * scale, setup.width());
        down = pages(picture.height() * scale, room);
    }

    private static int pages(double length, double page) {
        return Math.max(1, (int) Math.ceil((length - LEAST_PART) / page));
    }

    /**
     * How many pages there are.
     *
     * @return at least 1
     */
    public int count() {
        return across * down;
    }

    /**
     * How many pages stand side by side.
     *
     * @return at least 1
     */
    public int across() {
        return across;
    }

    /**
     * How large the diagram is printed.
     *
     * @return 1 for its own size
     */
    public double scale() {
        return scale;
    }

    /**
     * Draws one page.
     *
     * @param page its number from 0
     * @param pixels how many pixels a drawing unit has, such as 300 / 96.0 for a printer of 300 dots an inch
     * @return the page
     * @throws IOException if the font cannot be read
     */
    public BufferedImage image(int page, double pixels) throws IOException {
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(setup.width() * pixels)),
                Math.max(1, (int) Math.round(setup.height() * pixels)), BufferedImage.TYPE_INT_RGB);
        Graphics2D whole = image.createGraphics();
        whole.scale(pixels, pixels);
        new PicturePainter(whole).paint(foot(page));
        Graphics2D part = (Graphics2D) whole.create();
        part.clip(new Rectangle2D.Double(0, 0, setup.width(), setup.height() - FOOT));
        part.translate(-left(page), -top(page));
        part.scale(scale, scale);
        new PicturePainter(part).paint(picture);
        part.dispose();
        whole.dispose();
        return image;
    }

    private double left(int page) {
        return page % across * setup.width();
    }

    private double top(int page) {
        return page / across * (setup.height() - FOOT);
    }

    /** The page without the diagram: the title on the left, the number of the page on the right. */
    private Picture foot(int page) {
        String number = "Page " + (page + 1) + " of " + count();
        double y = setup.height() - FOOT + FOOT_TEXT;
        double room = setup.width() - Lettering.DETAILS.width(number) - 20;
        String title = picture.title();
        while (title.length() > 4 && Lettering.DETAILS.width(title) > room) {
            title = title.substring(0, title.length() - 3).stripTrailing() + "…";
        }
        Palette palette = Palette.LIGHT;
        return new Picture(setup.width(), setup.height(), picture.title(), "", palette.ground(), List.of(
                new Line(List.of(new Point(0, setup.height() - FOOT + 2),
                        new Point(setup.width(), setup.height() - FOOT + 2)), 0, palette.gridLine()),
                new Writing(0, y, Lettering.DETAILS, List.of(title), palette.details()),
                new Writing(setup.width() - Lettering.DETAILS.width(number) - 2, y, Lettering.DETAILS, List.of(number),
                        palette.details())));
    }

    /**
     * Writes all pages as one PDF document.
     *
     * @param margin what is left free around each page, in drawing units
     * @param output where to write; is not closed
     * @throws IOException if it cannot be written
     */
    public void write(double margin, OutputStream output) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(picture.title());
            document.getDocumentInformation().setSubject(picture.description());
            document.getDocumentInformation().setCreator("Keyline");
            document.getDocumentCatalog().setLanguage("en-GB");
            document.setDocumentId(FIXED_ID);
            Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
            for (int page = 0; page < count(); page++) {
                PDPage sheet = new PDPage(new PDRectangle((float) ((setup.width() + 2 * margin) * POINTS),
                        (float) ((setup.height() + 2 * margin) * POINTS)));
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.transform(Matrix.getTranslateInstance((float) (margin * POINTS),
                            (float) (margin * POINTS)));
                    new PdfPage(document, content, setup.height(), POINTS, fonts).paint(foot(page));
                    content.addRect(0, (float) (FOOT * POINTS), (float) (setup.width() * POINTS),
                            (float) ((setup.height() - FOOT) * POINTS));
                    content.clip();
                    // the picture's upper side lies on the upper side of the page, moved up by what earlier pages have
                    double below = setup.height() - picture.height() * scale + top(page);
                    content.transform(Matrix.getTranslateInstance((float) (-left(page) * POINTS),
                            (float) (below * POINTS)));
                    new PdfPage(document, content, picture.height(), scale * POINTS, fonts).paint(picture);
                }
            }
            document.save(output);
        }
        output.flush();
    }
}
