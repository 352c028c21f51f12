/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A kind of node.
 *
 * @param id stable name, unique within a definition, such as "action"
 * @param name what people call it, such as "Action"
 * @param domainClass the class of the elements that it shows
 * @param candidates from the object that the diagram belongs to (a plan, a framework) to the elements that may be
 *     shown, in their order
 * @param shape what its figure looks like
 * @param layer the ID of the layer that it belongs to
 */
public record NodeKind(String id, String name, EClass domainClass,
        Function<EObject, List<? extends EObject>> candidates, Shape shape, String layer) {

    /** What a figure looks like. */
    public enum Shape {
        /** A box with the text in it. */
        BOX,
        /** A bar on a time axis with the text beside it. */
        BAR,
        /** A diamond on a time axis. */
        DIAMOND
    }
}
