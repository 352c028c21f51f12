/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;
import org.keyline.validation.Check;
import org.keyline.validation.facts.RefKey;

/** The elements of a plan, report or framework by their references, made once a run, so that no fix searches it. */
final class ByReference {

    private final Map<String, List<Element>> elements = new HashMap<>();

    private ByReference(EObject tree) {
        for (TreeIterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Element element && element.getRef() != null) {
                elements.computeIfAbsent(RefKey.comparable(element.getRef()), r -> new ArrayList<>(1)).add(element);
            }
        }
    }

    /**
     * The elements of one class with a reference.
     *
     * @param <T> the class
     * @param type the class
     * @param ref the reference as written; A15 means A.15
     * @param tree the plan, report or framework
     * @param check the check that asks
     * @return the elements, in the order of the model
     */
    static <T extends Element> List<T> find(Class<T> type, String ref, EObject tree, Check check) {
        return check.fact(ByReference.class, tree, ByReference::new).elements
                .getOrDefault(RefKey.comparable(ref), List.of()).stream().filter(type::isInstance).map(type::cast)
                .toList();
    }
}
