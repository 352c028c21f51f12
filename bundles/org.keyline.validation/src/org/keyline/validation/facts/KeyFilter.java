/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

/**
 * A set of keys that says of a few others too that they are in it. It takes two to four bytes a key, and serves to sort
 * out quickly what is there once, as nearly all is.
 */
final class KeyFilter {

    private final long[] bits;

    /**
     * An empty set.
     *
     * @param keys how many keys it is made for
     */
    KeyFilter(int keys) {
        bits = new long[Math.max(1, Integer.highestOneBit(keys) / 2)];
    }

    /**
     * Adds a key.
     *
     * @param key a number whose bits are spread evenly
     * @return whether it was there before, or another one that looks like it
     */
    boolean add(long key) {
        boolean before = mayHold(key);
        bits[word(key)] |= 1L << key;
        return before;
    }

    /**
     * Whether a key is in the set.
     *
     * @param key the key
     * @return false where it is not; true where it is, or one that looks like it
     */
    boolean mayHold(long key) {
        return (bits[word(key)] & 1L << key) != 0;
    }

    /** The lowest bits of a key choose the bit in a word, the highest ones the word. */
    private int word(long key) {
        return (int) (key >>> Integer.SIZE) & bits.length - 1;
    }
}
