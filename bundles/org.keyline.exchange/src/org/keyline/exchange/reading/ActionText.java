/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of an action or recommendation out of its pieces: sentences run on, each bullet has its own line. */
public final class ActionText {
    /** How a line with a bullet begins. */
    public static final String BULLET = "\u2022 ";
    private static final Pattern BULLETS = Pattern.compile("[" + Look.BULLETS + "]");
    private static final Pattern DASHED = Pattern.compile("^(?:[-*\u2013]|o(?=\\s\\p{Lu}))\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:e\\.g|i\\.e|etc|St|No|Mr|Mrs|Dr|cf|approx|inc))[.!?](?=\\s+\\p{Lu})|:(?=\\s+\\p{Lu})|:$");

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    private ActionText() {
    }

    /**
     * Joins the pieces of a text.
     *
     * @param pieces the pieces in order, with their leading blanks and line breaks
     * @return the whole text, in lines
     */
    public static String join(List<String> pieces) {
        ActionText joined = new ActionText();
        for (String piece : pieces) {
            boolean first = true;
            for (String line : piece.split("\\R")) {
                joined.line(line, first);
                first = false;
            }
        }
        return joined.text.toString();
    }

    private void line(String line, boolean newPiece) {
        Matcher dash = DASHED.matcher(line.strip());
        boolean dashed = dash.find();
        String[] parts = BULLETS.split(dashed ? dash.replaceFirst("") : line, -1);
        String head = Look.oneLine(parts[0]);
        if (!head.isEmpty()) {
            boolean lostBullet = newPiece && Look.beginsWithBullet(line);
            add(head, dashed || lostBullet && text.length() > 0, newPiece);
        }
        for (int i = 1; i < parts.length; i++) {
            String part = Look.oneLine(parts[i]);
            if (!part.isEmpty()) {
                bullet(part);
            }
        }
    }

    private void add(String head, boolean bullet, boolean newPiece) {
        if (bullet) {
            bullet(head);
        } else if (text.length() == 0) {
            text.append(head);
        } else if (newPiece && endsWith(":")) {
            bullet(head);
        } else if (Look.beginsSmall(head) && !head.matches("[a-z]\\).*")) {
            text.append(' ').append(head);
        } else if (newPiece && inList) {
            bullet(head);
        } else if (newPiece && !endsWith(".")) {
            text.append(' ').append(head);
        } else {
            text.append('\n').append(head);
        }
    }

    private boolean endsWith(String end) {
        return text.toString().endsWith(end);
    }

    private void bullet(String part) {
        inList = true;
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(BULLET).append(part);
    }

    /**
     * Gives the name of what a text describes.
     *
     * @param text a text in lines
     * @return its first sentence, at most its first line, without bullet and final point
     */
    public static String name(String text) {
        String line = text.lines().map(String::strip).filter(candidate -> !candidate.isEmpty()).findFirst().orElse("");
        line = line.startsWith(BULLET) ? line.substring(BULLET.length()) : line;
        Matcher end = SENTENCE_END.matcher(line);
        String sentence = end.find() && end.start() > 2 ? line.substring(0, end.start()) : line;
        return sentence.replaceAll("(?:[;,]\\s*(?:and|or))?[\\s.:;,]*$", "");
    }
}
