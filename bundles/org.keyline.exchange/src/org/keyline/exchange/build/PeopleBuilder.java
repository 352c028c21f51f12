/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Names;
import org.keyline.exchange.reading.People;
import org.keyline.exchange.reading.People.Named;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.Fragment;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.RelatedAction;

/** Reads who leads and supports an action, and which actions are stated as related. */
final class PeopleBuilder {
    private static final Pattern STATED = Pattern
            .compile("(?i)(?:(?:see|links?|linked|related)(?: also| to| with)?\\s+)?"
                    + "(?:(?:actions?|tasks?)\\s+)?(\\S+?)(?:\\s*[-:\u2013(]\\s*([^()]{3,}?)\\s*\\)?)?");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-\u2013]+|none|nil|n/?a");

    private final Notes notes;
    private final Identity identity;
    private final Staff staff;
    private final Names names;
    private final boolean ownExport;

    PeopleBuilder(Notes notes, Identity identity, Staff staff, Names names, boolean ownExport) {
        this.notes = notes;
        this.identity = identity;
        this.staff = staff;
        this.names = names;
        this.ownExport = ownExport;
    }

    /** Fills an action's people and related actions. */
    void fill(Action action, ActionDraft draft, ActionIndex index) {
        lead(action, draft);
        supporting(action, draft, index);
        relatedActions(action, draft, index);
    }

    /** A column of related actions alone, each with an officer beside it or not: "A.3; see 1a (Ivy Stone)". */
    private void relatedActions(Action action, ActionDraft draft, ActionIndex index) {
        for (Fragment fragment : draft.fragments(ColumnKind.RELATED)) {
            for (String part : fragment.text().split("[;,&\\n]|\\band\\b")) {
                Matcher stated = STATED.matcher(Look.oneLine(part));
                if (stated.matches() && !NOTHING.matcher(stated.group(1)).matches()) {
                    related(action, new Named(stated.group(1), stated.group(2), Look.oneLine(part), null),
                            fragment.row(), draft.header().heading(ColumnKind.RELATED), index);
                }
            }
        }
    }

    private static String text(ActionDraft draft, ColumnKind kind) {
        return draft.fragments(kind).stream().map(Fragment::text)
                .collect(Collectors.joining(draft.columnsCertain() ? "\n" : " "));
    }

    private void lead(Action action, ActionDraft draft) {
        String text = text(draft, ColumnKind.LEAD);
        if (text.isBlank()) {
            return;
        }
        int row = draft.row(ColumnKind.LEAD);
        String heading = draft.header().heading(ColumnKind.LEAD);
        if (ownExport) {
            action.setLead(staff.person(text, row));
            return;
        }
        Optional<String> whole = draft.isOrphan() ? names.byLastName(Look.oneLine(text)) : Optional.empty();
        if (whole.isPresent()) {
            action.setLead(staff.person(whole.get(), row));
            notes.add(NoteKind.UNREADABLE_VALUE, row, heading, Look.oneLine(text),
                    "The beginning of the row is missing, and only this last name is left of its lead officer. It was "
                            + "read as " + whole.get() + ", the only one in this plan who has it. Check that.",
                    action);
            return;
        }
        People.Reading reading = People.read(text, names);
        List<Person> people = new ArrayList<>();
        for (Named named : reading.named()) {
            String name = named.name() == null ? named.text() : named.name();
            Person person = staff.person(name, named.post(), row);
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        if (people.isEmpty() && !reading.pieces().isEmpty()) {
            people.add(staff.person(String.join(" ", reading.pieces()), row));
        }
        if (people.isEmpty()) {
            return;
        }
        action.setLead(people.get(0));
        people.stream().skip(1).forEach(action.getSupporting()::add);
        if (people.size() > 1) {
            notes.add(NoteKind.UNREADABLE_VALUE, row, heading, Look.oneLine(text),
                    "More than one person or post is named as lead officer. The first was taken as lead, the others as "
                            + "supporting. Choose the one person who is accountable.",
                    action);
        }
        pieces(reading, text, row, heading, action);
    }

    private void pieces(People.Reading reading, String text, int row, String heading, Action action) {
        if (!reading.pieces().isEmpty() && !reading.named().isEmpty()) {
            notes.add(NoteKind.UNREADABLE_VALUE, row, heading, Look.oneLine(text),
                    "The cell holds pieces of names beside whole ones (" + String.join(", ", reading.pieces())
                            + "); the pieces were left out. Check the names against the printed plan.",
                    action);
        }
        if (reading.ranTogether()) {
            notes.add(NoteKind.UNREADABLE_VALUE, row, heading, Look.oneLine(text),
                    "Names stand here without anything between them; they were told apart as pairs of words. Check "
                            + "the names.",
                    action);
        }
    }

    private void supporting(Action action, ActionDraft draft, ActionIndex index) {
        String text = text(draft, ColumnKind.SUPPORTING);
        if (text.isBlank()) {
            return;
        }
        int row = draft.row(ColumnKind.SUPPORTING);
        String heading = draft.header().heading(ColumnKind.SUPPORTING);
        if (ownExport) {
            Arrays.stream(text.split(";")).map(Look::oneLine).filter(part -> !part.isEmpty())
                    .forEach(part -> ownSupporting(action, part, row, index));
            return;
        }
        People.Reading reading = People.read(text, names);
        for (Named named : reading.named()) {
            if (named.ref() != null) {
                related(action, named, row, heading, index);
            } else {
                support(action, staff.person(named.name(), named.post(), row));
            }
        }
        pieces(reading, text, row, heading, action);
    }

    private void ownSupporting(Action action, String part, int row, ActionIndex index) {
        People.Reading reading = People.read(part, names);
        boolean related = reading.named().size() == 1 && reading.named().get(0).ref() != null;
        if (related) {
            related(action, reading.named().get(0), row, null, index);
        } else {
            support(action, staff.person(part, row));
        }
    }

    private static void support(Action action, Person person) {
        if (person != action.getLead() && !action.getSupporting().contains(person)) {
            action.getSupporting().add(person);
        }
    }

    private void related(Action action, Named named, int row, String heading, ActionIndex index) {
        RelatedAction related = identity.identify(PlanFactory.eINSTANCE.createRelatedAction(),
                action.getId() + '|' + named.ref(), row);
        related.setText(named.text());
        related.setAction(index.find(named.ref()));
        if (named.name() != null) {
            related.setStatedOfficer(staff.person(named.name(), row));
        }
        action.getRelatedActions().add(related);
        if (related.getAction() == null) {
            notes.add(NoteKind.UNRESOLVED_REFERENCE, row, heading, named.text(),
                    "There is no action " + named.ref() + " in this plan. Enter the related action that is meant.",
                    action);
        }
    }
}
