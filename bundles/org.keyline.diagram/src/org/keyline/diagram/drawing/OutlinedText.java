/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;

import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Typeface;

/** The fonts for Java's own drawing; for characters that the typeface does not have it takes the machine's fonts. */
final class OutlinedText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

    /** Loads the fonts. */
    OutlinedText() throws IOException {
        for (Typeface typeface : Typeface.values()) {
            try (InputStream stream = typeface.open()) {
                fonts.put(typeface, Font.createFont(Font.TRUETYPE_FONT, stream));
            } catch (FontFormatException e) {
                throw new IOException("The font of the drawings cannot be read", e);
            }
        }
    }

    Font font(Lettering lettering) {
        return fonts.get(lettering.typeface()).deriveFont((float) lettering.size());
    }

    /** {@return the outline of a text of any script that begins at a point of its base line; null for a blank one} */
    Shape outline(String text, Lettering lettering, double x, double y) {
        if (text.isBlank()) {
            return null;
        }
        Font font = font(lettering);
        Font machines = new Font(Font.SANS_SERIF, font.isBold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) lettering.size());
        AttributedString parts = new AttributedString(text);
        for (int i = 0; i < text.length();) {
            int next = i + Character.charCount(text.codePointAt(i));
            parts.addAttribute(TextAttribute.FONT, font.canDisplay(text.codePointAt(i)) ? font : machines, i, next);
            i = next;
        }
        return new TextLayout(parts.getIterator(), EXACT).getOutline(AffineTransform.getTranslateInstance(x, y));
    }
}
