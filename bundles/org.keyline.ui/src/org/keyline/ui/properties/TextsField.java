/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

/** Several texts, one a line. */
final class TextsField extends TypedField {

    @Override
    protected boolean isTall() {
        return true;
    }

    @Override
    protected String hint() {
        return "one a line";
    }

    @Override
    protected String shownValue() {
        return ((List<?>) value()).stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Override
    protected String write(String typed) {
        List<String> lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (feature().isUnique() && lines.stream().distinct().count() < lines.size()) {
            return "The same line stands there twice.";
        }
        set(lines);
        return null;
    }
}
