/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.style.Palette;

/**
 * Writes an arranged diagram as PDF: one page as large as the drawing, vectors, text that can be searched and copied,
 * the font embedded. A viewer or printer fits the page to the paper.
 */
public final class PdfDrawing implements Drawing {

    /** Points of a PDF (1/72 inch) for each drawing unit (1/96 inch). */
    private static final double POINTS = 0.75;

    /** The longest side of a page that all viewers show, in points. */
    private static final double LONGEST_SIDE = 14_400;

    private static final float VERSION_WITH_UNITS = 1.6f;

    /** What the file's own ID is derived from instead of the time, so that the same drawing gives the same bytes. */
    private static final long FIXED_ID = 20260101L;

    @Override
    public void write(ArrangedDiagram diagram, OutputStream output) throws IOException {
        Picture picture = new DiagramPainter(Palette.LIGHT).paint(diagram);
        double scale = Math.min(POINTS, LONGEST_SIDE / Math.max(picture.width(), picture.height()));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (picture.width() * scale),
                    (float) (picture.height() * scale)));
            if (scale < POINTS) {
                // what is larger than any page keeps its true size by larger units
                document.setVersion(VERSION_WITH_UNITS);
                page.setUserUnit((float) (POINTS / scale));
            }
            document.addPage(page);
            document.getDocumentInformation().setTitle(picture.title());
            document.getDocumentInformation().setSubject(picture.description());
            document.getDocumentInformation().setCreator("Keyline");
            document.getDocumentCatalog().setLanguage("en-GB");
            COSDictionary preferences = new COSDictionary();
            preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), preferences);
            document.setDocumentId(FIXED_ID);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new PdfPage(document, content, picture.height(), scale).paint(picture);
            }
            document.save(output);
        }
        output.flush();
    }
}
