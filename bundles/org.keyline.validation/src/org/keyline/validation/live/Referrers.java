/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyline.model.ModelLists;

/**
 * Who refers to an object by which reference: the way back along references that have no opposite. Kept for the
 * references that are asked for, since it costs memory. What was taken out of the model is kept too, for references may
 * lead out of the model and back.
 */
final class Referrers {

    /** For each reference those that refer, by the hash of what they refer to. */
    private final Map<EReference, IntMultiMap<EObject>> byReference = new IdentityHashMap<>();
    private final Set<EObject> loose = new HashSet<>();
    private final Map<EClass, List<EReference>> ofClass = new IdentityHashMap<>();

    Referrers(Set<EReference> references) {
        references.forEach(reference -> byReference.put(reference, new IntMultiMap<>()));
    }

    /** Takes up what an object refers to; also what those refer to that lie in no file, since no walk comes to them. */
    void add(EObject object) {
        for (EReference reference : references(object.eClass())) {
            for (EObject value : ModelLists.values(object, reference)) {
                add(reference, object, value);
                if (value.eResource() == null && loose.add(value)) {
                    add(value);
                }
            }
        }
    }

    /** Follows a change. */
    void follow(Change change) {
        if (change.feature() instanceof EReference reference && byReference.containsKey(reference)) {
            change.before().forEach(value -> remove(reference, change.object(), value));
            Collection<?> now = ModelLists.values(change.object(), reference);
            for (EObject value : change.after()) {
                if (now.contains(value)) {
                    add(reference, change.object(), value);
                }
            }
        } else if (change.ofContents()) {
            change.after().forEach(part -> Impact.forTree(part, this::add));
        }
    }

    /** Calls back for each object that refers to another. */
    void forEach(EReference reference, EObject target, Consumer<EObject> referrer) {
        List<EObject> known = new ArrayList<>();
        byReference.get(reference).forEach(System.identityHashCode(target), known::add);
        for (EObject one : known) {
            if (ModelLists.values(one, reference).contains(target)) {
                referrer.accept(one);
            }
        }
    }

    private List<EReference> references(EClass type) {
        return ofClass.computeIfAbsent(type,
                t -> t.getEAllReferences().stream().filter(byReference::containsKey).toList());
    }

    private void add(EReference reference, EObject from, EObject to) {
        IntMultiMap<EObject> referrers = byReference.get(reference);
        int key = System.identityHashCode(to);
        if (!referrers.contains(key, from)) {
            referrers.put(key, from);
        }
    }

    private void remove(EReference reference, EObject from, EObject to) {
        if (!ModelLists.values(from, reference).contains(to)) {
            byReference.get(reference).remove(System.identityHashCode(to), from);
        }
    }
}
