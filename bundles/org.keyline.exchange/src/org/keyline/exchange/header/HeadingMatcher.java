/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.keyline.exchange.ColumnMapping;

/** Tells how well a heading fits each kind of column. */
final class HeadingMatcher {
    /** From here on a heading is a column's name or one of its synonyms, word by word. */
    static final int EXACT = 1000;
    private static final int MAPPED = 100_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;
    private static final Map<String, Set<ColumnKind>> NAMES = names();

    /** Single words that mean the same inside a longer heading; others may mean anything there. */
    private static final Set<String> STRONG = Set.of("ref", "reference", "action", "actions", "task", "tasks",
            "activity", "priority", "status", "rag", "officer", "officers", "lead", "owner", "deadline", "milestone",
            "milestones", "evidence", "outcome", "outcomes", "recommendation", "recommendations", "comment",
            "comments", "resources", "cost", "costs", "start", "finish", "dependencies", "predecessors", "timescale",
            "timescales", "completion", "responsible", "responsibility", "theme", "workstream", "update", "percent");

    /** What these hold where another column says better what they else would be: objectives beside outcomes. */
    private static final Map<ColumnKind, Set<String>> SECOND_CHOICE = Map.of(ColumnKind.WORK_STREAM,
            Set.of("objective", "objectives", "aim", "aims"), ColumnKind.RESOURCES,
            Set.of("funding", "funding source", "budget", "financial resources"));

    /** In a table of recommendations these head its own references; in a plan they head a column of citations. */
    private static final Set<String> REFS_OF_RECOMMENDATIONS = Set.of("rec", "rec no", "rec ref", "rec number",
            "recommendation no", "recommendation ref", "recommendation number", "recommendation reference", "r no");

    /** What somebody recommends, in a sentence: "What the inspectors recommend". */
    private static final Pattern RECOMMENDED = Pattern.compile("\\w \\w.*\\brecommend(?:s|ed)?\\b");

    /** "Progress (RAG)" is a column of traffic lights, though progress alone is told in words. */
    private static final Pattern LIGHT = Pattern
            .compile("(?i)\\([^)]*\\b(?:b?rag|r\\s?/\\s?a\\s?/\\s?g|red|traffic light)\\b");
    private static final Set<String> LIT = Set.of("progress", "status", "performance", "rating", "update",
            "current status", "current position", "position", "progress to date", "delivery", "progress update");

    private final ColumnMapping mapping;
    private final boolean recommendations;

    HeadingMatcher(ColumnMapping mapping, boolean recommendations) {
        this.mapping = mapping;
        this.recommendations = recommendations;
    }

    /**
     * Scores a heading against a kind of column.
     *
     * @param heading the heading as it stands
     * @param kind the kind of column
     * @return 0 when it does not fit; {@link #EXACT} or more when it fits word by word
     */
    int score(String heading, ColumnKind kind) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return 0;
        }
        if (mapping.kindOf(heading).isPresent()) {
            return mapping.kindOf(heading).get() == kind ? MAPPED : 0;
        }
        String core = Headings.core(heading);
        if (LIGHT.matcher(heading).find() && LIT.contains(core)) {
            return kind == ColumnKind.STATUS ? EXACT + 1 : 0;
        }
        if (recommendations && REFS_OF_RECOMMENDATIONS.contains(core)) {
            return kind == ColumnKind.REF ? EXACT : 0;
        }
        if (recommendations && kind == ColumnKind.RECOMMENDATION_TEXT && RECOMMENDED.matcher(core).find()) {
            return EXACT - 1;
        }
        if (SECOND_CHOICE.getOrDefault(kind, Set.of()).contains(core)) {
            return EXACT - 2;
        }
        if (kind == ColumnKind.OUTCOME && SECOND_CHOICE.get(ColumnKind.WORK_STREAM).contains(core)) {
            return EXACT - 1;
        }
        int best = phrase(core, Headings.normalise(kind.column()), 2);
        for (String synonym : kind.synonyms()) {
            best = Math.max(best, phrase(core, synonym, 0));
        }
        return best;
    }

    /**
     * Finds the best score of a heading.
     *
     * @param heading the heading as it stands
     * @param kinds the kinds of column that may be
     * @return the highest score
     */
    int best(String heading, Collection<ColumnKind> kinds) {
        return kinds.stream().mapToInt(kind -> score(heading, kind)).max().orElse(0);
    }

    /**
     * Tells whether a text is the name of a column word by word; quick enough to be asked of every cell.
     *
     * @param text the text of a cell
     * @param kinds the kinds of column that may be
     * @return true when it is
     */
    boolean isExact(String text, Collection<ColumnKind> kinds) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            return false;
        }
        Set<ColumnKind> named = NAMES.getOrDefault(Headings.core(text), Set.of());
        return mapping.kindOf(text).isPresent() || named.stream().anyMatch(kinds::contains);
    }

    private static Map<String, Set<ColumnKind>> names() {
        Map<String, Set<ColumnKind>> names = new HashMap<>();
        for (ColumnKind kind : ColumnKind.values()) {
            names.computeIfAbsent(Headings.normalise(kind.column()), key -> EnumSet.noneOf(ColumnKind.class)).add(kind);
            for (String synonym : kind.synonyms()) {
                names.computeIfAbsent(synonym, key -> EnumSet.noneOf(ColumnKind.class)).add(kind);
            }
        }
        return names;
    }

    private static int phrase(String core, String phrase, int bonus) {
        if (core.equals(phrase)) {
            return EXACT + bonus;
        }
        boolean several = phrase.indexOf(' ') > 0;
        if (!several && !STRONG.contains(phrase)) {
            return 0;
        }
        String padded = ' ' + core + ' ';
        if (!padded.contains(' ' + phrase + ' ')) {
            return 0;
        }
        // in English the last words of a heading say what it is: "action owner", "action status"
        return phrase.length() * 10 + (core.endsWith(phrase) ? 25 : 0) + (several ? 20 : 0);
    }

    /**
     * Lists the kinds of column of a plan.
     *
     * @return all but those of recommendations alone
     */
    static Set<ColumnKind> planKinds() {
        return EnumSet.complementOf(EnumSet.of(ColumnKind.RECOMMENDATION_TEXT, ColumnKind.RECOMMENDATION_DEADLINE,
                ColumnKind.EXPECTED_BENEFIT));
    }

    /**
     * Lists the kinds of column of a table of recommendations.
     *
     * @return reference, text, deadline, priority, benefit, comment
     */
    static Set<ColumnKind> recommendationKinds() {
        return EnumSet.of(ColumnKind.REF, ColumnKind.RECOMMENDATION_TEXT, ColumnKind.RECOMMENDATION_DEADLINE,
                ColumnKind.PRIORITY, ColumnKind.EXPECTED_BENEFIT, ColumnKind.COMMENT, ColumnKind.IGNORE);
    }
}
