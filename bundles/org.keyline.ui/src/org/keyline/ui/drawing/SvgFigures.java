/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.keyline.diagram.layout.Bounds;

/** Finds where the figures of a drawing are: the first rectangle in a group with an ID is the figure's outline. */
final class SvgFigures {

    private SvgFigures() {
    }

    /**
     * Reads the places.
     *
     * @param svg the drawing
     * @return the outlines by ID
     * @throws IOException when it is no SVG
     */
    static Map<String, Bounds> read(byte[] svg) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        Map<String, Bounds> figures = new HashMap<>();
        Deque<String> groups = new ArrayDeque<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && "g".equals(reader.getLocalName())) {
                    String id = reader.getAttributeValue(null, "id");
                    groups.push(id == null ? "" : id);
                } else if (event == XMLStreamConstants.END_ELEMENT && "g".equals(reader.getLocalName())) {
                    groups.pop();
                } else if (event == XMLStreamConstants.START_ELEMENT && "rect".equals(reader.getLocalName())
                        && !groups.isEmpty() && !groups.peek().isEmpty()) {
                    figures.putIfAbsent(groups.peek(), bounds(reader));
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return figures;
    }

    private static Bounds bounds(XMLStreamReader rect) {
        return new Bounds(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static double number(XMLStreamReader rect, String attribute) {
        String value = rect.getAttributeValue(null, attribute);
        return value == null ? 0 : Double.parseDouble(value);
    }
}
