/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.model.plan.DependencyKind;

/**
 * Finds other actions that an action's running text names, and tells by the words before them which of the two waits
 * for the other.
 */
public final class Mentions {
    private static final Pattern LETTER_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.])(\\p{Lu}{1,2})([.\\-]?)(\\d{1,3})(?![\\d]|\\.\\d|[\\p{L}])");
    private static final Pattern FORWARD = Pattern.compile("\\b(?:for inclusion in|to be included in|included in|into"
            + "|contributes? to|in preparation for|in readiness for|prior to|(?<!not )(?<!begin )(?<!start )before"
            + "|in advance of|ahead of|to feed|feeds? to)\\b");
    private static final Pattern BACKWARD = Pattern.compile("\\b(?:utilis\\w+|using|uses?|following|follows|after|once"
            + "|on completion of|upon completion of|completion of|subject to|based on|building on|until|when|as soon as"
            + "|on receipt of|pending|awaiting|awaits?|conditional (?:up)?on|not before|no earlier than"
            + "|(?:begin|start) before|depend\\w* (?:up)?on"
            + "|waits? for|waiting for|preceded by|relies (?:up)?on|relying (?:up)?on|requires?|needs|arising from|resulting from|as a result of|results? of|outcomes? of|findings of|results"
            + "|approved under|agreed under|from)\\b");
    private static final Pattern ALIGNED = Pattern.compile("\\b(?:aligned (?:with|to)|align\\w* with|in line with"
            + "|in accordance with|in accordance to|linked (?:with|to)|links? (?:with|to)|alongside|in conjunction with"
            + "|consistent with|in tandem with|co-?ordinated with)\\b");
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:actions?|tasks?|see|into|with|under|following|after|ref)\\s*$|\\(\\s*$");
    /** Words behind which a reference of the plan is meant, though it is written like a number or a code of others. */
    private static final Pattern ORDER_CUE = Pattern.compile("(?i)\\b(?:once|when|until|before|prior to|subject to"
            + "|dependent (?:up)?on|depends? (?:up)?on|conditional (?:up)?on|completion of|ahead of|pending|awaiting"
            + "|waits? for|waiting for|relies on|requires?|needs|as soon as)\\s*$");
    private static final Pattern AMOUNT = Pattern.compile("(?i)\\s*(?:%|per ?cent|million|m\\b|k\\b|days?\\b|weeks?\\b"
            + "|months?\\b|years?\\b|times\\b|homes\\b|points?\\b)");
    private static final Pattern BETWEEN = Pattern
            .compile("(?i)\\s*(?:,|;|/|&|,?\\s*and|,?\\s*or|to|[-\u2013])\\s*(?:actions?\\s+|tasks?\\s+)?");
    private static final Pattern RANGE = Pattern.compile("(?i)\\s*(?:to|[-\u2013])\\s*(?:actions?\\s+|tasks?\\s+)?");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[./_\\-][\\p{L}\\d]+)*");
    private static final Pattern ACTION_BEFORE = Pattern.compile("(?i)\\b(?:actions?|tasks?)\\s+(?:no\\.?\\s*)?$");
    private static final Pattern REF_ENDS = Pattern.compile("\\s*(?:$|[).,;:(&]|(?:is|are|has|have|and|or)\\b)");
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,4})");
    private static final Pattern OWN_LETTER = Pattern.compile("(\\p{Lu}{1,2}[.\\-]?)\\d{1,3}[a-z]?");
    private static final Pattern OWN_NUMBERS = Pattern
            .compile("(?i)\\bactions\\s+(\\d{1,2}(?:(?:\\s*,\\s*|\\s*&\\s*|,?\\s+and\\s+)\\d{1,2})+)\\b(?![.\\d])");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final int WORDS_BEFORE = 240;
    private static final int CLAUSE = 50;

    /**
     * One action that a text names.
     *
     * @param ref the reference as written
     * @param kind whether one waits for the other
     * @param forward true where the action named waits for the one whose text it is
     * @param text the words that say so
     */
    public record Mention(String ref, DependencyKind kind, boolean forward, String text) {
    }

    private final Set<String> letters = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    /** References that are numbers or codes, with each number as 9. */
    private final Set<String> shapes = new HashSet<>();
    private final boolean dotted;
    private int end;

    /**
     * Knows a plan's references.
     *
     * @param references the references of all actions
     */
    public Mentions(Collection<PlanReference> references) {
        boolean dots = false;
        for (PlanReference reference : references) {
            keys.add(PlanReference.key(reference.ref()));
            if (reference.shape() == PlanReference.Shape.LETTER_NUMBER) {
                letters.add(reference.letters());
                dots |= reference.ref().indexOf('.') > 0;
            } else if (reference.shape() == PlanReference.Shape.CODE) {
                codes.add(reference.ref());
            } else if (reference.shape() == PlanReference.Shape.NUMBER) {
                numbers.add(reference.ref());
            }
        }
        dotted = dots;
        codes.forEach(ref -> shapes.add(shape(ref)));
        numbers.forEach(ref -> shapes.add(shape(ref)));
    }

    /**
     * Finds the actions that a text names.
     *
     * @param text the text
     * @param own the reference of the action whose text it is
     * @return the actions named, in order
     */
    public List<Mention> find(String text, String own) {
        List<Mention> mentions = new ArrayList<>();
        String line = Look.oneLine(text);
        if (!letters.isEmpty()) {
            end = 0;
            Matcher matcher = LETTER_NUMBER.matcher(line);
            while (matcher.find()) {
                if (letters.contains(matcher.group(1))
                        && (goesOn(line, matcher, mentions) || meant(line, matcher))) {
                    add(mentions, line, matcher, own);
                }
            }
            numbersOfOwnLetter(line, own, mentions);
        }
        if (!codes.isEmpty() || !numbers.isEmpty()) {
            end = 0;
            Matcher matcher = TOKEN.matcher(line);
            while (matcher.find()) {
                if (isToken(matcher.group()) && (goesOn(line, matcher, mentions) || named(line, matcher))
                        || isMissing(line, matcher)) {
                    add(mentions, line, matcher, own);
                }
            }
        }
        return mentions;
    }

    private boolean isToken(String token) {
        return codes.contains(token) || numbers.contains(token);
    }

    /** Whether an action is meant that the plan does not have: "action 4.1" in a plan with the actions 1.1 to 3.6. */
    private boolean isMissing(String line, Matcher matcher) {
        String token = matcher.group();
        return shapes.contains(shape(token)) && !keys.contains(PlanReference.key(token))
                && ACTION_BEFORE.matcher(line.substring(Math.max(0, matcher.start() - 24), matcher.start())).find()
                && REF_ENDS.matcher(line.substring(matcher.end())).lookingAt();
    }

    private static String shape(String ref) {
        return DIGITS.matcher(ref).replaceAll("9");
    }

    /** Whether a reference stands behind another one, with nothing but "and" or the like between. */
    private boolean goesOn(String line, Matcher matcher, List<Mention> mentions) {
        return !mentions.isEmpty() && end > 0 && keys.contains(PlanReference.key(matcher.group()))
                && BETWEEN.matcher(line.substring(end, matcher.start())).matches()
                && !AMOUNT.matcher(line.substring(matcher.end())).lookingAt();
    }

    /** Adds a mention; behind another one it means the same, and a range means all between. */
    private void add(List<Mention> mentions, String line, Matcher matcher, String own) {
        String ref = matcher.group();
        boolean isOwn = PlanReference.key(ref).equals(PlanReference.key(own));
        if (goesOn(line, matcher, mentions)) {
            Mention before = mentions.getLast();
            if (RANGE.matcher(line.substring(end, matcher.start())).matches()) {
                range(before, ref, mentions, own);
            }
            if (!isOwn) {
                String words = before.text() + line.substring(end, matcher.end());
                mentions.add(new Mention(ref, before.kind(), before.forward(), words));
            }
        } else if (!isOwn) {
            mentions.add(mention(line, end, matcher.start(), matcher.end(), ref));
        } else {
            return;
        }
        end = matcher.end();
    }

    private void range(Mention first, String last, List<Mention> mentions, String own) {
        Matcher from = LAST_NUMBER.matcher(first.ref());
        Matcher to = LAST_NUMBER.matcher(last);
        if (from.matches() && to.matches() && from.group(1).equals(to.group(1))) {
            for (int i = Integer.parseInt(from.group(2)) + 1; i < Integer.parseInt(to.group(2)); i++) {
                String key = PlanReference.key(from.group(1) + i);
                if (keys.contains(key) && !key.equals(PlanReference.key(own))) {
                    mentions.add(new Mention(from.group(1) + i, first.kind(), first.forward(), first.text()));
                }
            }
        }
    }

    /** "Once actions 1 and 2 are done" in work stream A means A.1 and A.2, if no other letter has those numbers. */
    private void numbersOfOwnLetter(String line, String own, List<Mention> mentions) {
        Matcher owned = OWN_LETTER.matcher(own);
        Matcher matcher = OWN_NUMBERS.matcher(line);
        while (owned.matches() && matcher.find()) {
            Mention words = mention(line, 0, matcher.start(1), matcher.end(1), matcher.group(1));
            for (String number : matcher.group(1).split("\\D+")) {
                String key = PlanReference.key(owned.group(1) + number);
                long same = keys.stream().filter(candidate -> candidate.matches("\\p{Lu}+" + number)).count();
                if (same == 1 && keys.contains(key) && !key.equals(PlanReference.key(own))) {
                    mentions.add(new Mention(owned.group(1) + number, words.kind(), words.forward(), words.text()));
                }
            }
        }
    }

    private boolean named(String line, Matcher matcher) {
        String token = matcher.group();
        String before = line.substring(Math.max(0, matcher.start() - 24), matcher.start());
        if (codes.contains(token)) {
            return true;
        }
        boolean plain = token.chars().allMatch(Character::isDigit);
        boolean led = (plain ? ACTION_BEFORE : CUE).matcher(before).find()
                || !plain && ORDER_CUE.matcher(before).find();
        return led && !AMOUNT.matcher(line.substring(matcher.end())).lookingAt();
    }

    /** A reference is meant where it is written as in the plan, or where brackets or words lead to it. */
    private boolean meant(String line, Matcher matcher) {
        String key = PlanReference.key(matcher.group());
        String before = line.substring(Math.max(0, matcher.start() - 24), matcher.start());
        boolean asInPlan = dotted ? ".".equals(matcher.group(2)) : keys.contains(key) && !matcher.group(2).equals(".");
        boolean bracketed = line.lastIndexOf('(', matcher.start()) > line.lastIndexOf(')', matcher.start());
        boolean exists = keys.contains(key);
        return CUE.matcher(before).find() || exists && ORDER_CUE.matcher(before).find() || bracketed && exists
                || asInPlan && dotted && exists;
    }

    private static Mention mention(String line, int from, int start, int end, String ref) {
        int begin = Math.max(from, start - WORDS_BEFORE);
        String before = line.substring(begin, start).toLowerCase(Locale.UK);
        int forward = last(FORWARD, before);
        int backward = last(BACKWARD, before);
        int aligned = last(ALIGNED, before);
        int nearest = Math.max(forward, Math.max(backward, aligned));
        int words = nearest < 0 ? Math.max(begin, start - 60) : begin + nearest;
        int close = end < line.length() && line.charAt(end) == ')' ? end + 1 : end;
        String text = line.substring(clause(line, begin, words), close).replaceAll("^[^\\p{L}\\p{N}(]+", "");
        if (nearest < 0) {
            return new Mention(ref, DependencyKind.INFORMS, false, text);
        }
        if (nearest == aligned) {
            return new Mention(ref, DependencyKind.ALIGNED_WITH, false, text);
        }
        return new Mention(ref, DependencyKind.REQUIRES, nearest == forward, text);
    }

    /** Where the clause begins in which the words stand; at most some words before them. */
    private static int clause(String line, int begin, int words) {
        int from = Math.max(begin, words - CLAUSE);
        for (int i = words - 1; i >= from; i--) {
            if (",;.(:".indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        int blank = from == begin ? from : line.indexOf(' ', from);
        return blank < 0 || blank > words ? words : blank;
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
