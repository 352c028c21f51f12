/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

/**
 * A few words of a message that are put together when they are read, such as the name of an element; many findings are
 * kept whose messages nobody reads. They are those of the moment at which the phrase was made: it keeps texts and dates
 * of the model, which never change, and no element.
 */
public interface Phrase {

    /** {@return the words} */
    @Override
    String toString();
}
