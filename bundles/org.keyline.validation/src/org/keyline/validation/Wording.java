/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;

/** How elements, dates, numbers and lists are called in the messages of findings: plain words, British spelling. */
public final class Wording {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Wording() {
    }

    /**
     * An element at the beginning of a sentence or within it.
     *
     * @param object the element
     * @return such as {@code Action A.5}, {@code Work stream “Communication”} or {@code A milestone}
     */
    public static String name(EObject object) {
        String type = ElementLabels.typeName(object.eClass());
        if (object instanceof Element element) {
            if (filled(element.getRef())) {
                return type + " " + element.getRef().strip();
            }
            String name = filled(element.getName()) ? element.getName() : element.getDescription();
            if (filled(name)) {
                return type + " " + quoted(name);
            }
        }
        if (object instanceof InspectionReport || object instanceof ImprovementPlan || object instanceof Inspection) {
            return "The " + type.toLowerCase(Locale.UK);
        }
        EObject container = object.eContainer();
        String article = "AEIOU".indexOf(type.charAt(0)) >= 0 ? "An " : "A ";
        String without = article + type.toLowerCase(Locale.UK) + " without a name";
        return container == null ? without : without + " (in " + midSentence(name(container)) + ")";
    }

    /**
     * An element within a sentence.
     *
     * @param object the element
     * @return such as {@code action A.5}
     */
    public static String nameWithin(EObject object) {
        return midSentence(name(object));
    }

    /**
     * The reference of an element, for lists.
     *
     * @param object the element
     * @return such as {@code A.5}; its quoted name where it has no reference
     */
    public static String ref(EObject object) {
        if (object instanceof Element element && filled(element.getRef())) {
            return element.getRef().strip();
        }
        return object instanceof Element element && filled(element.getName()) ? quoted(element.getName())
                : midSentence(name(object));
    }

    /**
     * A text in quotation marks, shortened.
     *
     * @param text the text
     * @return one line in typographic quotation marks
     */
    public static String quoted(String text) {
        return "“" + ElementLabels.shorten(text, LONGEST_NAME) + "”";
    }

    /**
     * A date in full.
     *
     * @param date the date
     * @return such as 30 November 2009
     */
    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * A date as exactly as it was stated.
     *
     * @param date the date
     * @param precision whether the day is known or the month alone
     * @return such as 30 November 2009, or November 2009
     */
    public static String date(LocalDate date, DatePrecision precision) {
        return precision == DatePrecision.MONTH ? MONTH.format(date) : DAY.format(date);
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param thing one of them, such as "day"; the plural adds an s
     * @return such as "1 day", "2 days"
     */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * A list of elements by their references.
     *
     * @param objects the elements
     * @return such as "A.5, A.6 and B.1"; long lists are cut, with the number left out
     */
    public static String refs(Collection<? extends EObject> objects) {
        return list(objects.stream().map(Wording::ref).toList());
    }

    /**
     * A list of words.
     *
     * @param words the words
     * @return such as "red, amber and green"; long lists are cut, with the number left out
     */
    public static String list(List<String> words) {
        if (words.size() <= 1) {
            return String.join("", words);
        }
        if (words.size() > LONGEST_LIST) {
            return String.join(", ", words.subList(0, LONGEST_LIST - 1)) + " and " + (words.size() - LONGEST_LIST + 1)
                    + " others";
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /**
     * Whether a text says anything.
     *
     * @param text the text, or null
     * @return false for null and for blanks alone
     */
    public static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String midSentence(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
