/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.util.Map;

import javax.xml.XMLConstants;

/** The features with which XML from anywhere is parsed: no document type declaration, nothing from outside. */
public final class SecureParsing {

    /** SAX features by name. */
    public static final Map<String, Boolean> FEATURES = Map.of( //
            XMLConstants.FEATURE_SECURE_PROCESSING, Boolean.TRUE, //
            "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE, //
            "http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //
            "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE, //
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", Boolean.FALSE);

    private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";

    /**
     * The parser's limits. A model is nested some twenty levels deep; what is nested deeper than 200 is an attack or
     * damaged. Limits on entities have to go: the parser counts every {@code &amp;} and line break of a long file as an
     * entity, and without a document type declaration there are none that could expand.
     */
    public static final Map<String, Object> PROPERTIES = Map.of( //
            JAXP + "maxGeneralEntitySizeLimit", "0", //
            JAXP + "totalEntitySizeLimit", "0", //
            JAXP + "entityExpansionLimit", "0", //
            JAXP + "maxElementDepth", "200");

    private SecureParsing() {
    }
}
