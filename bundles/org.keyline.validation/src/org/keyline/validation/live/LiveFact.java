/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.ValidationContext;

/**
 * A fact about the model that follows the changes instead of being worked out anew, and knows for which elements its
 * answer is another now.
 */
interface LiveFact {

    /** The class by which rules ask for it, of the model as a whole. */
    Class<?> kind();

    /** Lets the rules find it. */
    default void keepIn(ValidationContext context) {
        context.keep(kind(), context, this);
    }

    /**
     * Something about an object may have changed. Called once for each changed object after all changes were made.
     *
     * @param touched the object, and what changed
     */
    void touched(Touched touched);

    /** Whether a model that it begins with is better taken up as a whole than a part at a time. */
    default boolean settlesAtOnce() {
        return false;
    }

    /**
     * Takes up what was touched.
     *
     * @param affected takes the elements for which the answer may be another now
     */
    void settle(Consumer<EObject> affected);
}
