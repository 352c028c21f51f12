/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

/**
 * Where a rule comes from.
 *
 * @param document title of the document; never empty
 * @param locator the place in it, such as ¶8; empty where the rule is derived or the whole document is meant
 */
public record Source(String document, String locator) {

    @Override
    public String toString() {
        return locator.isEmpty() ? document : document + ", " + locator;
    }
}
