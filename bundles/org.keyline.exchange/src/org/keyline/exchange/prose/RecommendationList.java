/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;

/**
 * Reads recommendations from running text: a line that begins with a reference (R1, Recommendation 1) is a key
 * recommendation; the bullets below it are its sub-recommendations, with references of their own or in order. A bullet
 * that begins small where the one before it did not end is the rest of that one.
 */
public final class RecommendationList {
    private static final Pattern KEY = Pattern.compile(
            "^(?:(?-i:K?R)\\s?|(?i:Recommendation|Rec\\.?)\\s+(?:No\\.?\\s*)?R?)(\\d{1,2}(?:\\.\\d{1,2})*)[.:)]?"
                    + "(?:\\s+[-\u2013]|\\s|$)\\s*(.*)$");
    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[-*\u2013]\\s+[" + Look.BULLETS + "]?|[" + Look.BULLETS + "]|\\(?[a-z][.)](?=\\s))\\s*(\\S.*)$");
    private static final Pattern SECTION = Pattern
            .compile("^\\s*(?:\\*\\*|#+|<u>|\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+(?:<u>|\\*\\*|\\p{Lu})).*");
    private static final Pattern BENEFIT = Pattern
            .compile("(?i).*\\bexpected benefits? of this recommendation (?:is|are|includes?|will be)\\b\\W*(.*)");
    private static final Pattern IMPLEMENTED = Pattern.compile(
            "(?i).*\\b(?:be (?:fully )?(?:implemented|completed|addressed|delivered)|deadline"
                    + "|timescale)\\b[^.]*?\\bby\\s+([^.]{4,40}).*");

    private static final Pattern TITLE = Pattern
            .compile("(?:R\\s?|(?i:Recommendation|Rec\\.?)\\s+(?:No\\.?\\s*)?R?)\\d.*");
    private static final Pattern IMPACT = Pattern.compile("(?i)\\s*(the implementation of this recommendation will "
            + "have\\b[^.]*\\.?).*");
    private static final Pattern LETTER = Pattern.compile("^\\s*\\(?([a-z])[.)]\\s.*");

    private static final Pattern SOON = Pattern.compile("(?i).*\\b(?:be (?:fully )?(?:implemented|completed|addressed"
            + "|delivered))\\s+(immediately|with immediate effect|as soon as possible|within\\s[^.]{3,40})\\W*.*");

    /** A recommendation before the model is made. */
    public static final class Draft {
        private final int row;
        private final String ref;
        private final List<String> text = new ArrayList<>();
        private final List<Draft> children = new ArrayList<>();
        private String benefit;
        private String deadline;
        private String priority = "";
        private boolean put;

        /**
         * Makes a recommendation.
         *
         * @param row its row in the file, from 1
         * @param ref its reference
         * @param text its text, may be blank
         */
        public Draft(int row, String ref, String text) {
            this.row = row;
            this.ref = ref;
            if (!text.isBlank()) {
                this.text.add(text.strip());
            }
        }

        /**
         * Sets what a table says beside the text.
         *
         * @param newDeadline the deadline as written, blank where there is none
         * @param newPriority the priority as written, blank where there is none
         * @param newBenefit the benefit that is expected, blank where there is none
         */
        public void details(String newDeadline, String newPriority, String newBenefit) {
            deadline = newDeadline.isBlank() ? null : Look.oneLine(newDeadline);
            priority = Look.oneLine(newPriority);
            benefit = newBenefit.isBlank() ? null : newBenefit.strip();
        }

        /**
         * Adds a further piece of text.
         *
         * @param more the text
         */
        public void append(String more) {
            if (!more.isBlank()) {
                text.add(more.strip());
            }
        }

        /** @return its priority as written, blank where there is none */
        public String priority() {
            return priority;
        }

        /** @return its row in the file, from 1 */
        public int row() {
            return row;
        }

        /** @return its reference, such as R1.1 */
        public String ref() {
            return ref;
        }

        /** @return its text on one line */
        public String text() {
            return Look.oneLine(String.join(" ", text));
        }

        /** @return its sub-recommendations in order */
        public List<Draft> children() {
            return children;
        }

        /** @return the benefit that is expected, or null */
        public String benefit() {
            return benefit;
        }

        /** @return its deadline as written, or null */
        public String deadline() {
            return deadline;
        }

        /** @return whether its text was put together from several bullets */
        public boolean isPutTogether() {
            return put;
        }
    }

    private static final int LONGEST_LINE = 600;
    private static final int SHORTEST_WRAPPED = 50;

    private final List<Draft> drafts = new ArrayList<>();
    private Draft key;
    private Draft last;
    private boolean inBenefit;

    private RecommendationList() {
    }

    /**
     * Reads recommendations that have numbers alone, below a heading that calls them so.
     *
     * @param lines the lines of text
     * @return the key recommendations in order; none where the text has no such list
     */
    public static List<Draft> readNumbered(List<GridRow> lines) {
        return read(NumberedList.withLetters(lines));
    }

    /**
     * Reads recommendations.
     *
     * @param lines the lines of text
     * @return the key recommendations in order; none where the text has no such list
     */
    public static List<Draft> read(List<GridRow> lines) {
        RecommendationList list = new RecommendationList();
        unwrapped(lines).forEach(list::line);
        list.drafts.removeIf(draft -> draft.text.isEmpty() && draft.children.isEmpty());
        return list.drafts;
    }

    /** Joins the lines of sentences that were broken at the margin, outside of bullets. */
    private static List<GridRow> unwrapped(List<GridRow> lines) {
        List<GridRow> joined = new ArrayList<>();
        for (GridRow line : lines) {
            GridRow upper = joined.isEmpty() ? null : joined.getLast();
            String text = line.text();
            boolean goesOn = upper != null && upper.filled() == 1 && line.filled() == 1
                    && upper.text().length() >= SHORTEST_WRAPPED && upper.text().length() <= LONGEST_LINE
                    && upper.text().matches(".*[\\p{Ll},]") && !starts(text)
                    && !BULLET.matcher(first(upper)).matches();
            if (goesOn) {
                joined.set(joined.size() - 1, new GridRow(upper.row(), List.of(Cell.of(upper.text() + ' ' + text))));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static String first(GridRow line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse(Cell.EMPTY).text();
    }

    /** Whether a line begins something of its own. */
    private static boolean starts(String text) {
        return BULLET.matcher(text).matches() || KEY.matcher(text).matches() || SECTION.matcher(text).matches();
    }

    private void line(GridRow line) {
        if (line.isBlank()) {
            return;
        }
        String text = line.filled() == 1 ? first(line) : line.text();
        String plain = DocumentTitle.plain(text.strip());
        Matcher reference = KEY.matcher(plain);
        boolean bulleted = BULLET.matcher(text).matches();
        if (reference.matches() && !isDate(reference.group(2)) && !reference.group(2).isBlank()) {
            begin(line.row(), "R" + reference.group(1), reference.group(2));
        } else if (reference.matches() && reference.group(2).isBlank() && TITLE.matcher(plain).matches()) {
            begin(line.row(), "R" + reference.group(1), "");
        } else if (key != null && SECTION.matcher(text).matches() && !bulleted) {
            key = null;
            last = null;
        } else if (key != null) {
            within(line.row(), text, line.filled() == 1);
        }
    }

    private static boolean isDate(String text) {
        return DateText.read(text).outcome() != Outcome.VAGUE || Deadlines.read(new GridRow(1,
                List.of(Cell.of("R1- " + text)))).size() > 0;
    }

    private void begin(int row, String ref, String text) {
        inBenefit = false;
        Draft draft = new Draft(row, ref, text);
        Draft parent = ref.indexOf('.') < 0 ? null
                : drafts.stream()
                        .filter(candidate -> candidate.ref.equals(ref.substring(0, ref.lastIndexOf('.')))).findFirst()
                        .orElse(null);
        if (parent != null) {
            parent.children.add(draft);
            key = parent;
        } else {
            Draft known = drafts.stream().filter(other -> other.ref.equals(ref)).findFirst().orElse(null);
            if (known != null && !known.text.isEmpty()) {
                return;
            }
            drafts.remove(known);
            drafts.add(draft);
            key = draft;
        }
        last = draft;
        Matcher implemented = IMPLEMENTED.matcher(text);
        if (implemented.matches() && DateText.read(implemented.group(1).strip()).outcome() == Outcome.WHOLE) {
            draft.deadline = implemented.group(1).strip();
        }
    }

    private void within(int row, String text, boolean alone) {
        Matcher benefit = BENEFIT.matcher(text);
        Matcher bullet = BULLET.matcher(text);
        Matcher implemented = IMPLEMENTED.matcher(Look.oneLine(text));
        Matcher soon = SOON.matcher(Look.oneLine(text));
        if (benefit.matches()) {
            inBenefit = true;
            key.benefit = benefit.group(1).isBlank() ? null : benefit.group(1).strip();
        } else if (implemented.matches() && !bullet.matches()) {
            key.deadline = implemented.group(1).strip();
            besideDeadline(text);
        } else if (soon.matches() && !bullet.matches()) {
            key.deadline = soon.group(1).strip();
            besideDeadline(text);
        } else if (bullet.matches() && inBenefit) {
            key.benefit = key.benefit == null ? bullet.group(1).strip() : key.benefit + '\n' + bullet.group(1).strip();
        } else if (bullet.matches()) {
            Matcher letter = LETTER.matcher(text);
            bullet(row, letter.matches() ? '(' + letter.group(1) + ')' : "", bullet.group(1).strip());
        } else if (impact(text)) {
            inBenefit = false;
        } else if (!inBenefit && last != null && (Look.beginsSmall(text) || alone && opens(text))) {
            last.text.add(text.strip());
        }
    }

    /** Whether a line belongs to the statement above the bullets. */
    private boolean opens(String text) {
        return last == key && key.benefit == null && key.deadline == null && text.length() <= LONGEST_LINE
                && (key.text.isEmpty() || !key.text().matches("(?s).*[.!?:;]") || text.strip().endsWith(":"));
    }

    /** Keeps what stands on one line with a deadline: the statement itself, where it has not been read. */
    private void besideDeadline(String text) {
        boolean statement = key.text.isEmpty();
        inBenefit = false;
        impact(text);
        for (String sentence : Look.oneLine(text).split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
            boolean said = IMPLEMENTED.matcher(sentence).matches() || SOON.matcher(sentence).matches()
                    || IMPACT.matcher(sentence).matches();
            if (statement && !said) {
                key.text.add(sentence);
            }
        }
    }

    /** Keeps what is said of impact and costs with the benefit. */
    private boolean impact(String text) {
        Matcher impact = IMPACT.matcher(text);
        if (impact.matches()) {
            String said = Look.oneLine(impact.group(1));
            key.benefit = key.benefit == null ? said : key.benefit + '\n' + said;
        }
        return impact.matches();
    }

    private void bullet(int row, String letter, String text) {
        boolean goesOn = letter.isEmpty() && last != null && last != key && Look.beginsSmall(text)
                && !Look.beginsSmall(last.text())
                && !last.text().matches("(?s).*(?:[.;:,!?]|;\\s*(?:and|or))");
        if (goesOn) {
            last.text.add(text);
            last.put = true;
        } else {
            last = new Draft(row, key.ref + (letter.isEmpty() ? "." + (key.children.size() + 1) : letter), text);
            key.children.add(last);
        }
    }
}
