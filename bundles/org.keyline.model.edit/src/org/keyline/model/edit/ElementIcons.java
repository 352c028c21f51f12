/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;

/** The icons of elements: SVG drawings of one family on a grid of 16, readable on light and dark ground. */
public final class ElementIcons {

    private static final String FOLDER = "/icons/element/";
    private static final URL UNKNOWN = ElementIcons.class.getResource(FOLDER + "Element.svg");

    private ElementIcons() {
    }

    /**
     * The icon of an object.
     *
     * @param object the object
     * @return the address of an SVG
     */
    public static URL of(EObject object) {
        if (object instanceof Finding finding && finding.getKind() == FindingKind.STRENGTH) {
            return ElementIcons.class.getResource(FOLDER + "Strength.svg");
        }
        return of(object.eClass());
    }

    /**
     * The icon of a type.
     *
     * @param type the type
     * @return the address of an SVG
     */
    public static URL of(EClass type) {
        URL icon = ElementIcons.class.getResource(FOLDER + type.getName() + ".svg");
        return icon == null ? UNKNOWN : icon;
    }

    /**
     * The icon of a collection of elements.
     *
     * @return the address of an SVG
     */
    public static URL folder() {
        return ElementIcons.class.getResource(FOLDER + "Folder.svg");
    }

    /**
     * The icon of a model file.
     *
     * @return the address of an SVG
     */
    public static URL file() {
        return ElementIcons.class.getResource(FOLDER + "File.svg");
    }

    /**
     * A mark that is laid over the icon of an element, eight units wide.
     *
     * @param name {@code error}, {@code warning}, {@code info} or {@code reference}
     * @return the address of an SVG
     * @throws IllegalArgumentException when there is no such mark
     */
    public static URL mark(String name) {
        URL icon = ElementIcons.class.getResource("/icons/mark/" + name + ".svg");
        if (icon == null) {
            throw new IllegalArgumentException("There is no mark " + name);
        }
        return icon;
    }
}
