/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;

import com.google.gson.stream.JsonWriter;

/** Elements and dates in the JSON of the figures. */
final class Briefly {

    private Briefly() {
    }

    /**
     * Writes an element as an object with {@code id}, {@code ref} and {@code name}.
     *
     * @param json takes the object
     * @param element the element
     * @throws IOException when it cannot be written
     */
    static void element(JsonWriter json, Element element) throws IOException {
        json.beginObject();
        identity(json, element);
        json.endObject();
    }

    /**
     * Writes the members {@code id}, {@code ref} and {@code name} of an element.
     *
     * @param json within an object
     * @param element the element
     * @throws IOException when it cannot be written
     */
    static void identity(JsonWriter json, Element element) throws IOException {
        json.name("id").value(element.getId());
        json.name("ref").value(element.getRef());
        json.name("name").value(element.getName());
    }

    /**
     * Writes elements as a list.
     *
     * @param json within an object
     * @param name the name of the member
     * @param elements the elements, in order
     * @throws IOException when they cannot be written
     */
    static void elements(JsonWriter json, String name, Collection<? extends Element> elements) throws IOException {
        json.name(name).beginArray();
        for (Element element : elements) {
            element(json, element);
        }
        json.endArray();
    }

    /**
     * A date as ISO 8601.
     *
     * @param date the date, or null
     * @return such as 2009-11-30, or null
     */
    static String iso(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /**
     * How an element is called in a list of several.
     *
     * @param element the element
     * @return its reference; without one, its name
     */
    static String ref(EObject element) {
        return ElementLabels.shortLabel(element);
    }
}
