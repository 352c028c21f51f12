/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;

/** Gives each element of a diagram one ID: its own, where it has one that is not taken. */
final class FigureIds {

    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@return the ID of an element, always the same} */
    String of(EObject object) {
        return ids.computeIfAbsent(object, this::newId);
    }

    private String newId(EObject object) {
        String own = object instanceof Element element ? element.getId() : null;
        return own != null && isWord(own) && taken.add(own) ? own : numbered(object.eClass().getName());
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@return an ID made of others, such as that of a relation between two elements} */
    String joined(String first, String second) {
        String id = first + "--" + second;
        return taken.add(id) ? id : numbered(id);
    }

    private String numbered(String stem) {
        String id;
        do {
            id = stem + "-" + numbers.merge(stem, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }
}
