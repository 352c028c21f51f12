/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;

/**
 * What an element was called when the diagram was saved, so that it is found again if its ID has changed.
 *
 * @param type the name of its class, such as "Action"
 * @param reference its reference in one line; empty for none
 * @param name its name in one line, cut where it is very long; empty for none
 */
public record KnownAs(String type, String reference, String name) {

    private static final int LONGEST_NAME = 160;

    /** Puts texts into one line. */
    public KnownAs {
        reference = line(reference);
        String whole = line(name);
        name = whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME).strip();
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /**
     * What an element is called now.
     *
     * @param element the element
     * @return its class, reference and name
     */
    public static KnownAs of(Element element) {
        return new KnownAs(element.eClass().getName(), element.getRef(), element.getName());
    }

    /**
     * What the elements of a model are called now.
     *
     * @param roots the roots of the model
     * @return by ID, in the order of the model; without elements that have none
     */
    public static Map<String, KnownAs> all(Collection<? extends EObject> roots) {
        Map<String, KnownAs> all = new LinkedHashMap<>();
        for (Element element : ModelContents.all(roots, Element.class)) {
            if (element.getId() != null) {
                all.put(element.getId(), of(element));
            }
        }
        return all;
    }

    /**
     * Whether two elements have the same name.
     *
     * @param other what the other is called
     * @return true if both have a name, of the same class, and it differs at most in capitals
     */
    boolean isNamedLike(KnownAs other) {
        return !name.isEmpty() && type.equals(other.type)
                && name.toLowerCase(Locale.UK).equals(other.name.toLowerCase(Locale.UK));
    }

    /**
     * Whether two elements have the same reference.
     *
     * @param other what the other is called
     * @return true if both have a reference, of the same class, and it differs at most in capitals
     */
    boolean isReferredToLike(KnownAs other) {
        return !reference.isEmpty() && type.equals(other.type) && reference.equalsIgnoreCase(other.reference);
    }
}
