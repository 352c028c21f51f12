/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;

/**
 * An element as the outputs name it.
 *
 * @param id its identifier; where it has none, that of the nearest element around it
 * @param type the name of its class in the metamodel
 * @param ref its reference, or null
 * @param name its name, or null
 */
record NamedElement(String id, String type, String ref, String name) {

    static NamedElement of(EObject object) {
        String type = object.eClass().getName();
        if (object instanceof Element element) {
            return new NamedElement(element.getId(), type, element.getRef(), element.getName());
        }
        EObject around = object.eContainer();
        while (around != null && !(around instanceof Element)) {
            around = around.eContainer();
        }
        return new NamedElement(around instanceof Element element ? element.getId() : null, type, null, null);
    }
}
