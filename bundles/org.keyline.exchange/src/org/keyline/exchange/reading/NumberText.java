/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts of money in pounds, and percentages. */
public final class NumberText {
    private static final Pattern MONEY = Pattern.compile(
            "(?:£|gbp)?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(k|m|million|thousand)?");
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)£\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?(?:k|m|million|thousand)\\b)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d+))?\\s*(%|percent|per cent)?");

    private NumberText() {
    }

    /**
     * Reads an amount of money.
     *
     * @param text such as £12,500, 12.5k, nil
     * @return the amount in pounds, or empty where the text is no amount
     */
    public static Optional<BigDecimal> money(String text) {
        String plain = text.strip().toLowerCase(Locale.UK);
        if (plain.matches("nil|none|no cost|cost neutral|£?0(?:\\.00?)?")) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher matcher = MONEY.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal amount = new BigDecimal(matcher.group(1).replace(",", "") + fraction);
        if (matcher.group(3) != null) {
            amount = amount.movePointRight(matcher.group(3).startsWith("m") ? 6 : 3);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * Reads words that name one amount of money with its sign.
     *
     * @param text such as "£2k from reserves"
     * @return the amount in pounds, or empty where the text names none, or several
     */
    public static Optional<BigDecimal> moneyIn(String text) {
        List<String> amounts = SIGNED.matcher(text).results().map(MatchResult::group).toList();
        return amounts.size() == 1 ? money(amounts.get(0)) : Optional.empty();
    }

    /**
     * Writes a part of one as a percentage.
     *
     * @param text such as 0.4 or 1
     * @return the text of its hundredfold, such as 40.0; the text as it is where it is no plain number
     */
    public static String hundredfold(String text) {
        String plain = text.strip();
        return plain.matches("\\d{0,3}(?:\\.\\d+)?") && !plain.isEmpty()
                ? new BigDecimal(plain).movePointRight(2).toPlainString()
                : text;
    }

    /**
     * Reads a percentage.
     *
     * @param text such as 50, 50% or 33.3%
     * @return the percentage rounded to whole numbers, or empty where the text is none between 0 and 100, or is a
     * fraction of one without percent sign
     */
    public static OptionalInt percent(String text) {
        Matcher matcher = PERCENT.matcher(text.strip().toLowerCase(Locale.UK));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String fraction = matcher.group(2) == null ? "" : '.' + matcher.group(2);
        BigDecimal number = new BigDecimal(matcher.group(1) + fraction);
        boolean fractionOfOne = matcher.group(3) == null && !fraction.isEmpty() && number.compareTo(BigDecimal.ONE) < 0;
        int whole = number.setScale(0, RoundingMode.HALF_UP).intValue();
        return whole > 100 || fractionOfOne ? OptionalInt.empty() : OptionalInt.of(whole);
    }
}
