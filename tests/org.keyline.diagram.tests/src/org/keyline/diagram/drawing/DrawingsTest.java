/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.style.Palette;

/** Drawings as PNG and PDF, and what holds for all formats. */
class DrawingsTest {

    private static byte[] write(Drawing drawing, Diagram diagram) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        drawing.write(DiagramLayout.arrange(diagram, null), bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theFilesNameSaysWhichFormat() {
        assertInstanceOf(SvgDrawing.class, Drawing.forFileName("plan.SVG").orElseThrow());
        assertInstanceOf(PngDrawing.class, Drawing.forFileName("a.pdf.png").orElseThrow());
        assertInstanceOf(PdfDrawing.class, Drawing.forFileName("plan.pdf").orElseThrow());
        assertEquals(Optional.empty(), Drawing.forFileName("plan.gif"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x.svg", "x.png", "x.pdf" })
    void theSameDiagramGivesTheSameBytes(String name) throws IOException {
        Diagram diagram = SamplePlans.council(DiagramKind.DEPENDENCIES);
        assertArrayEquals(write(Drawing.forFileName(name).orElseThrow(), diagram),
                write(Drawing.forFileName(name).orElseThrow(), diagram));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x.svg", "x.png", "x.pdf" })
    void emptyAndStrangeDiagramsCanBeDrawn(String name) throws IOException {
        Drawing drawing = Drawing.forFileName(name).orElseThrow();
        for (DiagramKind kind : DiagramKind.values()) {
            assertTrue(write(drawing, SamplePlans.empty(kind)).length > 200);
            assertTrue(write(drawing, SamplePlans.strange(kind)).length > 200);
        }
    }

    @Test
    void aPngHasTwoPixelsForEachUnit() throws IOException {
        Diagram diagram = SamplePlans.chain();
        Picture picture = new DiagramPainter(Palette.LIGHT).paint(DiagramLayout.arrange(diagram, null));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(new PngDrawing(), diagram)));
        assertEquals(2 * picture.width(), image.getWidth());
        assertEquals(2 * picture.height(), image.getHeight());
    }

    @Test
    void aPngShowsMoreThanItsGround() throws IOException {
        BufferedImage image = new PngDrawing(Palette.DARK, 1)
                .image(DiagramLayout.arrange(SamplePlans.chain(), null));
        int ground = image.getRGB(0, 0);
        assertEquals("#1e2126", String.format("#%06x", ground & 0xffffff));
        assertNotEquals(0, count(image, ground));
    }

    private static long count(BufferedImage image, int ground) {
        long other = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                other += image.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        return other;
    }

    @Test
    void aPngThatWouldBeTooLargeIsRefusedWithAWayOut() {
        ArrangedDiagram chain = DiagramLayout.arrange(SamplePlans.chain(), null);
        var refusal = assertThrows(DrawingTooLargeException.class,
                () -> new PngDrawing(Palette.LIGHT, 100).image(chain));
        assertTrue(refusal.getMessage().contains("SVG or PDF"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = { -1, Double.NaN, Double.POSITIVE_INFINITY })
    void aScaleThatIsNoneIsRefused(double scale) {
        assertThrows(IllegalArgumentException.class, () -> new PngDrawing(Palette.LIGHT, scale));
    }

    @ParameterizedTest
    @EnumSource
    void aPdfIsOnePageOfTheDrawingsSize(DiagramKind kind) throws IOException {
        Diagram diagram = SamplePlans.council(kind);
        Picture picture = new DiagramPainter(Palette.LIGHT).paint(DiagramLayout.arrange(diagram, null));
        try (PDDocument document = Loader.loadPDF(write(new PdfDrawing(), diagram))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(picture.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(picture.height() * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals(picture.title(), document.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsNeverLargerThanViewersShow(DiagramKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(new PdfDrawing(), SamplePlans.large(kind)))) {
            assertTrue(document.getPage(0).getMediaBox().getWidth() <= 14_400.01);
            assertTrue(document.getPage(0).getMediaBox().getHeight() <= 14_400.01);
        }
    }

    @Test
    void aDrawingLargerThanAnyPageKeepsItsTrueSize() throws IOException {
        Diagram diagram = SamplePlans.large(DiagramKind.TIMELINE);
        Picture picture = new DiagramPainter(Palette.LIGHT).paint(DiagramLayout.arrange(diagram, null));
        assertTrue(picture.height() * 0.75 > 14_400, "large enough");
        try (PDDocument document = Loader.loadPDF(write(new PdfDrawing(), diagram))) {
            PDPage page = document.getPage(0);
            assertEquals(picture.height() * 0.75, page.getMediaBox().getHeight() * page.getUserUnit(), 1);
            assertTrue(document.getVersion() >= 1.6f, "units are known from 1.6 on");
        }
    }

    @Test
    void theTextOfAPdfCanBeSearched() throws IOException {
        String text = text(write(new PdfDrawing(), SamplePlans.council(DiagramKind.TRACEABILITY)));
        assertTrue(text.contains("Give households better information and easier ways"), text.substring(0, 500));
        assertTrue(text.contains("no recommendation"));
    }

    @Test
    void otherScriptsInAPdfCanBeSearchedToo() throws IOException {
        byte[] pdf = write(new PdfDrawing(), SamplePlans.strange(DiagramKind.DEPENDENCIES));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new String(document.getPage(0).getContents().readAllBytes(),
                    java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Span"));
            assertTrue(document.getPage(0).getResources().getPropertiesNames().iterator().hasNext());
        }
    }
}
