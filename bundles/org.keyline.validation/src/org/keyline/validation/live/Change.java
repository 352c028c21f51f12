/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change of one feature of one object.
 *
 * @param object whose feature changed
 * @param feature the feature
 * @param before the objects that it does not hold any more; empty for attributes
 * @param after the objects that it holds now and did not hold before, or at another place; empty for attributes
 * @param old the value that an attribute of one value had before; null for references and lists, too
 */
record Change(EObject object, EStructuralFeature feature, List<EObject> before, List<EObject> after, Object old) {

    /**
     * The change of which EMF tells.
     *
     * @param notification about a feature of a model object
     */
    static Change of(Notification notification) {
        EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
        boolean reference = feature instanceof EReference;
        boolean moved = notification.getEventType() == Notification.MOVE;
        return new Change((EObject) notification.getNotifier(), feature,
                reference && !moved ? objects(notification.getOldValue()) : List.of(),
                reference ? objects(notification.getNewValue()) : List.of(),
                reference || feature.isMany() ? null : notification.getOldValue());
    }

    /** Whether the change adds, takes away or moves parts of the model. */
    boolean ofContents() {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** All objects that the feature held or holds. */
    List<EObject> values() {
        if (before.isEmpty()) {
            return after;
        }
        List<EObject> values = new ArrayList<>(before);
        values.addAll(after);
        return values;
    }

    private static List<EObject> objects(Object value) {
        if (value instanceof EObject object) {
            return List.of(object);
        }
        return value instanceof List<?> list
                ? list.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList()
                : List.of();
    }
}
