/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            "(.+?)(?:[\\s,]*(?<![\\p{L}])(FS|SS|FF|SF)(?:\\s*([+-])\\s*(\\d{1,4})\\s*(d|days?|w|wks?|weeks?)?)?)?"
                    + "(?:\\s*\\((informs|aligned with)\\))?",
            Pattern.CASE_INSENSITIVE);
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
        if (action.getDescription() == null) {
            return;
        }
        String own = action.getRef() == null ? "" : action.getRef();
        String text = action.getDescription().contains(action.getName()) ? action.getDescription()
                : action.getName() + ". " + action.getDescription();
        for (Mention mention : mentions.find(text, own)) {
            Action other = index.find(mention.ref());
            boolean forward = mention.forward() && other != null;
            Found found = new Found(forward ? action : other, forward ? other : action, mention.kind(),
                    mention.text(), draft.row());
            fromText.putIfAbsent(key(found.predecessor(), found.successor(), found.text()), found);
            if (other == null && !ownExport) {
                notes.add(NoteKind.UNRESOLVED_REFERENCE, draft.row(ColumnKind.ACTION),
                        draft.header().heading(ColumnKind.ACTION), mention.text(),
                        "There is no action " + mention.ref() + " in this plan. Enter the action that is meant.",
                        action);
            }
        }
    }

    /** Reads the column of predecessors of an action. */
    void readColumn(Action action, ActionDraft draft) {
        for (Fragment fragment : draft.fragments(ColumnKind.DEPENDS_ON)) {
            String divider = ownExport ? ";" : "[;,&\\n]|\\band\\b";
            for (String part : fragment.text().split(divider)) {
                String text = Look.oneLine(part);
                if (!text.isEmpty() && !text.matches("[-\u2013]+|(?i)none|n/a|nil")) {
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
        String ref = matcher.group(1).strip();
        String type = matcher.group(2);
        String named = ref.replaceAll("(?i)^(?:actions?|tasks?)\\s+", "");
        Action predecessor = text.startsWith(UNRESOLVED) ? null
                : ownExport ? index.findExactly(ref) : index.find(named);
        Found inText = fromText.get(key(predecessor, action, ref));
        String words = inText == null ? text.startsWith(UNRESOLVED) ? ref : text : inText.text();
        Dependency dependency = make(predecessor, action, words, row);
        dependency.setType(type == null ? DependencyType.FS : DependencyType.get(type.toUpperCase(Locale.UK)));
        if (matcher.group(4) != null) {
            boolean weeks = matcher.group(5) != null && matcher.group(5).toLowerCase(Locale.UK).startsWith("w");
            int days = Integer.parseInt(matcher.group(4)) * (weeks ? 7 : 1);
            dependency.setLagDays("-".equals(matcher.group(3)) ? -days : days);
        }
        if (matcher.group(6) != null) {
            dependency.setKind(matcher.group(6).equalsIgnoreCase("informs") ? DependencyKind.INFORMS
                    : DependencyKind.ALIGNED_WITH);
        }
        if (predecessor == null) {
            notes.add(NoteKind.UNRESOLVED_REFERENCE, row, draft.header().heading(ColumnKind.DEPENDS_ON), text,
                    "There is no action " + named + " in this plan. Enter the action that it depends on.", action);
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
