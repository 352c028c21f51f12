/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.plan.Action;

/** The words that stand in figures. */
final class FigureTexts {

    /** A label longer than this is shortened, in characters. */
    static final int LONGEST_LABEL = 240;

    private FigureTexts() {
    }

    /**
     * {@return the whole name of an element in one line: its name, else its question or description, else its type's}
     */
    static String name(Element element) {
        String question = switch (element) {
        case KeyLine line -> line.getQuestion();
        case KeyQuestion key -> key.getQuestion();
        default -> null;
        };
        for (String text : new String[] { element.getName(), question, element.getDescription() }) {
            if (text != null && !text.isBlank()) {
                return oneLine(text);
            }
        }
        return ElementLabels.typeName(element.eClass());
    }

    /** {@return the reference of an element in one line, empty if it has none} */
    static String reference(Element element) {
        return element.getRef() == null ? "" : oneLine(element.getRef());
    }

    /** {@return reference and whole name} */
    static String title(EObject object) {
        if (object instanceof Element element) {
            return title(reference(element), name(element));
        }
        return ElementLabels.label(object);
    }

    /** {@return reference and whole name of an element of which both are known already} */
    static String title(String reference, String name) {
        return reference.isEmpty() ? name : reference + " " + name;
    }

    /**
     * {@return the name of an element as a label: whole, or shortened at a sentence, clause or word if it is very long}
     */
    static String label(Element element) {
        return shortened(name(element));
    }

    /** {@return the text, or its beginning up to the end of a sentence, clause or word, with an ellipsis} */
    static String shortened(String text) {
        if (text.length() <= LONGEST_LABEL) {
            return text;
        }
        int end = lastSentenceEnd(text);
        if (end < LONGEST_LABEL / 4) {
            end = lastOf(text, LONGEST_LABEL / 3, ";", ":", " – ", " - ", ",", " (");
        }
        if (end < 0) {
            end = lastOf(text, LONGEST_LABEL / 3, " ");
        }
        if (end < 0) {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text);
            end = characters.preceding(LONGEST_LABEL);
        }
        return text.substring(0, end).stripTrailing() + " …";
    }

    private static int lastSentenceEnd(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int end = sentences.preceding(LONGEST_LABEL);
        return end == BreakIterator.DONE ? -1 : end;
    }

    private static int lastOf(String text, int least, String... marks) {
        int last = -1;
        for (String mark : marks) {
            last = Math.max(last, text.lastIndexOf(mark, LONGEST_LABEL - mark.length()));
        }
        return last < least ? -1 : last;
    }

    /** {@return who leads an action and from when to when it runs, as far as that is known} */
    static String whoAndWhen(Action action) {
        String dates = dates(action);
        String lead = action.getLead() == null ? "" : person(action.getLead());
        return dates.isEmpty() || lead.isEmpty() ? dates + lead : dates + " · " + lead;
    }

    /** {@return from when to when an action runs, as stated; what could not be read in quotation marks} */
    static String dates(Action action) {
        String start = action.getStart() == null ? quoted(action.getStartText())
                : ElementLabels.date(action.getStart());
        String finish = action.getFinish() == null ? quoted(action.getFinishText())
                : ElementLabels.date(action.getFinish(), action.getFinishPrecision());
        if (start.isEmpty() && finish.isEmpty()) {
            return "";
        }
        if (start.isEmpty()) {
            return "until " + finish;
        }
        if (start.equals(finish)) {
            return start;
        }
        if (action.getStart() != null && action.getFinish() != null
                && action.getFinishPrecision() != DatePrecision.MONTH
                && action.getStart().getYear() == action.getFinish().getYear()) {
            start = start.substring(0, start.lastIndexOf(' '));
        }
        return finish.isEmpty() ? "from " + start : start + " – " + finish;
    }

    private static String quoted(String text) {
        return text == null || text.isBlank() ? "" : "“" + oneLine(text) + "”";
    }

    private static String person(Person person) {
        return person.getName() == null || person.getName().isBlank() ? name(person) : oneLine(person.getName());
    }

    /** {@return a sentence for each text that says something} */
    static String sentences(String... texts) {
        StringJoiner joined = new StringJoiner(" ");
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                String line = oneLine(text);
                joined.add(".!?…”".indexOf(line.charAt(line.length() - 1)) < 0 ? line + "." : line);
            }
        }
        return joined.toString();
    }

    /** {@return such as "1 action", "3 actions"} */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String oneLine(String text) {
        return ElementLabels.oneLine(text);
    }
}
