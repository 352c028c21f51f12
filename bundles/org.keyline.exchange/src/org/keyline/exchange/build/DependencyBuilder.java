/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Mentions;
import org.keyline.exchange.reading.Mentions.Mention;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.Fragment;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;

/** Reads what an action waits for: from a column of predecessors, and from the references in its text. */
final class DependencyBuilder {
    private static final Pattern STATED = Pattern.compile(
            "(?<ref>.+?)(?:[\\s,(]*(?<![\\p{L}])(?<type>FS|SS|FF|SF)"
                    + "(?:\\s*(?<sign>[+-])\\s*(?<lag>\\d{1,4})\\s*(?<unit>d|days?|w|wks?|weeks?)?)?\\)?"
                    + "|\\s*[+]\\s*(?<alone>\\d{1,4})\\s*(?<aloneUnit>d|days?|w|wks?|weeks?))?"
                    + "(?:\\s*\\((?<kind>informs|aligned with)\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern
            .compile("(?i)[-\u2013]+|none(?: identified)?|n/?a|nil|no|not applicable");
    private static final Pattern RANGE = Pattern
            .compile("(.*?)(\\d{1,3})\\s*(?:-|\u2013|\\bto\\b)\\s*(?:actions?\\s+)?(.*?)(\\d{1,3})");
    private static final Pattern REF_AMONG_WORDS = Pattern
            .compile("(?<![\\p{L}\\d.])(?:\\p{Lu}{1,4}[./-]?\\d{1,3}(?:[./]\\d{1,3})*[a-z]?|\\d{1,2}(?:\\.\\d{1,2})+)"
                    + "(?![\\d\\p{L}%])");
    private static final int LONGEST_RANGE = 50;
    private static final String UNRESOLVED = "? ";

    private final Notes notes;
    private final Identity identity;
    private final ActionIndex index;
    private final boolean ownExport;
    private final Map<String, Found> fromText = new LinkedHashMap<>();

    /** A dependency that a text states. */
    private record Found(Action predecessor, Action successor, DependencyKind kind, String text, int row) {
    }

    DependencyBuilder(Notes notes, Identity identity, ActionIndex index, boolean ownExport) {
        this.notes = notes;
        this.identity = identity;
        this.index = index;
        this.ownExport = ownExport;
    }

    /** Reads the texts of an action. */
    void readText(Action action, ActionDraft draft, Mentions mentions) {
        if (action.getDescription() != null) {
            readText(action.getDescription().contains(action.getName()) ? action.getDescription()
                    : action.getName() + ". " + action.getDescription(), ColumnKind.ACTION, action, draft, mentions);
        }
        if (action.getComment() != null && !ownExport) {
            readText(action.getComment(), ColumnKind.COMMENT, action, draft, mentions);
        }
    }

    private void readText(String text, ColumnKind column, Action action, ActionDraft draft, Mentions mentions) {
        String own = action.getRef() == null ? "" : action.getRef();
        for (Mention mention : mentions.find(text, own)) {
            if (column == ColumnKind.COMMENT && mention.kind() == DependencyKind.INFORMS) {
                continue; // a comment says much of other actions that is no dependency
            }
            Action other = index.find(mention.ref());
            boolean forward = mention.forward() && other != null;
            Found found = new Found(forward ? action : other, forward ? other : action, mention.kind(),
                    mention.text(), draft.row());
            fromText.putIfAbsent(key(found.predecessor(), found.successor(), found.text()), found);
            if (other == null && !ownExport) {
                notes.add(NoteKind.UNRESOLVED_REFERENCE, draft.row(column), draft.header().heading(column),
                        mention.text(),
                        "There is no action " + mention.ref() + " in this plan. Enter the action that is meant.",
                        action);
            }
        }
    }

    /** Reads the column of predecessors of an action. */
    void readColumn(Action action, ActionDraft draft) {
        for (Fragment fragment : draft.fragments(ColumnKind.DEPENDS_ON)) {
            String divider = ownExport ? ";" : "[;,&\\n]|\\band\\b|(?<=\\w)\\s+\\+\\s+(?=\\p{Lu})";
            for (String part : fragment.text().split(divider)) {
                String text = Look.oneLine(part);
                if (!text.isEmpty() && !NOTHING.matcher(text).matches()) {
                    stated(action, draft, text, fragment.row());
                }
            }
        }
    }

    private void stated(Action action, ActionDraft draft, String text, int row) {
        Matcher matcher = STATED.matcher(text.startsWith(UNRESOLVED) ? text.substring(2) : text);
        if (!matcher.matches()) {
            return;
        }
        String ref = matcher.group("ref").strip();
        List<Action> predecessors = text.startsWith(UNRESOLVED) ? List.of()
                : ownExport ? Stream.ofNullable(index.findExactly(ref)).toList() : named(ref, action);
        if (!predecessors.isEmpty()) {
            predecessors.forEach(predecessor -> dependency(predecessor, action, text, matcher, row));
            return;
        }
        dependency(null, action, text.startsWith(UNRESOLVED) ? ref : text, matcher, row);
        notes.add(NoteKind.UNRESOLVED_REFERENCE, row, draft.header().heading(ColumnKind.DEPENDS_ON), text,
                "There is no action " + ref + " in this plan. Enter the action that it depends on.", action);
    }

    /** The actions that words name: one, all of a range, or those whose references stand among the words. */
    private List<Action> named(String words, Action action) {
        String bare = words.replaceAll("(?i)^(?:after\\s+)?(?:actions?|tasks?)\\s+(?:no\\.?\\s*)?", "");
        Action whole = index.find(bare);
        Matcher range = RANGE.matcher(bare);
        if (whole != null) {
            return List.of(whole);
        }
        if (range.matches()) {
            int last = Integer.parseInt(range.group(4));
            int first = Integer.parseInt(range.group(2));
            boolean same = range.group(3).isEmpty() || range.group(3).equals(range.group(1));
            return same && last - first < LONGEST_RANGE ? IntStream.rangeClosed(first, last)
                    .mapToObj(number -> index.find(range.group(1) + number)).filter(Objects::nonNull).toList()
                    : List.of();
        }
        return REF_AMONG_WORDS.matcher(words).results().map(found -> index.find(found.group()))
                .filter(found -> found != null && found != action).distinct().toList();
    }

    private void dependency(Action predecessor, Action action, String text, Matcher stated, int row) {
        Found inText = fromText.get(key(predecessor, action, stated.group("ref").strip()));
        Dependency dependency = make(predecessor, action, inText == null ? text : inText.text(), row);
        String type = stated.group("type");
        dependency.setType(type == null ? DependencyType.FS : DependencyType.get(type.toUpperCase(Locale.UK)));
        String lag = stated.group("lag") == null ? stated.group("alone") : stated.group("lag");
        String unit = stated.group("lag") == null ? stated.group("aloneUnit") : stated.group("unit");
        if (lag != null) {
            boolean weeks = unit != null && unit.toLowerCase(Locale.UK).startsWith("w");
            int days = Integer.parseInt(lag) * (weeks ? 7 : 1);
            dependency.setLagDays("-".equals(stated.group("sign")) ? -days : days);
        }
        String kind = stated.group("kind");
        if (kind != null) {
            dependency.setKind(kind.equalsIgnoreCase("informs") ? DependencyKind.INFORMS
                    : DependencyKind.ALIGNED_WITH);
        }
    }

    /** Adds what the texts state, once for each pair of actions; a table of this product's own states all itself. */
    void addFromText() {
        if (ownExport) {
            return;
        }
        for (Found found : fromText.values()) {
            boolean there = found.predecessor() == found.successor() || found.successor().getDependencies().stream()
                    .anyMatch(known -> known.getPredecessor() == found.predecessor()
                            && (found.predecessor() != null || found.text().equals(known.getText())));
            if (!there) {
                make(found.predecessor(), found.successor(), found.text(), found.row()).setKind(found.kind());
            }
        }
    }

    private static String key(Action predecessor, Action successor, String text) {
        return successor.getId() + '|' + (predecessor == null ? text : predecessor.getId());
    }

    private Dependency make(Action predecessor, Action successor, String text, int row) {
        Dependency dependency = identity.identify(PlanFactory.eINSTANCE.createDependency(),
                key(predecessor, successor, text), row);
        dependency.setPredecessor(predecessor);
        dependency.setText(text);
        successor.getDependencies().add(dependency);
        return dependency;
    }
}
