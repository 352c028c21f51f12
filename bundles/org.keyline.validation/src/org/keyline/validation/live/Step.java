/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyline.model.ModelLists;

/** A step of a path, walked backwards: from an object to those from which the step leads to it. */
interface Step {

    /**
     * Walks the step backwards.
     *
     * @param from the object to which it leads
     * @param referrers who refers to whom
     * @param to takes those from which it leads there; more of them do no harm
     */
    void back(EObject from, Referrers referrers, Consumer<EObject> to);

    /** To what a reference holds. */
    record Held(EReference reference) implements Step {

        @Override
        public void back(EObject from, Referrers referrers, Consumer<EObject> to) {
            if (reference.isContainment()) {
                if (from.eContainer() != null) {
                    to.accept(from.eContainer());
                }
            } else if (reference.getEOpposite() != null) {
                if (reference.getEOpposite().getEContainingClass().isInstance(from)) {
                    ModelLists.values(from, reference.getEOpposite()).forEach(to);
                }
            } else {
                referrers.forEach(reference, from, to);
            }
        }
    }

    /** To the object itself, to what a reference of it holds, to what that holds, and so on. */
    record HeldInTurn(EReference reference) implements Step {

        @Override
        public void back(EObject from, Referrers referrers, Consumer<EObject> to) {
            to.accept(from);
            if (reference.getEReferenceType().isInstance(from)) {
                new Held(reference).back(from, referrers, next -> back(next, referrers, to));
            }
        }
    }

    /** To the container. */
    record Container() implements Step {

        @Override
        public void back(EObject from, Referrers referrers, Consumer<EObject> to) {
            from.eContents().forEach(to);
        }
    }

    /**
     * To the object itself or something in which it lies.
     *
     * @param from the class of the objects from which it leads there
     */
    record Enclosing(Class<?> from) implements Step {

        @Override
        public void back(EObject enclosing, Referrers referrers, Consumer<EObject> to) {
            Metamodel.forEachWithin(enclosing, from, to);
        }
    }

    /** To the object itself or something that lies in it. */
    record Within() implements Step {

        @Override
        public void back(EObject from, Referrers referrers, Consumer<EObject> to) {
            for (EObject each = from; each != null; each = each.eContainer()) {
                to.accept(each);
            }
        }
    }

    /** To those that refer to the object. */
    record Referring(EReference reference) implements Step {

        @Override
        public void back(EObject from, Referrers referrers, Consumer<EObject> to) {
            if (reference.getEContainingClass().isInstance(from)) {
                ModelLists.values(from, reference).forEach(to);
            }
        }
    }
}
