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
 * A kind of group: a container of nodes and of other groups. An edge may end at a group too.
 *
 * @param id stable name, unique within a definition, such as "workStream"
 * @param name what people call it, such as "Work stream"
 * @param domainClass the class of the elements that it shows
 * @param candidates from the object that the diagram belongs to (a plan, a framework) to the elements that may be
 *     shown, in their order
 * @param layer the ID of the layer that it belongs to
 */
public record GroupKind(String id, String name, EClass domainClass,
        Function<EObject, List<? extends EObject>> candidates, String layer) {
}
