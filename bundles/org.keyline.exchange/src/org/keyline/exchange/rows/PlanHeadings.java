/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.exchange.reading.PlanReference.Shape;
import org.keyline.model.plan.NoteKind;

/**
 * Keeps which work stream and heading the actions stand under: from heading rows, from a column of work streams, and
 * from the letters of the references where a heading is missing.
 */
final class PlanHeadings {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:work\\s?stream|work\\s?area|work package|theme|strand|priority|objective|section|part|area|aim|goal"
                    + "|project|programme|chapter|improvement area|priority area|service area|strategic aim)"
                    + "\\s+([A-Z]|\\d{1,2}|[IVX]{1,4})\\s*(?:[:.)\u2013-]\\s*|\\s+)(\\S.*)");
    private static final Pattern LETTERED = Pattern.compile(
            "(\\p{Lu}|\\d{1,2})(?:\\s*[:.)]\\s*|\\s+[\u2013-]\\s+)(\\D\\S.*)");
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d{1,2})\\s+(\\p{Lu}.*)");
    private static final Pattern NO_HEADING = Pattern.compile("(?i)tbc|tba|new|none|nil|ditto|totals?|various");
    private static final String LEVELS = " > ";

    private final boolean plain;
    private final List<StreamDraft> streams = new ArrayList<>();
    private final List<GroupDraft> groups = new ArrayList<>();
    private final Map<String, StreamDraft> byColumn = new LinkedHashMap<>();
    private final Map<String, GroupDraft> groupsByColumn = new LinkedHashMap<>();
    private StreamDraft stream;
    private GroupDraft group;
    private boolean headingJustRead;
    private String columnBefore = "";

    PlanHeadings(List<PlanReference> references) {
        plain = references.stream().noneMatch(reference -> reference.shape() == Shape.LETTER);
    }

    /** Whether a heading says by its words that it is one of a work stream: "Theme 2: Repairs". */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Whether a heading names a work stream or recommendation by its number or letter. */
    boolean namesStream(String text) {
        Matcher lettered = LETTERED.matcher(text);
        return isNumbered(text) || RecommendationRows.cited(text) != null
                || lettered.matches() && follows(lettered.group(1));
    }

    List<StreamDraft> streams() {
        return streams;
    }

    List<GroupDraft> groups() {
        return groups;
    }

    /** Tells whether a text alone in the column of references is a heading: "B. Estates", "THEME 2", "Lettings". */
    boolean isHeading(PlanReference reference, List<TableRow> following) {
        String text = reference.written();
        boolean named = NUMBERED.matcher(text).matches() || LETTERED.matcher(text).matches()
                || RecommendationRows.cited(text) != null || text.matches(
                        "(?i)(?:work ?stream|work ?area|theme|strand|priority|section|part|objective|aim)\\s+\\w{1,3}");
        boolean words = text.codePoints().filter(Character::isLetter).count() > 3
                && (text.indexOf(' ') > 0 || Look.inCapitals(text)) && !Look.beginsSmall(text)
                && !text.matches(".*[.;,]");
        boolean oneWord = text.matches("\\p{Lu}[\\p{L}'\u2019-]{1,30}") && !NO_HEADING.matcher(text).matches()
                && nextReference(following).isComplete();
        return reference.shape() != Shape.NONE && reference.shape() != Shape.NUMBER_LOST
                && (named || (words || oneWord) && reference.shape() == Shape.OTHER);
    }

    /** Tells whether a row with a reference and a text alone is the heading of a work stream. */
    boolean isStream(PlanReference reference, String text, List<TableRow> following) {
        if (reference.shape() == Shape.LETTER) {
            return true;
        }
        if (reference.shape() == Shape.NUMBER_LOST) {
            return Look.inCapitals(text) || nextReference(following).letters().equals(reference.letters())
                    && nextReference(following).number() == 1;
        }
        String next = nextReference(following).ref();
        boolean recommendation = reference.ref().matches("K?R\\s?\\d.*") && !next.matches("K?R\\s?\\d.*");
        return recommendation || next.matches(Pattern.quote(reference.ref()) + "\\s?[./\\-].+")
                || reference.shape() == Shape.OTHER && reference.ref().matches("(?i)(theme|work ?stream|ws)\\s*\\w+");
    }

    private static PlanReference nextReference(List<TableRow> following) {
        for (TableRow row : following.subList(0, Math.min(40, following.size()))) {
            PlanReference reference = PlanReference.read(row.own(ColumnKind.REF));
            if (reference.isComplete() && row.heading() == null) {
                return reference;
            }
        }
        return PlanReference.read("");
    }

    /** Begins a work stream by a row with a reference. */
    void stream(TableRow row, String ref) {
        String link = Look.oneLine(row.text(ColumnKind.LINK) + ' ' + row.text(ColumnKind.COMMENT));
        String text = link.isEmpty() ? null : row.header().heading(ColumnKind.LINK) + ": " + link;
        begin(new StreamDraft(row.row(), ref, Look.oneLine(row.text(ColumnKind.REF)),
                Look.oneLine(row.text(ColumnKind.ACTION)), text));
    }

    private void begin(StreamDraft next) {
        streams.add(next);
        stream = next;
        group = null;
        headingJustRead = true;
    }

    /** Takes a heading without reference: of a work stream, or within one. */
    void spanning(int row, String text, List<TableRow> following) {
        Matcher numbered = NUMBERED.matcher(text);
        Matcher lettered = LETTERED.matcher(text);
        Matcher plainNumber = NUMBER_AND_NAME.matcher(text);
        Matcher cited = RecommendationRows.cited(text);
        if (cited != null && (stream == null || RecommendationRows.cited(String.valueOf(stream.ref())) != null)) {
            String name = cited.group(2);
            begin(new StreamDraft(row, "R" + cited.group(1), null, name.isEmpty() ? null : name, null));
        } else if (numbered.matches()) {
            begin(new StreamDraft(row, numbered.group(1).toUpperCase(Locale.UK), null,
                    numbered.group(2).strip(), null));
        } else if (lettered.matches() && cited == null && (follows(lettered.group(1))
                || startsWith(nextReference(following).ref(), lettered.group(1)))) {
            begin(new StreamDraft(row, lettered.group(1), null,
                    lettered.group(2).strip(), null));
        } else if (plainNumber.matches() && cited == null
                && startsWith(nextReference(following).ref(), plainNumber.group(1))) {
            begin(new StreamDraft(row, plainNumber.group(1), null, plainNumber.group(2).strip(), null));
        } else if (isNewStream(following)) {
            StreamDraft made = new StreamDraft(row, null, null, text, null);
            StreamDraft known = sameName(made);
            if (known == null) {
                begin(made);
            } else {
                stream = known;
                group = null;
                headingJustRead = true;
            }
        } else {
            group = new GroupDraft(row, stream, text);
            groups.add(group);
            headingJustRead = true;
        }
    }

    /** Whether a letter or number is the first one, or the next after that of the work stream before. */
    private boolean follows(String ref) {
        String before = stream == null ? null : stream.ref();
        if (before == null) {
            return stream == null && (ref.equals("A") || ref.equals("1"));
        }
        return ref.matches("\\d+") && before.matches("\\d+") ? Integer.parseInt(ref) == Integer.parseInt(before) + 1
                : ref.length() == 1 && before.length() == 1 && ref.charAt(0) == before.charAt(0) + 1;
    }

    private static boolean startsWith(String ref, String beginning) {
        return ref.matches(Pattern.quote(beginning) + "\\W?\\d.*|" + Pattern.quote(beginning) + "[./-].+");
    }

    /**
     * In a plan whose work streams have letters, a heading without one is a new work stream where the references that
     * follow are of another kind than the work stream's. In a plan without letters, each heading is a work stream, and
     * a second heading right below it stands within it.
     */
    private boolean isNewStream(List<TableRow> following) {
        if (stream == null || plain && stream.ref() == null) {
            return stream == null || !headingJustRead;
        }
        PlanReference next = nextReference(following);
        return next.shape() == Shape.NUMBER && stream.ref() != null && !startsWith(next.ref(), stream.ref());
    }

    /** Says under which work stream and heading an action stands. */
    void place(ActionDraft action, TableRow row, boolean ownExport) {
        headingJustRead = false;
        if (row.header().columnOf(ColumnKind.WORK_STREAM).isPresent()) {
            placeByColumn(action, row, ownExport);
            return;
        }
        action.stream(stream);
        action.group(group);
    }

    private void placeByColumn(ActionDraft action, TableRow row, boolean ownExport) {
        String written = Look.oneLine(row.text(ColumnKind.WORK_STREAM));
        String text = written.isEmpty() && !ownExport ? columnBefore : written;
        columnBefore = text;
        if (text.isEmpty()) {
            action.stream(stream);
            action.group(group);
            return;
        }
        int cut = text.indexOf(LEVELS);
        String name = cut < 0 ? text : text.substring(0, cut);
        StreamDraft named = byColumn.computeIfAbsent(name, key -> {
            StreamDraft made = ownExport ? exported(row.row(), key) : named(row.row(), key);
            StreamDraft heading = ownExport ? null : sameName(made);
            if (heading == null) {
                streams.add(made);
            }
            return heading == null ? made : heading;
        });
        action.stream(named);
        if (cut >= 0) {
            action.group(groupsByColumn.computeIfAbsent(text, key -> {
                GroupDraft made = new GroupDraft(row.row(), named, key.substring(cut + LEVELS.length()));
                groups.add(made);
                return made;
            }));
        }
    }

    /** The work stream of a heading with the name that the column says too, or null. */
    private StreamDraft sameName(StreamDraft wanted) {
        return streams.stream().filter(known -> known.name() != null && wanted.name() != null
                && Look.key(known.name()).equals(Look.key(wanted.name()))
                && (known.ref() == null || wanted.ref() == null || known.ref().equals(wanted.ref()))).findFirst()
                .orElse(null);
    }

    /** This product writes reference, colon and name; the name alone where there is no reference. */
    private static StreamDraft exported(int row, String text) {
        int cut = text.endsWith(":") ? text.length() - 1 : text.indexOf(": ");
        String ref = cut <= 0 ? null : text.substring(0, cut);
        String name = cut < 0 ? text : text.substring(cut + 1).strip();
        return new StreamDraft(row, ref, null, name.isEmpty() ? null : name, null);
    }

    private static StreamDraft named(int row, String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return new StreamDraft(row, numbered.group(1).toUpperCase(Locale.UK), null,
                    numbered.group(2).strip(), null);
        }
        Matcher divided = Pattern.compile("([\\p{L}\\d./-]{0,8})\\s?:\\s?(.*)").matcher(text);
        if (divided.matches()) {
            String ref = divided.group(1);
            String name = divided.group(2).strip();
            return new StreamDraft(row, ref.isEmpty() ? null : ref, null, name.isEmpty() ? null : name, null);
        }
        Matcher lettered = LETTERED.matcher(text);
        return lettered.matches() ? new StreamDraft(row, lettered.group(1), null,
                lettered.group(2).strip(), null)
                : new StreamDraft(row, null, null, text, null);
    }

    /** Makes the work streams whose headings are missing, and takes out of theirs the rows that cannot be placed. */
    void settle(List<ActionDraft> actions, List<NoteDraft> notes) {
        List<String> letters = streams.stream().map(StreamDraft::ref).filter(ref -> ref != null
                && ref.matches("\\p{Lu}")).toList();
        Map<String, StreamDraft> missing = new LinkedHashMap<>();
        if (letters.size() > 1 && byColumn.isEmpty()) {
            for (ActionDraft action : actions) {
                String letter = action.reference().letters();
                boolean known = letter.isEmpty() || letters.contains(letter);
                if (!known && action.reference().shape() == Shape.LETTER_NUMBER && letter.length() == 1) {
                    StreamDraft made = missing.computeIfAbsent(letter, key -> insert(key, action, notes));
                    action.stream(made);
                    action.group(null);
                }
            }
        }
        for (int i = 0; i + 1 < actions.size(); i++) {
            ActionDraft action = actions.get(i);
            if (action.isOrphan() && actions.get(i + 1).stream() != action.stream()) {
                action.stream(null);
                action.group(null);
            }
        }
    }

    private StreamDraft insert(String letter, ActionDraft action, List<NoteDraft> notes) {
        StreamDraft made = new StreamDraft(action.row(), letter, null, null, null);
        int after = streams.indexOf(action.stream());
        streams.add(after + 1, made);
        notes.add(new NoteDraft(NoteKind.SPLIT_ROW, action.row(), action.header().heading(ColumnKind.REF),
                action.reference().written(),
                "There are actions of a work stream " + letter + ", but its heading is missing in the document. A work "
                        + "stream without name was made; give it the name that the printed plan has.",
                made));
        return made;
    }
}
