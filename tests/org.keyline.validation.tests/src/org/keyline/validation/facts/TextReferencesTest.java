/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is found by the characters is what a pattern finds. */
class TextReferencesTest {

    private static final Pattern REFERENCE = Pattern
            .compile("(?<![\\p{L}\\d.])(\\p{Lu}{1,4})\\s?([.\\-]?)\\s?(\\d{1,3})(?![\\d\\p{L}])");
    private static final String CHARACTERS = "AABCZz  ..--1239\t\u00a0\u00c9\u00e9\u0391\u0412\u01c5\u2167(),;";

    @Test
    void referencesAreFoundInRunningText() {
        assertEquals(List.of("A.1|A|.|4", "B 12|B||13", "AB-3|AB|-|19", "A.7|A|.|25"),
                found("See A.1, (or B 12) AB-3, \u0391.7; not xA.1, 1A2, ABCDE.1, A.1234, A.1b"));
    }

    @Test
    void everyTextHasTheReferencesThatThePatternFinds() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertEquals(byPattern(text.toString()), found(text.toString()), () -> "in “" + text + "”");
        }
    }

    private static List<String> found(String text) {
        List<String> all = new ArrayList<>();
        for (TextReferences found = new TextReferences(text); found.next();) {
            all.add(String.join("|", found.ref(), found.prefix(), found.separator(), "" + found.start()));
        }
        return all;
    }

    private static List<String> byPattern(String text) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = REFERENCE.matcher(RefKey.latin(text)); matcher.find();) {
            all.add(String.join("|", matcher.group(), matcher.group(1), matcher.group(2), "" + matcher.start()));
        }
        return all;
    }
}
