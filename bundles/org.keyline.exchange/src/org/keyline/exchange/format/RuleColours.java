/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes from a workbook's styles the traffic lights of those that rules give to cells (differential styles). */
final class RuleColours extends DefaultHandler {

    private final StylesTable styles;
    private final List<String> lights = new ArrayList<>();
    private boolean inStyle;
    private boolean inFill;

    RuleColours(StylesTable styles) {
        this.styles = styles;
    }

    /** The light of each style, in their order; null where it has none. */
    List<String> lights() {
        return lights;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
        case "dxf" -> {
            inStyle = true;
            lights.add(null);
        }
        case "fill" -> inFill = inStyle;
        case "bgColor", "fgColor" -> {
            String light = inFill ? light(attributes) : null;
            if (light != null) {
                lights.set(lights.size() - 1, light);
            }
        }
        default -> {
            // fonts, borders and all else do not matter
        }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
        case "dxf" -> inStyle = false;
        case "fill" -> inFill = false;
        default -> {
            // nothing was begun
        }
        }
    }

    private String light(Attributes colour) {
        String rgb = colour.getValue("rgb");
        String theme = colour.getValue("theme");
        String indexed = colour.getValue("indexed");
        if (rgb != null && rgb.matches("(?:\\p{XDigit}{2})?\\p{XDigit}{6}")) {
            int value = Integer.parseInt(rgb.substring(rgb.length() - 6), 16);
            return FillColour.light(new byte[] { (byte) (value >> 16), (byte) (value >> 8), (byte) value });
        }
        if (theme != null && styles.getTheme() != null) {
            XSSFColor themed = styles.getTheme().getThemeColor(Integer.parseInt(theme));
            return themed == null ? null : FillColour.light(themed.getRGB());
        }
        return indexed == null ? null
                : FillColour.light(new DefaultIndexedColorMap().getRGB(Integer.parseInt(indexed)));
    }
}
