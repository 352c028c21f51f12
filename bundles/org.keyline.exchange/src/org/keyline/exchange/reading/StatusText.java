/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;

/**
 * Reads the column of status: red, amber, green, by word or letter, and how far an action has come.
 *
 * @param rag the traffic light; unspecified where there is none, or more than one
 * @param stage how far it has come; unspecified where it is not said
 * @param severalLights whether there is more than one traffic light
 * @param whole whether all of the text was understood
 */
public record StatusText(Rag rag, Stage stage, boolean severalLights, boolean whole) {
    private static final Pattern LIGHT = Pattern.compile("\\b(red|amber|green|r|a|g)\\b");
    private static final Pattern COMPLETE = Pattern
            .compile("\\b(?:completed?|done|achieved|implemented|finished|closed)\\b");
    private static final Pattern NOT_STARTED = Pattern
            .compile("\\b(?:not (?:yet )?started|not begun|yet to start|planned)\\b");
    private static final Pattern IN_PROGRESS = Pattern.compile(
            "\\b(?:in progress|ongoing|on-going|under ?way|started|on track|on target|in hand|partly complete"
                    + "(?:d)?)\\b");
    private static final Pattern CANCELLED = Pattern
            .compile("\\b(?:cancelled|canceled|withdrawn|no longer required)\\b");
    private static final Pattern FILLING = Pattern.compile("[\\s/,;:.()\\-\u2013]+|\\bstatus\\b");

    /**
     * Reads a cell.
     *
     * @param cell its text
     * @return what it says
     */
    public static StatusText read(String cell) {
        String text = cell.toLowerCase(Locale.UK);
        Set<Rag> lights = EnumSet.noneOf(Rag.class);
        Matcher light = LIGHT.matcher(text);
        while (light.find()) {
            lights.add(switch (light.group().charAt(0)) {
            case 'r' -> Rag.RED;
            case 'a' -> Rag.AMBER;
            default -> Rag.GREEN;
            });
        }
        Stage stage = stage(text);
        String rest = text;
        for (Pattern known : new Pattern[] { NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, LIGHT, FILLING }) {
            rest = known.matcher(rest).replaceAll("");
        }
        Rag rag = lights.size() == 1 ? lights.iterator().next() : Rag.UNSPECIFIED;
        return new StatusText(rag, stage, lights.size() > 1, rest.isEmpty() && lights.size() < 2);
    }

    private static Stage stage(String text) {
        if (NOT_STARTED.matcher(text).find()) {
            return Stage.NOT_STARTED;
        }
        if (CANCELLED.matcher(text).find()) {
            return Stage.CANCELLED;
        }
        if (IN_PROGRESS.matcher(text).find()) {
            return Stage.IN_PROGRESS;
        }
        return COMPLETE.matcher(text).find() ? Stage.COMPLETE : Stage.UNSPECIFIED;
    }
}
