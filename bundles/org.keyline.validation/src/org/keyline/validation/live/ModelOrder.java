/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelLists;

/**
 * The order of a model: root after root, each object before what it contains. Compares two objects by the ways up from
 * them, without walking through the model. What lies in none of the roots comes last.
 */
final class ModelOrder implements Comparator<EObject> {

    private final Map<EObject, Integer> roots = new HashMap<>();

    ModelOrder(List<EObject> roots) {
        roots.forEach(root -> this.roots.put(root, this.roots.size()));
    }

    /** The root in which an object lies; null where it lies in none. */
    EObject rootOf(EObject object) {
        EObject each = object;
        while (each != null && !roots.containsKey(each)) {
            each = each.eContainer();
        }
        return each;
    }

    @Override
    public int compare(EObject one, EObject other) {
        if (one == other) {
            return 0;
        }
        int depthOfOne = depth(one);
        int depthOfOther = depth(other);
        if (depthOfOne < 0 || depthOfOther < 0) {
            return Boolean.compare(depthOfOne < 0, depthOfOther < 0);
        }
        EObject a = up(one, depthOfOne - depthOfOther);
        EObject b = up(other, depthOfOther - depthOfOne);
        if (a == b) {
            return Integer.compare(depthOfOne, depthOfOther);
        }
        while (!roots.containsKey(a) && a.eContainer() != b.eContainer()) {
            a = a.eContainer();
            b = b.eContainer();
        }
        return roots.containsKey(a) ? Integer.compare(roots.get(a), roots.get(b)) : compareSiblings(a, b);
    }

    private static int compareSiblings(EObject one, EObject other) {
        EObject container = one.eContainer();
        EStructuralFeature featureOfOne = one.eContainingFeature();
        EStructuralFeature featureOfOther = other.eContainingFeature();
        if (featureOfOne != featureOfOther) {
            return Integer.compare(container.eClass().getFeatureID(featureOfOne),
                    container.eClass().getFeatureID(featureOfOther));
        }
        List<EObject> siblings = ModelLists.values(container, (EReference) featureOfOne);
        for (EObject sibling : siblings) {
            if (sibling == one || sibling == other) {
                return sibling == one ? -1 : 1;
            }
        }
        throw new IllegalStateException("An object is not in the feature that contains it");
    }

    /** The number of objects between an object and its root; -1 where it lies in none. */
    private int depth(EObject object) {
        int depth = 0;
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (roots.containsKey(each)) {
                return depth;
            }
            depth++;
        }
        return -1;
    }

    private static EObject up(EObject object, int steps) {
        EObject each = object;
        for (int i = 0; i < steps; i++) {
            each = each.eContainer();
        }
        return each;
    }
}
