/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.Locale;
import java.util.regex.Pattern;

import org.keyline.model.plan.ActionKind;

/** Tells what an action chiefly does by the verbs that lead it. Where they do not say it, nothing is assumed. */
public final class ActionKinds {
    private static final String START = "^(?:to\\s+|we will\\s+|fully\\s+|continue to\\s+)?";
    private static final Pattern IMPLEMENT = Pattern.compile(START
            + "(?:implement|introduce|roll[- ]?out|launch|install"
            + "|publish|deliver(?!y)|put in place|carry through)\\b|" + START + "\\w+(?:,\\s*\\w+)* and (?:implement"
            + "|introduce|roll out|launch|publish)\\b|\\band (?:then )?(?:fully )?implement\\b");
    private static final Pattern REVIEW = Pattern.compile(START
            + "(?:(?:carry out|undertake|conduct|complete|commission"
            + "|do)\\s+(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,3}(?:reviews?|audits?|assessments?|appraisals?"
            + "|(?:stock|condition|energy|asbestos|housing needs) surveys?"
            + "|evaluations?"
            + "|analysis|gap analysis)\\b|survey\\s+(?:[\\w%-]+\\s+){0,3}"
            + "(?:homes?|houses|stock|properties|estates?|blocks?|roofs?|buildings?|dwellings?|garages?)\\b"
            + "|(?:review|audit|assess|evaluate|analyse|appraise|benchmark|map)\\b)");
    private static final Pattern CONSULT = Pattern
            .compile(START + "(?:consult|(?:seek|gather|ask for)\\s+(?:[\\w'\u2019-]+\\s+){0,3}(?:views|opinions)\\b"
                    + "|(?:carry out|undertake|conduct|hold)"
                    + "\\s+(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,2}(?:consultations?|focus groups?)\\b)");
    private static final Pattern PILOT = Pattern.compile(START + "(?:pilot|trial|test)\\b|" + START
            + "(?:establish|run|set up|carry out|start)\\s+(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+)?(?:pilots?|trials?)\\b");
    private static final Pattern PLAN = Pattern.compile(START + "(?:plan|schedule)\\b|" + START
            + "(?:draw up|prepare|develop|produce|draft|write|agree|set out|formulate|create)\\s+(?:an?\\s+|the\\s+)?"
            + "(?:[\\w-]+\\s+){0,4}(?:plan|plans|strategy|strategies|programme|timetable|project brief)\\b");
    private static final Pattern TRAIN = Pattern.compile(START + "(?:train|coach|brief|(?:deliver|provide|carry out"
            + "|arrange|run)\\s+(?:[\\w-]+\\s+){0,3}(?:training|coaching|briefings?))\\b");
    private static final Pattern MONITOR = Pattern.compile(START + "(?:monitor|track|report)\\b|" + START
            + "(?:establish|set up|carry out)\\s+(?:[\\w-]+\\s+){0,3}monitoring\\b");

    private ActionKinds() {
    }

    /**
     * Reads a kind that a column states.
     *
     * @param text the column's text
     * @return the kind, or unspecified when it is none
     */
    public static ActionKind stated(String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        for (ActionKind kind : ActionKind.values()) {
            if (kind.getLiteral().equals(wanted)) {
                return kind;
            }
        }
        return ActionKind.UNSPECIFIED;
    }

    /**
     * Tells the kind by the action's words.
     *
     * @param name the action's first sentence
     * @return the kind, or unspecified when it is not clear
     */
    public static ActionKind of(String name) {
        String text = name.toLowerCase(Locale.UK);
        if (TRAIN.matcher(text).find()) {
            return ActionKind.TRAIN;
        }
        if (IMPLEMENT.matcher(text).find()) {
            return ActionKind.IMPLEMENT;
        }
        if (CONSULT.matcher(text).find()) {
            return ActionKind.CONSULT;
        }
        if (PILOT.matcher(text).find()) {
            return ActionKind.PILOT;
        }
        if (REVIEW.matcher(text).find()) {
            return ActionKind.REVIEW;
        }
        if (MONITOR.matcher(text).find()) {
            return ActionKind.MONITOR;
        }
        return PLAN.matcher(text).find() ? ActionKind.PLAN : ActionKind.UNSPECIFIED;
    }
}
