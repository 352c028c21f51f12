/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference of an action or work stream as written, and what it certainly stands for.
 *
 * @param written the cell's text on one line
 * @param ref the reference in Latin letters; as written where the repair would be a guess
 * @param shape what it looks like
 */
public record PlanReference(String written, String ref, Shape shape) {
    private static final Pattern LETTER_NUMBER = Pattern
            .compile("(\\p{Lu}{1,2})\\s?([.\\-]?)\\s?(\\d{1,3}[a-z]?)[.:)]?");
    private static final Pattern DAMAGED = Pattern.compile("(\\p{Lu}{1,2})\\s?[.:;,\\-]+");
    private static final Pattern LETTER = Pattern.compile("(\\p{Lu})[.):]?|(?i)([ivx]{1,4})[.):]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?[.):]?|\\d{1,3}(?:\\.\\d{1,3})+[a-z]?[.):]?");
    private static final Pattern CODE = Pattern
            .compile("[\\p{L}]{1,8}[\\s./_\\-]{0,2}\\d{1,5}(?:[./_\\-]\\s?[\\p{Lu}\\d]{1,5})*[a-z]?[.:)]?"
                    + "|\\d{1,3}(?:\\([a-z0-9]{1,3}\\))+|\\p{Lu}{1,5}(?:[/\\-]\\p{Lu}{1,5})*[/\\-]\\d{1,5}"
                    + "(?:[./\\-]\\d{1,4})*");
    private static final int LONGEST = 20;

    /** What a reference looks like. */
    public enum Shape {
        /** There is none. */
        NONE,
        /** Letter and number: A.3. */
        LETTER_NUMBER,
        /** A letter alone: A. */
        LETTER,
        /** A letter whose number was lost: B. or B.: */
        NUMBER_LOST,
        /** Numbers alone: 3 or 1.2. */
        NUMBER,
        /** Any other code: HSG-04, WS2/3. */
        CODE,
        /** Text that is no reference. */
        OTHER
    }

    /**
     * Reads the cell of a reference.
     *
     * @param cell its text
     * @return the reference; numbers keep their form, trailing points and brackets go
     */
    public static PlanReference read(String cell) {
        String written = Look.oneLine(cell);
        if (written.isEmpty()) {
            return new PlanReference("", "", Shape.NONE);
        }
        String latin = Look.latin(written);
        if (written.length() > LONGEST) {
            return new PlanReference(written, written, Shape.OTHER);
        }
        Matcher letterNumber = LETTER_NUMBER.matcher(latin);
        if (letterNumber.matches()) {
            return new PlanReference(written,
                    letterNumber.group(1) + letterNumber.group(2) + letterNumber.group(3), Shape.LETTER_NUMBER);
        }
        if (LETTER.matcher(latin).matches() && !latin.endsWith(".:")) {
            boolean lost = latin.length() > 1 && latin.matches("\\p{Lu}[.:]");
            return new PlanReference(written, lost ? latin : latin.replaceAll("[.):]+$", ""),
                    lost ? Shape.NUMBER_LOST : Shape.LETTER);
        }
        if (DAMAGED.matcher(latin).matches()) {
            return new PlanReference(written, latin, Shape.NUMBER_LOST);
        }
        if (NUMBER.matcher(latin).matches()) {
            return new PlanReference(written, latin.replaceAll("[.):]+$", ""), Shape.NUMBER);
        }
        if (CODE.matcher(latin).matches()) {
            return new PlanReference(written, latin.replaceAll("[.:]+$", ""), Shape.CODE);
        }
        return new PlanReference(written, written, Shape.OTHER);
    }

    /**
     * Tells whether there is a reference that can be told from others.
     *
     * @return true when it is complete
     */
    public boolean isComplete() {
        return shape == Shape.LETTER_NUMBER || shape == Shape.NUMBER || shape == Shape.CODE;
    }

    /**
     * Gives the letters with which it begins.
     *
     * @return the letters in capitals, or an empty text
     */
    public String letters() {
        Matcher matcher = Pattern.compile("^\\p{L}+").matcher(ref);
        return matcher.find() ? matcher.group().toUpperCase(Locale.UK) : "";
    }

    /**
     * Gives its last number.
     *
     * @return the number, or -1 when there is none
     */
    public int number() {
        Matcher matcher = Pattern.compile("(\\d{1,6})\\D*$").matcher(ref);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /**
     * Gives the key under which it is found however its parts are divided: A.15, A15 and A-15 have the same.
     *
     * @param ref a reference
     * @return its letters and numbers
     */
    public static String key(String ref) {
        String key = Look.latin(ref).toUpperCase(Locale.UK).replaceAll("([\\p{L}])[\\s./_\\-]+(?=[\\d])", "$1");
        return key.replaceAll("\\s+", "").replaceAll("[.:)]+$", "").replaceAll("(?<=[A-Z])0+(?=\\d)", "");
    }

    /**
     * Finds the divider that most references with letter and number have.
     *
     * @param references references of a plan
     * @return the point, the hyphen or nothing
     */
    public static String usualDivider(List<PlanReference> references) {
        long points = 0;
        long hyphens = 0;
        long none = 0;
        for (PlanReference reference : references) {
            if (reference.shape() == Shape.LETTER_NUMBER) {
                points += reference.ref().indexOf('.') > 0 ? 1 : 0;
                hyphens += reference.ref().indexOf('-') > 0 ? 1 : 0;
                none += reference.ref().matches("\\p{L}+\\d.*") ? 1 : 0;
            }
        }
        return points > hyphens && points > none ? "." : hyphens > none ? "-" : "";
    }

    /**
     * Gives the reference with the divider that is usual in its plan.
     *
     * @param divider the usual divider
     * @return the reference; unchanged when it is not of letter and number
     */
    public String with(String divider) {
        Matcher matcher = LETTER_NUMBER.matcher(ref);
        boolean changes = shape == Shape.LETTER_NUMBER && matcher.matches() && !divider.isEmpty();
        return changes ? matcher.group(1) + divider + matcher.group(3) : ref;
    }
}
