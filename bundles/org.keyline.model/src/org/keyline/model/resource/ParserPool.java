/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.util.Map;

import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Keeps parsers for the next file, and nothing of the files before. A parser holds on to whoever took what it read
 * last, and he to the model: a model that was closed would stay in memory, and one that is open would take more.
 */
final class ParserPool extends XMLParserPoolImpl {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final DefaultHandler2 NOBODY = new DefaultHandler2();

    @Override
    public synchronized void release(SAXParser parser, Map<String, Boolean> features, Map<String, ?> properties,
            boolean useLexicalHandler) {
        try {
            XMLReader reader = parser.getXMLReader();
            reader.setContentHandler(NOBODY);
            reader.setDTDHandler(NOBODY);
            reader.setEntityResolver(NOBODY);
            reader.setErrorHandler(NOBODY);
            if (useLexicalHandler) {
                reader.setProperty(LEXICAL_HANDLER, NOBODY);
            }
        } catch (SAXException e) {
            return; // such a parser is not used again
        }
        super.release(parser, features, properties, useLexicalHandler);
    }
}
