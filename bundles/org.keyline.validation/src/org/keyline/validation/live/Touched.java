/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An object that is met for the first time, or about which something changed; as it is after all changes were made.
 *
 * @param object the object
 * @param inModel whether it lies in the model now
 * @param moved whether it came, went or changed its place, or is met for the first time
 * @param before the values that its attributes had before the changes, for those that changed
 */
record Touched(EObject object, boolean inModel, boolean moved, Map<EStructuralFeature, Object> before) {

    /** The values that the attributes of each object had before some changes, in the order of these. */
    static Map<EObject, Map<EStructuralFeature, Object>> before(List<Change> changes) {
        Map<EObject, Map<EStructuralFeature, Object>> before = new IdentityHashMap<>();
        for (Change change : changes) {
            Map<EStructuralFeature, Object> ofObject = before.computeIfAbsent(change.object(),
                    o -> new IdentityHashMap<>());
            if (!ofObject.containsKey(change.feature())) {
                ofObject.put(change.feature(), change.old());
            }
        }
        return before;
    }

    /** Whether a feature may have another value now. */
    boolean changed(EStructuralFeature feature) {
        return before.containsKey(feature);
    }

    /** The value that an attribute of one value had before the changes. */
    Object before(EStructuralFeature attribute) {
        return before.containsKey(attribute) ? before.get(attribute) : object.eGet(attribute);
    }
}
