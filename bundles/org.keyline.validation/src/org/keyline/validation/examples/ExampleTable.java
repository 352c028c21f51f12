/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.DatePrecision;
import org.keyline.validation.Wording;

/**
 * A model as a table for people: a row for each element, with what it says in plain words. Tables are made for models
 * of a few elements.
 *
 * @param rows the rows, in the order of the model
 */
public record ExampleTable(List<Row> rows) {

    private static final Set<String> IN_THE_FIRST_COLUMN = Set.of("id", "ref", "name");
    private static final String PRECISION = "Precision";
    private static final int LONGEST_WORD = 40;

    /** Features whose names say less to a planner than to a program. */
    private static final Map<String, String> IN_PLAIN_WORDS = Map.ofEntries(Map.entry("rag", "colour"),
            Map.entry("lookFors", "looks for"), Map.entry("refPattern", "pattern of references"),
            Map.entry("contentHash", "fingerprint"), Map.entry("finishText", "finish, as written"),
            Map.entry("mustFinishByText", "must finish by, as written"),
            Map.entry("keyQuestionText", "key question, as written"), Map.entry("predecessor", "waits for"),
            Map.entry("intervalDays", "days between reports"), Map.entry("nonPriorities", "no priority"),
            Map.entry("statedOfficer", "officer, as written"), Map.entry("auditorCopies", "copies for the auditor"),
            Map.entry("citedOnly", "known from a citation alone"), Map.entry("body", "body inspected"));

    /**
     * One element.
     *
     * @param depth how many elements it lies within
     * @param element what it is, with its reference, such as "Action A.1"
     * @param name its name; empty where it has none
     * @param details what else it says, such as "start: 1 April 2009"
     * @param changed whether the other model of the example does not have this row
     */
    public record Row(int depth, String element, String name, List<String> details, boolean changed) {

        /** Keeps the list unchangeable. */
        public Row {
            details = List.copyOf(details);
        }
    }

    /** A row with the elements that it lies within; two rows with the same place say the same of the same. */
    private record Placed(String place, Row row) {
    }

    /** Keeps the list unchangeable. */
    public ExampleTable {
        rows = List.copyOf(rows);
    }

    /**
     * The table of a model.
     *
     * @param roots its roots
     * @param other the roots of the model that it is compared with
     * @return the table; rows that the other does not have are marked as changed
     */
    public static ExampleTable of(List<? extends EObject> roots, List<? extends EObject> other) {
        Set<String> compared = rows(other).stream().map(Placed::place).collect(Collectors.toSet());
        return new ExampleTable(rows(roots).stream().map(placed -> {
            Row row = placed.row();
            return new Row(row.depth(), row.element(), row.name(), row.details(), !compared.contains(placed.place()));
        }).toList());
    }

    private static List<Placed> rows(List<? extends EObject> roots) {
        List<Placed> rows = new ArrayList<>();
        roots.forEach(root -> add(root, 0, "", rows));
        return rows;
    }

    private static void add(EObject object, int depth, String within, List<Placed> rows) {
        String type = ElementLabels.typeName(object.eClass());
        String ref = text(object, "ref").isEmpty() ? "" : " " + text(object, "ref");
        String name = text(object, "name");
        List<String> details = details(object);
        String place = within + '/' + type + ref;
        rows.add(new Placed(place + name + details, new Row(depth, type + ref, name, details, false)));
        object.eContents().forEach(part -> add(part, depth + 1, place, rows));
    }

    private static String text(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature != null && object.eGet(feature) instanceof String text && Wording.filled(text) ? text : "";
    }

    private static List<String> details(EObject object) {
        List<String> details = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isShown(feature) && object.eIsSet(feature)) {
                String name = IN_PLAIN_WORDS.getOrDefault(feature.getName(), ElementLabels.words(feature.getName()));
                details.add(name + ": " + value(object, feature));
            }
        }
        return details;
    }

    private static boolean isShown(EStructuralFeature feature) {
        boolean structure = feature instanceof EReference reference
                && (reference.isContainment() || reference.isContainer() || isOtherSide(reference));
        return !structure && !feature.isDerived() && !IN_THE_FIRST_COLUMN.contains(feature.getName())
                && !feature.getName().endsWith(PRECISION);
    }

    /** The side of a two-way reference that is said already at the other end. */
    private static boolean isOtherSide(EReference reference) {
        return reference.getEOpposite() != null && Set.of("producers", "users").contains(reference.getName());
    }

    private static String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> values) {
            return String.join(", ", values.stream().map(ExampleTable::word).toList());
        }
        if (value instanceof LocalDate date) {
            EStructuralFeature precision = object.eClass().getEStructuralFeature(feature.getName() + PRECISION);
            return Wording.date(date, precision instanceof EAttribute
                    ? (DatePrecision) object.eGet(precision)
                    : DatePrecision.DAY).toString();
        }
        return word(value);
    }

    private static String word(Object value) {
        return switch (value) {
        case EObject object -> !text(object, "ref").isEmpty() ? text(object, "ref")
                : !text(object, "name").isEmpty() ? text(object, "name") : Wording.nameWithin(object).toString();
        case Enumerator literal -> ElementLabels.words(literal.getLiteral());
        case Boolean yes -> yes.booleanValue() ? "yes" : "no";
        case BigDecimal number -> number.toPlainString();
        case String text when text.indexOf(' ') < 0 -> ElementLabels.shorten(text, LONGEST_WORD);
        default -> value.toString();
        };
    }
}
