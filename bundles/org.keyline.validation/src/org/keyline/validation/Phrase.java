/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.function.Consumer;

/**
 * A few words of a message, such as the name of an element. It keeps texts and dates of the model, which never change,
 * and no element: the words are those of the moment at which it was made.
 */
public interface Phrase {

    /**
     * Tells what the words are put together from, so that a message can be kept as texts that are there in any case.
     *
     * @param part takes the texts, or other phrases, in their order
     */
    default void parts(Consumer<Object> part) {
        part.accept(this);
    }

    /** {@return the words} */
    @Override
    String toString();
}
