/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { "the of AND", "Review the POLICIES, policy and Repairs (A.12)", "ties buses glass is as",
            "Tenants' handbook", "Na\u00efve reviews \u2013 caf\u00e9s", "a b c d e f g h i j k l m n o p q r s t",
            "x", "  ", "1 2 22 s ss ies pies flies" })
    void theWordsAreTheDifferentMeaningfulOnes(String title) {
        List<String> expected = Words.meaningful(title).stream().distinct().toList();
        TitleWords words = new TitleWords(title);
        assertEquals(expected, IntStream.range(0, words.size()).mapToObj(words::word).toList());
    }

    @Test
    void neitherOrderNorCapitalsNorThePluralMatter() {
        long key = new TitleWords("Review the repairs policy").key();
        assertEquals(key, new TitleWords("POLICIES: repair reviews").key());
        assertEquals(key, new TitleWords("Review the tenants\u2019 repairs policy").keyWithout(1));
        assertNotEquals(key, new TitleWords("Review the letting policy").key());
    }

    @Test
    void shortWordsFiguresAndAWordAloneAreNotMisspelt() {
        TitleWords words = new TitleWords("Gas servicing 2009 plan1 plans");
        assertEquals(List.of(false, true, false, false, true),
                IntStream.range(0, words.size()).mapToObj(words::mayBeMisspelt).toList());
        assertFalse(new TitleWords("Servicing").mayBeMisspelt(0));
    }

    @Test
    void aTextHasTheKeyOfItsWordsInTheirOrder() {
        assertEquals(0, Words.key(" - "));
        assertEquals(Words.key("Improve the service"), Words.key(" IMPROVE -- the service."));
        assertEquals(Words.key("Tenants’ homes"), Words.key("tenants homes"));
        assertNotEquals(Words.key("Improve the service"), Words.key("Improve theservice"));
        assertNotEquals(Words.key("Improve the service"), Words.key("The service improve"));
    }

    @Test
    void aFilterHoldsWhatWasAddedAndLittleElse() {
        KeyFilter filter = new KeyFilter(1000);
        for (int i = 0; i < 1000; i++) {
            filter.add(Words.key("word " + i));
        }
        int others = 0;
        for (int i = 0; i < 1000; i++) {
            assertTrue(filter.mayHold(Words.key("word " + i)));
            others += filter.mayHold(Words.key("other " + i)) ? 1 : 0;
        }
        assertTrue(others < 150, others + " of 1000");
    }
}
