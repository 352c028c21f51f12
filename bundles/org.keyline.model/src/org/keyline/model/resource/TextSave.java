/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Saves XMI whatever characters its texts have. A text that was pasted from elsewhere may hold control characters that
 * XML 1.0 cannot express (section 2.2, production Char); each is written as the replacement character U+FFFD, since
 * refusing the save would lose everything else.
 */
class TextSave extends XMISaveImpl {

    TextSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        escape = new TextEscape();
        escape.setMappingLimit(Character.MAX_CODE_POINT);
    }

    private static final class TextEscape extends Escape {

        private static final Pattern NO_XML = Pattern
                .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

        @Override
        public String convert(String input) {
            return super.convert(expressible(input));
        }

        @Override
        public String convertText(String input) {
            return super.convertText(expressible(input));
        }

        /** Most texts have nothing to replace, and the loop is much faster than the pattern. */
        private static String expressible(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= Character.MIN_SURROGATE) {
                    return NO_XML.matcher(text).replaceAll("\uFFFD");
                }
            }
            return text;
        }
    }
}
