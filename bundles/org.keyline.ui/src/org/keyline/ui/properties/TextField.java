/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

/** A text of one line or several. */
final class TextField extends TypedField {

    @Override
    protected boolean isTall() {
        return property().isMultiLine(element());
    }

    @Override
    protected boolean isBrief() {
        return "ref".equals(feature().getName());
    }

    @Override
    protected String shownValue() {
        return value() == null ? "" : String.valueOf(value());
    }

    @Override
    protected String write(String typed) {
        set(typed.isEmpty() ? null : typed);
        return null;
    }
}
