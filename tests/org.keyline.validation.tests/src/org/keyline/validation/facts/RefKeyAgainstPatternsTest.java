/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** References are taken apart by hand, since that is done often; patterns say what is meant. */
class RefKeyAgainstPatternsTest {

    private static final Pattern SHAPE = Pattern
            .compile("(.*?)([\\s./_\\-]{0,3})(\\d{1,6})([a-z]?)[.):]?", Pattern.DOTALL);
    private static final Pattern AFTER_LETTERS = Pattern.compile("^(\\p{L}+)[\\s.\\-]+(?=\\d)");
    private static final String CHARACTERS = "AaBzRé19087 .\t-/_:),;(Ä";
    private static final int TRIED = 200_000;

    private static Optional<RefKey> byPattern(String ref) {
        Matcher matcher = SHAPE.matcher(ref.strip());
        return matcher.matches() ? Optional.of(new RefKey(matcher.group(1).strip().toUpperCase(Locale.ROOT),
                matcher.group(2), Integer.parseInt(matcher.group(3)), matcher.group(3).length(), matcher.group(4)))
                : Optional.empty();
    }

    private static String comparableByPattern(String ref) {
        String plain = ref.strip().toUpperCase(Locale.ROOT).replaceAll("[.:;,)]+$", "");
        return AFTER_LETTERS.matcher(plain).replaceFirst("$1").replaceAll("\\s+", " ");
    }

    @Test
    void everyReferenceIsTakenApartAsThePatternsSay() {
        Random random = new Random(15);
        for (int i = 0; i < TRIED; i++) {
            StringBuilder ref = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                ref.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertEquals(byPattern(ref.toString()), RefKey.of(ref.toString()), () -> "“" + ref + "”");
            assertEquals(comparableByPattern(ref.toString()), RefKey.comparable(ref.toString()),
                    () -> "“" + ref + "”");
        }
    }
}
