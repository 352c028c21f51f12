/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.keyline.model.Origin;
import org.keyline.model.core.Element;

/**
 * Gives imported elements their identifiers and origins. An identifier is a name-based UUID (RFC 9562, version 3) of
 * the element's kind, its reference or name, and how often that came before, so that the same table gives the same
 * identifiers however often it is imported.
 */
final class Identity {
    private final String file;
    private final Map<String, Integer> occurrences = new HashMap<>();

    Identity(String file) {
        this.file = file;
    }

    /** Gives an element its identifier. */
    <E extends Element> E identify(E element, String key) {
        String name = element.eClass().getName() + '|' + (key == null ? "" : key.toLowerCase(Locale.UK).strip());
        int occurrence = occurrences.merge(name, 1, Integer::sum);
        element.setId(UUID.nameUUIDFromBytes(("keyline|" + name + '|' + occurrence).getBytes(StandardCharsets.UTF_8))
                .toString());
        return element;
    }

    /** Gives an element its identifier and its origin. */
    <E extends Element> E identify(E element, String key, int row) {
        element.setOrigin(new Origin(file, Math.max(1, row)));
        return identify(element, key);
    }

    /** The name of the file that is imported. */
    String file() {
        return file;
    }
}
