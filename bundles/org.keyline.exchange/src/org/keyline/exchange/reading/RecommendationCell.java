/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells that cite recommendations and other sources: lists and ranges of references (R1.1, R3.1 &amp; R6.1; R2.1
 * to R2.3; Rec 3, 4(b)), each list after the words that name its report, and sources without reference.
 */
public final class RecommendationCell {
    private static final String NUMBER = "\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}(?!\\d))*"
            + "(?:\\s?\\([a-z0-9]{1,3}\\))*[a-z]?(?![\\d\\p{L}/])";
    private static final String MARK = "(?:recommendations?|recs?)\\.?\\s*(?:no[.s]?\\s*)?(?:K?R\\s?)?|(?-i:K?R)\\s?";
    private static final Pattern REF = Pattern.compile("(?i)(?<![\\p{L}\\d.])(" + MARK + ")(" + NUMBER + ")");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\G\\s*(,|;|&|and\\b|/|\\bto\\b|-|\u2013|\\.)?\\s*(" + MARK + ")?(" + NUMBER + ")");
    private static final Pattern BARE = Pattern.compile("(?i)\\s*" + NUMBER + "(?:\\s*(?:,|;|&|and|/|to|-|\u2013)\\s*"
            + NUMBER + ")*\\s*");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-\u2013\\s.]*|n/?a|none|nil|not applicable");
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?i)\\s*(?:[;,&/]|and\\b|$)");
    private static final int LONGEST_RANGE = 50;

    /**
     * A list of references with the words before it.
     *
     * @param source the words before, which end with the report's name; may be empty
     * @param refs the references in the form R1.1; none where the words name a source without reference
     */
    public record Citation(String source, List<String> refs) {
    }

    private RecommendationCell() {
    }

    /**
     * Reads a cell.
     *
     * @param cell its text
     * @param numbersAlone whether the column holds references alone, so that a number needs no mark
     * @return its citations in order
     */
    public static List<Citation> read(String cell, boolean numbersAlone) {
        List<Citation> citations = new ArrayList<>();
        String text = Look.oneLine(cell.replaceAll("\\R", "; "));
        if (NOTHING.matcher(text).matches()) {
            return citations;
        }
        if (numbersAlone && BARE.matcher(text).matches()) {
            text = "R" + text.strip();
        }
        Matcher matcher = REF.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            Set<String> refs = new LinkedHashSet<>();
            String last = canonical(matcher.group(1), matcher.group(2), "R");
            refs.add(last);
            int end = matcher.end();
            Matcher next = NEXT.matcher(text);
            while (next.find(end) && next.start() == end && goesOn(next, text, end)) {
                String ref = canonical(next.group(2), next.group(3), last);
                if (isRange(next.group(1))) {
                    refs.addAll(range(last, ref));
                }
                refs.add(ref);
                last = ref;
                end = next.end();
                next = NEXT.matcher(text);
            }
            sources(text.substring(from, matcher.start()), List.copyOf(refs), citations);
            from = end;
        }
        sources(text.substring(Math.min(from, text.length())), List.of(), citations);
        return citations;
    }

    /** A further number belongs to the list where it has the mark of its own, or a divider before it. */
    private static boolean goesOn(Matcher next, String text, int end) {
        String between = text.substring(end, next.start(3));
        boolean marked = between.matches("(?si).*(?:R|recs?|recommendations?)\\W*");
        boolean list = !";".equals(next.group(1)) || LIST_GOES_ON.matcher(text.substring(next.end())).lookingAt();
        return marked || next.group(1) != null && !".".equals(next.group(1)) && list;
    }

    private static boolean isRange(String divider) {
        return divider != null && (divider.equals("-") || divider.equals("\u2013") || divider.equalsIgnoreCase("to"));
    }

    /** KR1.2 keeps its letters, and so do the numbers behind it. */
    private static String canonical(String mark, String number, String before) {
        boolean key = mark == null ? before.startsWith("KR") : mark.strip().endsWith("KR");
        return (key ? "KR" : "R") + number.replaceAll("\\s+", "");
    }

    private static List<String> range(String first, String last) {
        Matcher from = Pattern.compile("(.*?)(\\d+)").matcher(first);
        Matcher to = Pattern.compile("(.*?)(\\d+)").matcher(last);
        List<String> refs = new ArrayList<>();
        if (from.matches() && to.matches()) {
            int low = Integer.parseInt(from.group(2));
            int high = Integer.parseInt(to.group(2));
            boolean sameParent = from.group(1).equals(to.group(1))
                    || to.group(1).matches("K?R") && from.group(1).endsWith(".");
            for (int i = low + 1; sameParent && i < high && high - low <= LONGEST_RANGE; i++) {
                refs.add(from.group(1) + i);
            }
        }
        return refs;
    }

    /** The words before a list may name other sources first; a semicolon divides them. */
    private static void sources(String words, List<String> refs, List<Citation> citations) {
        String[] parts = words.split(";");
        for (int i = 0; i < parts.length; i++) {
            String source = clean(parts[i]);
            boolean last = i == parts.length - 1;
            if (!source.isEmpty() && !last) {
                citations.add(new Citation(source, List.of()));
            } else if (last && (!refs.isEmpty() || !source.isEmpty())) {
                citations.add(new Citation(source, refs));
            }
        }
        if (parts.length == 0 && !refs.isEmpty()) {
            citations.add(new Citation("", refs));
        }
    }

    private static String clean(String words) {
        String cleaned = words.replaceAll("^[\\s,.;:&/\u2013-]+|[\\s,.;:&/\u2013-]+$", "")
                .replaceAll("(?i)^(?:and|to)\\s+|\\s+and$", "").strip();
        boolean openOnly = cleaned.endsWith("(") || cleaned.equals(")") || cleaned.equals("(");
        return openOnly ? cleaned.replaceAll("[()]", "").strip() : cleaned;
    }
}
