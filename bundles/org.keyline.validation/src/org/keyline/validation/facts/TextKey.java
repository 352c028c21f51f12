/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

/**
 * Keys of 64 bits for texts, spread so that neither keys nor sums of them meet by chance. A key is worked out letter by
 * letter: {@code end(add(add(BEGIN, 'a'), 'b'))}.
 */
final class TextKey {

    static final long BEGIN = 0xcbf29ce484222325L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private TextKey() {
    }

    /** What was begun, with one letter more. */
    static long add(long begun, char letter) {
        return (begun ^ letter) * SPREAD;
    }

    /** What was begun, with more letters. */
    static long add(long begun, String letters) {
        long key = begun;
        for (int i = 0; i < letters.length(); i++) {
            key = add(key, letters.charAt(i));
        }
        return key;
    }

    /** The key of what was begun. */
    static long end(long begun) {
        return (begun ^ begun >>> Integer.SIZE) * SPREAD;
    }
}
