/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;

/**
 * How the objects of a model are called in JSON. An element has its UUID. An object without identity of its own, such
 * as a citation, is called by what it is part of: the owner's name, the feature and, in a list, its place from 0
 * ({@code …/citations/0}). The names of such objects are kept, so that naming all objects of a model takes time linear
 * in its size.
 */
final class ElementIds {

    private final Map<EObject, String> names = new IdentityHashMap<>();

    /**
     * The name of an object.
     *
     * @param object any object; also one that stands for another that could not be found
     * @return its UUID or the name made of its owner's
     */
    String of(EObject object) {
        if (object.eIsProxy()) {
            return EcoreUtil.getURI(object).fragment();
        }
        if (object instanceof Element element && element.getId() != null) {
            return element.getId();
        }
        String known = names.get(object);
        if (known != null) {
            return known;
        }
        nameSiblings(object);
        return names.get(object);
    }

    private void nameSiblings(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null) {
            nameAll(object.eResource() == null ? List.of(object) : object.eResource().getContents(), "");
            return;
        }
        EReference feature = object.eContainmentFeature();
        String name = of(owner) + '/' + feature.getName();
        if (feature.isMany()) {
            nameAll((List<?>) owner.eGet(feature), name + '/');
        } else {
            names.put(object, name);
        }
    }

    private void nameAll(List<?> objects, String before) {
        int place = 0;
        for (Object each : objects) {
            names.put((EObject) each, before + place++);
        }
    }
}
