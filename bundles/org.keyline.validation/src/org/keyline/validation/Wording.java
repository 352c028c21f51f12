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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
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
    public static Phrase name(EObject object) {
        return name(object, false);
    }

    /**
     * An element within a sentence.
     *
     * @param object the element
     * @return such as {@code action A.5}
     */
    public static Phrase nameWithin(EObject object) {
        return name(object, true);
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
        return object instanceof Element element && filled(element.getName()) ? quoted(element.getName()).toString()
                : nameWithin(object).toString();
    }

    /**
     * A text in quotation marks, shortened.
     *
     * @param text the text
     * @return one line in typographic quotation marks
     */
    public static Phrase quoted(String text) {
        return new Quoted(text);
    }

    /**
     * A date in full.
     *
     * @param date the date
     * @return such as 30 November 2009
     */
    public static Phrase date(LocalDate date) {
        return new Day(date, DatePrecision.DAY);
    }

    /**
     * A date as exactly as it was stated.
     *
     * @param date the date
     * @param precision whether the day is known or the month alone
     * @return such as 30 November 2009, or November 2009
     */
    public static Phrase date(LocalDate date, DatePrecision precision) {
        return new Day(date, precision);
    }

    /**
     * The word before a date.
     *
     * @param precision whether the day is known or the month alone
     * @return "on " a day, "in " a month
     */
    public static String onOrIn(DatePrecision precision) {
        return precision == DatePrecision.MONTH ? "in " : "on ";
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
    public static String list(List<?> words) {
        if (words.size() <= 1) {
            return joined(words);
        }
        if (words.size() > LONGEST_LIST) {
            return joined(words.subList(0, LONGEST_LIST - 1)) + " and " + (words.size() - LONGEST_LIST + 1)
                    + " others";
        }
        return joined(words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
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

    private static Phrase name(EObject object, boolean within) {
        if (object instanceof Element element) {
            if (filled(element.getRef())) {
                return new Name(element.eClass(), element.getRef().strip(), within);
            }
            String name = filled(element.getName()) ? element.getName() : element.getDescription();
            if (filled(name)) {
                return new Name(element.eClass(), quoted(name), within);
            }
        }
        String type = ElementLabels.typeName(object.eClass());
        boolean single = object instanceof InspectionReport || object instanceof ImprovementPlan
                || object instanceof Inspection;
        String article = single ? "The " : "AEIOU".indexOf(type.charAt(0)) >= 0 ? "An " : "A ";
        String place = object.eContainer() == null ? "" : " (in " + nameWithin(object.eContainer()) + ")";
        String words = article + type.toLowerCase(Locale.UK) + (single ? "" : " without a name" + place);
        return new Words(within ? midSentence(words) : words);
    }

    private static String joined(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String midSentence(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String joined(Consumer<Consumer<Object>> parts) {
        StringBuilder words = new StringBuilder();
        parts.accept(words::append);
        return words.toString();
    }

    /** The type of an element and what it is called: its reference, or its name in quotation marks. */
    private record Name(EClass type, Object own, boolean within) implements Phrase {

        private static final Map<EClass, String> TYPES = new ConcurrentHashMap<>();
        private static final Map<EClass, String> TYPES_WITHIN = new ConcurrentHashMap<>();

        @Override
        public void parts(Consumer<Object> part) {
            part.accept(within ? TYPES_WITHIN.computeIfAbsent(type, t -> midSentence(ElementLabels.typeName(t)) + " ")
                    : TYPES.computeIfAbsent(type, t -> ElementLabels.typeName(t) + " "));
            if (own instanceof Phrase phrase) {
                phrase.parts(part);
            } else {
                part.accept(own);
            }
        }

        @Override
        public String toString() {
            return joined(this::parts);
        }
    }

    private record Quoted(String text) implements Phrase {

        Quoted {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public void parts(Consumer<Object> part) {
            part.accept("“");
            part.accept(ElementLabels.shorten(text, LONGEST_NAME));
            part.accept("”");
        }

        @Override
        public String toString() {
            return joined(this::parts);
        }
    }

    private record Day(LocalDate date, DatePrecision precision) implements Phrase {

        Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return (precision == DatePrecision.MONTH ? MONTH : DAY).format(date);
        }
    }

    private record Words(String text) implements Phrase {

        @Override
        public String toString() {
            return text;
        }
    }
}
