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
            + "|contributes? to|in preparation for|in readiness for|prior to|before|ahead of|to feed|feeds? to)\\b");
    private static final Pattern BACKWARD = Pattern.compile("\\b(?:utilis\\w+|using|uses?|following|follows|after|once"
            + "|on completion of|upon completion of|completion of|subject to|based on|building on|depend\\w* (?:up)?on"
            + "|requires?|arising from|resulting from|as a result of|results? of|outcomes? of|findings of|results"
            + "|approved under|agreed under|from)\\b");
    private static final Pattern ALIGNED = Pattern.compile("\\b(?:aligned (?:with|to)|align\\w* with|in line with"
            + "|in accordance with|in accordance to|linked (?:with|to)|links? (?:with|to)|alongside|in conjunction with"
            + "|consistent with|in tandem with|co-?ordinated with)\\b");
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:actions?|tasks?|see|into|with|under|following|after|ref)\\s*$|\\(\\s*$");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[./_\\-][\\p{L}\\d]+)*");
    private static final Pattern ACTION_BEFORE = Pattern.compile("(?i)\\b(?:actions?|tasks?)\\s+(?:no\\.?\\s*)?$");
    private static final int WORDS_BEFORE = 240;
    private static final int CLAUSE = 50;

    /**
     * One action that a text names.
     *
     * @param ref
     *     the reference as written
     * @param kind
     *     whether one waits for the other
     * @param forward
     *     true where the action named waits for the one whose text it is
     * @param text
     *     the words that say so
     */
    public record Mention(String ref, DependencyKind kind, boolean forward, String text) {
    }

    private final Set<String> letters = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final boolean dotted;

    /**
     * Knows a plan's references.
     *
     * @param references
     *     the references of all actions
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
    }

    /**
     * Finds the actions that a text names.
     *
     * @param text
     *     the text
     * @param own
     *     the reference of the action whose text it is
     * @return the actions named, in order
     */
    public List<Mention> find(String text, String own) {
        List<Mention> mentions = new ArrayList<>();
        String line = Look.oneLine(text);
        int from = 0;
        if (!letters.isEmpty()) {
            Matcher matcher = LETTER_NUMBER.matcher(line);
            while (matcher.find()) {
                if (meant(line, matcher, own)) {
                    mentions.add(mention(line, from, matcher.start(), matcher.end(), matcher.group()));
                    from = matcher.end();
                }
            }
        }
        if (!codes.isEmpty() || !numbers.isEmpty()) {
            tokens(line, own, mentions);
        }
        return mentions;
    }

    private void tokens(String line, String own, List<Mention> mentions) {
        int from = 0;
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            String token = matcher.group();
            String before = line.substring(Math.max(0, matcher.start() - 20), matcher.start());
            boolean named = codes.contains(token) || numbers.contains(token)
                    && (token.indexOf('.') > 0 ? CUE : ACTION_BEFORE).matcher(before).find();
            if (named && !token.equals(own)) {
                mentions.add(mention(line, from, matcher.start(), matcher.end(), token));
                from = matcher.end();
            }
        }
    }

    /** A reference is meant where it is written as in the plan, or where brackets or words lead to it. */
    private boolean meant(String line, Matcher matcher, String own) {
        String key = PlanReference.key(matcher.group());
        if (!letters.contains(matcher.group(1)) || key.equals(PlanReference.key(own))) {
            return false;
        }
        boolean asInPlan = dotted ? ".".equals(matcher.group(2)) : keys.contains(key) && !matcher.group(2).equals(".");
        boolean led = CUE.matcher(line.substring(Math.max(0, matcher.start() - 20), matcher.start())).find();
        boolean bracketed = line.lastIndexOf('(', matcher.start()) > line.lastIndexOf(')', matcher.start());
        boolean exists = keys.contains(key);
        return led || bracketed && exists || asInPlan && dotted && exists;
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
