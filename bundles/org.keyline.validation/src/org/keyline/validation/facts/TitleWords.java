/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.Arrays;
import java.util.Locale;

/**
 * The different meaningful words of a title ({@link Words#meaningful(String)}), each by a key of 64 bits: so titles are
 * compared without cutting out their words.
 */
public final class TitleWords {

    private static final int SHORTEST_MISSPELT = 4;
    private static final int USUAL_SIZE = 12;
    private static final KeyFilter LITTLE = new KeyFilter(Words.little().size());

    static {
        Words.little().forEach(word -> LITTLE.add(keyOf(word)));
    }

    private final String title;
    private long[] keys = new long[USUAL_SIZE];
    private boolean[] spelt = new boolean[USUAL_SIZE];
    private int size;
    private long key;

    /**
     * Takes a title apart.
     *
     * @param title the title, or null
     */
    public TitleWords(String title) {
        this.title = title;
        if (title != null && !addPlain()) {
            size = 0;
            key = 0;
            for (String word : Words.meaningful(title)) {
                add(keyOf(word), mayBeMisspelt(word, 0, word.length()));
            }
        }
    }

    /**
     * The number of words.
     *
     * @return the number; 0 where the title says nothing
     */
    public int size() {
        return size;
    }

    /**
     * What stands for all words together, whatever their order.
     *
     * @return the sum of the keys of the words
     */
    public long key() {
        return key;
    }

    /**
     * What stands for the title without one of its words.
     *
     * @param word the place of the word, from 0
     * @return the sum of the keys of the others
     */
    public long keyWithout(int word) {
        return key - keys[word];
    }

    /**
     * Whether a word may stand for another one that is spelt slightly differently.
     *
     * @param word its place, from 0
     * @return false for short words, for those with figures, and for the only word of a title
     */
    public boolean mayBeMisspelt(int word) {
        return size > 1 && spelt[word];
    }

    /**
     * A word, in the singular and in small letters.
     *
     * @param word its place, from 0
     * @return the word
     */
    public String word(int word) {
        return Words.meaningful(title).stream().distinct().skip(word).findFirst().orElseThrow();
    }

    /** Adds words without accents and apostrophes as they stand there; false where there are others. */
    private boolean addPlain() {
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            if (!Words.isPlain(c)) {
                return false;
            }
            if (!Words.isPartOfPlainWord(c)) {
                if (i > start) {
                    addPlain(start, i);
                }
                start = i + 1;
            }
        }
        return true;
    }

    private void addPlain(int start, int end) {
        long whole = keyOf(title, start, end, "");
        if (LITTLE.mayHold(whole) && Words.little().contains(title.substring(start, end).toLowerCase(Locale.ROOT))) {
            return;
        }
        Words.Plural plural = Words.plural(title, start, end);
        int stem = end - plural.ending().length();
        add(plural == Words.Plural.NONE ? whole : keyOf(title, start, stem, plural.singular()),
                mayBeMisspelt(title, start, stem + plural.singular().length()));
    }

    private void add(long word, boolean mayBeMisspelt) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == word) {
                return;
            }
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            spelt = Arrays.copyOf(spelt, size * 2);
        }
        keys[size] = word;
        spelt[size++] = mayBeMisspelt;
        key += word;
    }

    private static boolean mayBeMisspelt(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end - start >= SHORTEST_MISSPELT;
    }

    private static long keyOf(String word) {
        return TextKey.end(TextKey.add(TextKey.BEGIN, word));
    }

    private static long keyOf(String text, int start, int end, String ending) {
        long key = TextKey.BEGIN;
        for (int i = start; i < end; i++) {
            key = TextKey.add(key, Words.small(text.charAt(i)));
        }
        return TextKey.end(TextKey.add(key, ending));
    }
}
