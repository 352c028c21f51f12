/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.drawing.PageSetup.Fit;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.style.Palette;

/** That what is printed is what was drawn, whole, on as many pages as were asked for. */
class PrintedPagesTest {

    private static final int FOOT = 22;

    private final ArrangedDiagram diagram = DiagramLayout.arrange(SamplePlans.council(DiagramKind.DEPENDENCIES), null);

    @Test
    void onePageIsOnePageAndNeverEnlarged() {
        assertEquals(1, new PrintedPages(diagram, PageSetup.A4).count());
        assertTrue(new PrintedPages(diagram, PageSetup.A4).scale() < 1);
        assertEquals(1, new PrintedPages(DiagramLayout.arrange(SamplePlans.chain(), null),
                new PageSetup(5000, 5000, Fit.PAGE, 1)).scale());
    }

    @Test
    void asManyPagesStandSideBySideAsWereAskedFor() {
        for (int across = 1; across <= 5; across++) {
            PrintedPages pages = new PrintedPages(diagram, PageSetup.A4.fitted(Fit.WIDTH, across));
            assertEquals(across, pages.across());
            assertEquals(0, pages.count() % across);
        }
    }

    @Test
    void thePagesPutTogetherAreTheDrawing() throws IOException {
        PageSetup setup = new PageSetup(700, 500 + FOOT, Fit.SIZE, 1);
        PrintedPages pages = new PrintedPages(diagram, setup);
        BufferedImage whole = new PngDrawing(Palette.LIGHT, 1).image(diagram);
        assertEquals((int) Math.ceil(whole.getWidth() / 700.0), pages.across());
        for (int page = 0; page < pages.count(); page++) {
            BufferedImage image = pages.image(page, 1);
            int left = page % pages.across() * 700;
            int top = page / pages.across() * 500;
            int different = 0;
            for (int y = 0; y < 500 && top + y < whole.getHeight(); y++) {
                for (int x = 0; x < 700 && left + x < whole.getWidth(); x++) {
                    different += image.getRGB(x, y) == whole.getRGB(left + x, top + y) ? 0 : 1;
                }
            }
            assertEquals(0, different, "page " + page);
        }
    }

    @Test
    void theDocumentHasEveryPageWithTitleAndNumber() throws IOException {
        PrintedPages pages = new PrintedPages(diagram, PageSetup.A4.turned().fitted(Fit.WIDTH, 2));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        pages.write(PageSetup.millimetres(15), output);
        try (PDDocument document = Loader.loadPDF(output.toByteArray())) {
            assertEquals(pages.count(), document.getNumberOfPages());
            assertTrue(pages.count() > 1);
            assertEquals(297, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.5);
            for (int page = 1; page <= pages.count(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(document).contains("Page " + page + " of " + pages.count()));
            }
        }
    }

    @Test
    void aPageWithoutSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PageSetup(0, 100, Fit.PAGE, 1));
        assertThrows(IllegalArgumentException.class, () -> PageSetup.A4.fitted(Fit.WIDTH, 0));
    }
}
