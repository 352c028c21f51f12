/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A place on a path at which a change matters to a rule.
 *
 * @param rule the number of the rule
 * @param at the class of the objects at that place
 * @param everywhere whether the path begins anywhere in the model, so that every element is affected
 * @param way the steps that lead to the place, the first first
 */
record Watch(int rule, Class<?> at, boolean everywhere, List<Step> way) {

    /**
     * The elements for which a change of an object matters.
     *
     * @param changed the object
     * @param referrers who refers to whom
     * @param affected takes them; also others, which do no harm
     */
    void back(EObject changed, Referrers referrers, Consumer<EObject> affected) {
        if (at.isInstance(changed)) {
            back(way.size() - 1, changed, referrers, affected);
        }
    }

    private void back(int place, EObject from, Referrers referrers, Consumer<EObject> affected) {
        if (place < 0) {
            affected.accept(from);
        } else {
            way.get(place).back(from, referrers, next -> back(place - 1, next, referrers, affected));
        }
    }
}
