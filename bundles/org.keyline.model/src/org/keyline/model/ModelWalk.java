/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Walks through trees in the order in which they are written, as {@link EObject#eAllContents()} does, but without an
 * iterator for each object; that makes a difference where a whole model is looked at. Reading makes no empty lists in
 * the objects. What the trees hold must not change meanwhile.
 */
public final class ModelWalk {

    /** For each class the numbers of the features that contain objects. */
    private final Map<EClass, int[]> containments = new HashMap<>();

    /**
     * Visits an object and all that it contains, each object before its contents.
     *
     * @param root the object
     * @param visitor is given the objects one by one; where it throws, the walk ends
     */
    public void visit(EObject root, Consumer<? super EObject> visitor) {
        visitor.accept(root);
        visitContents(root, visitor);
    }

    /**
     * Visits all that an object contains, each object before its contents.
     *
     * @param parent the object
     * @param visitor is given the objects one by one; where it throws, the walk ends
     */
    public void visitContents(EObject parent, Consumer<? super EObject> visitor) {
        InternalEObject object = (InternalEObject) parent;
        for (int feature : containments.computeIfAbsent(object.eClass(), ModelWalk::containments)) {
            if (object.eIsSet(feature)) {
                Object held = object.eGet(feature, true, true);
                if (held instanceof List<?> children) {
                    for (int i = 0; i < children.size(); i++) {
                        visit((EObject) children.get(i), visitor);
                    }
                } else {
                    visit((EObject) held, visitor);
                }
            }
        }
    }

    private static int[] containments(EClass type) {
        return type.getEAllReferences().stream().filter(feature -> feature.isContainment() && !feature.isDerived())
                .mapToInt(type::getFeatureID).toArray();
    }
}
