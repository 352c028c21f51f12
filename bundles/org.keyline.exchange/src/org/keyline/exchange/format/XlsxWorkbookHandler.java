/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.util.HashSet;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from a workbook's main part from which day its dates count, and which sheets are hidden. */
final class XlsxWorkbookHandler extends DefaultHandler {
    private final Set<String> hidden = new HashSet<>();
    private boolean since1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if ("workbookPr".equals(localName)) {
            String value = attributes.getValue("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        } else if ("sheet".equals(localName)
                && ("hidden".equals(attributes.getValue("state"))
                        || "veryHidden".equals(attributes.getValue("state")))) {
            hidden.add(attributes.getValue("name"));
        }
    }

    /**
     * Tells which sheets are hidden.
     *
     * @return their names
     */
    Set<String> hidden() {
        return hidden;
    }

    /**
     * Tells from which day dates count.
     *
     * @return true for 1904, false for 1900
     */
    boolean since1904() {
        return since1904;
    }
}
