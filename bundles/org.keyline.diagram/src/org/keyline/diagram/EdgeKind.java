/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * A kind of edge. It shows either elements of a class of their own, or the values of a reference.
 *
 * @param id stable name, unique within a definition, such as "dependency"
 * @param name what people call it, such as "Dependency"
 * @param domainClass the class of the elements that it shows; for a relation the class that has the reference
 * @param relation the reference whose values it shows; null if the edge shows an element
 * @param reversed whether the edge is drawn from the value to the element that has it
 * @param layer the ID of the layer that it belongs to
 */
public record EdgeKind(String id, String name, EClass domainClass, EReference relation, boolean reversed,
        String layer) {
}
