/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Citation;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;
import org.keyline.model.core.Period;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.guidance.Switch;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.RelatedAction;

/** How the objects of a model are called where people see them: "B.7 Draw up implementation plan". */
public final class ElementLabels {

    private static final int LONGEST = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    /**
     * The months as {@link #DAY} and {@link #MONTH} write them: diagrams and tables write thousands of dates at each
     * change.
     */
    private static final String[] MONTHS = months("MMM");
    private static final String[] WHOLE_MONTHS = months("MMMM");

    private ElementLabels() {
    }

    private static String[] months(String pattern) {
        return Stream.of(Month.values()).map(DateTimeFormatter.ofPattern(pattern, Locale.UK)::format)
                .toArray(String[]::new);
    }

    /** Whether a year has four digits, as in all plans but mistaken ones. */
    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1000 && date.getYear() <= 9999;
    }

    /**
     * The label of an object in lists and trees.
     *
     * @param object the object
     * @return one line of at most {@value #LONGEST} characters, never blank
     */
    public static String label(EObject object) {
        String label = switch (object) {
        case Dependency dependency -> dependency(dependency);
        case RelatedAction related ->
            related.getAction() == null ? related.getText() : "related to " + shortLabel(related.getAction());
        case Milestone milestone -> join(date(milestone.getDate()), milestone.getName());
        case ProgressReport report -> join(date(report.getReportedOn()), report.getName());
        case ImportNote note -> join(note.getRow() == null ? null : "row " + note.getRow(), note.getDescription());
        case RuleSetting setting -> ruleSetting(setting);
        case Suppression suppression -> join(suppression.getRule(), suppression.getReason());
        case Inspection inspection when isBlank(inspection.getName()) ->
            join("Inspection", date(inspection.getStart()));
        case Element element -> join(element.getRef(), isBlank(element.getName()) ? element.getDescription()
                : element.getName());
        case Citation citation -> join(citation.getDocument(), citation.getLocator());
        case Period period -> date(period.getStart()) + " – " + date(period.getEnd());
        case DeclaredCount count ->
            (count.getCount() == null ? "?" : count.getCount()) + " " + words(count.getSubject().getName());
        case Parameter parameter -> join(parameter.getName(), parameter.getValue());
        default -> firstText(object);
        };
        return isBlank(label) ? typeName(object.eClass()) : shorten(label, LONGEST);
    }

    /**
     * The shortest name of an object by which people know it.
     *
     * @param object the object
     * @return its reference, of a rule setting its rule; where it has none, its label
     */
    public static String shortLabel(EObject object) {
        if (object instanceof RuleSetting setting && !isBlank(setting.getRule())) {
            return setting.getRule();
        }
        return object instanceof Element element && !isBlank(element.getRef()) ? element.getRef() : label(object);
    }

    /**
     * The name of a type in plain words.
     *
     * @param type the type
     * @return such as "Work stream"
     */
    public static String typeName(EClass type) {
        String words = words(type.getName());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The name of a feature or literal in plain words.
     *
     * @param camelCase such as {@code mustFinishBy}
     * @return such as "must finish by"
     */
    public static String words(String camelCase) {
        StringBuilder words = new StringBuilder(camelCase.length() + 2);
        for (int i = 0; i < camelCase.length(); i++) {
            char letter = camelCase.charAt(i);
            if (i > 0 && letter >= 'A' && letter <= 'Z' && camelCase.charAt(i - 1) >= 'a'
                    && camelCase.charAt(i - 1) <= 'z') {
                words.append(' ');
            }
            words.append(letter);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A date as people in the United Kingdom write it.
     *
     * @param date the date, or null
     * @return such as "30 Nov 2009"; empty for null
     */
    public static String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        return isUsual(date)
                ? date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear()
                : DAY.format(date);
    }

    /**
     * A date as exactly as it is known.
     *
     * @param date the date, or null
     * @param precision how exactly it is known
     * @return such as "30 Nov 2009" or "November 2009"; empty for null
     */
    public static String date(LocalDate date, DatePrecision precision) {
        if (date == null || precision != DatePrecision.MONTH) {
            return date(date);
        }
        return isUsual(date) ? WHOLE_MONTHS[date.getMonthValue() - 1] + " " + date.getYear() : MONTH.format(date);
    }

    /**
     * A text in one line.
     *
     * @param text any text
     * @return the same without blanks at its ends, and with a single blank for each line break and run of blanks
     */
    public static String oneLine(String text) {
        String line = text.strip();
        StringBuilder joined = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            boolean plain = !blank || c == ' ' && line.charAt(i - 1) != ' ';
            if (joined == null && !plain) {
                joined = new StringBuilder(line.length()).append(line, 0, i);
            }
            if (joined != null && !blank) {
                joined.append(c);
            } else if (joined != null && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        }
        return joined == null ? line : joined.toString();
    }

    /**
     * Shortens a text at a word.
     *
     * @param text the text
     * @param longest the number of characters that it may have
     * @return the text in one line, with an ellipsis where something was left out
     */
    public static String shorten(String text, int longest) {
        String line = oneLine(text);
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut > longest / 2 ? cut : longest - 1).stripTrailing() + "…";
    }

    private static String ruleSetting(RuleSetting setting) {
        List<String> set = new ArrayList<>();
        if (setting.getEnabled() == Switch.OFF) {
            set.add("off");
        } else {
            if (setting.getSeverity() != SettingSeverity.INHERITED) {
                set.add(setting.getSeverity().getLiteral());
            }
            setting.getParameters().forEach(parameter -> set.add(label(parameter)));
        }
        String rule = join(setting.getRule(), String.join(", ", set));
        return isBlank(setting.getDescription()) ? rule : join(rule, "· " + setting.getDescription());
    }

    private static String dependency(Dependency dependency) {
        if (dependency.getPredecessor() == null) {
            return join("on", isBlank(dependency.getText()) ? "?" : dependency.getText());
        }
        int lag = dependency.getLagDays() == null ? 0 : dependency.getLagDays();
        String verb = switch (dependency.getKind()) {
        case REQUIRES -> "waits for ";
        case INFORMS -> "informed by ";
        case ALIGNED_WITH -> "aligned with ";
        };
        return verb + shortLabel(dependency.getPredecessor()) + " " + dependency.getType().getLiteral()
                + (lag == 0 ? "" : String.format(Locale.ROOT, "%+dd", lag));
    }

    private static String firstText(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && object.eGet(attribute) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String join(String first, String second) {
        if (isBlank(first)) {
            return second;
        }
        return isBlank(second) ? first : first.strip() + " " + second.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
