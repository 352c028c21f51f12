/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.ActionKinds;
import org.keyline.exchange.reading.ActionText;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.NumberText;
import org.keyline.exchange.reading.StatusText;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.Fragment;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;

/** Reads what the columns of an action say of itself: its text, status, money and means. */
final class ActionBuilder {
    private static final Pattern UNFINISHED = Pattern
            .compile("(?:\\b(?:and|or|of|the|to|with|a|an|for|in|by|from|on)|:|,)$");

    /** Three priorities by number; where all of a plan are such, 1 is the highest. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:p|priority|cat(?:egory)?)?\\s*[1-3]");

    /** A percentage below one is a part of one: where a column has such, one is all of it. */
    private static final Pattern FRACTION = Pattern.compile("0?\\.\\d{1,3}0*");

    private static final Pattern EXPORTED = Pattern.compile("(High|Medium|Low) \\((.+)\\)");

    private final Notes notes;
    private final boolean ownExport;
    private final boolean numbered;
    private final boolean fractions;

    ActionBuilder(Notes notes, boolean ownExport, List<ActionDraft> drafts) {
        this.notes = notes;
        this.ownExport = ownExport;
        List<String> written = drafts.stream().map(draft -> draft.line(ColumnKind.PRIORITY))
                .filter(text -> !text.isEmpty()).toList();
        this.numbered = written.stream().allMatch(text -> NUMBERED.matcher(text).matches())
                && written.stream().anyMatch(text -> text.endsWith("1"));
        this.fractions = drafts.stream().map(draft -> draft.line(ColumnKind.PERCENT))
                .anyMatch(text -> FRACTION.matcher(text).matches());
    }

    /** Fills an action. */
    void fill(Action action, ActionDraft draft) {
        text(action, draft);
        kind(action, draft);
        priority(action, draft);
        status(action, draft);
        percent(action, draft);
        cost(action, draft);
        completed(action, draft);
        action.setResources(draft.lines(ColumnKind.RESOURCES));
        action.setOutcome(draft.lines(ColumnKind.OUTCOME));
        String evidence = draft.lines(ColumnKind.EVIDENCE);
        if (evidence != null) {
            evidence.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct()
                    .forEach(action.getEvidence()::add);
        }
        String comment = draft.lines(ColumnKind.COMMENT);
        String link = draft.line(ColumnKind.LINK);
        if (!link.isEmpty()) {
            String kept = draft.header().heading(ColumnKind.LINK) + ": " + link;
            comment = comment == null ? kept : comment + '\n' + kept;
        }
        action.setComment(comment);
    }

    private void text(Action action, ActionDraft draft) {
        List<String> pieces = draft.fragments(ColumnKind.ACTION).stream().map(Fragment::text).toList();
        String text = ownExport ? String.join("\n", pieces).strip() : ActionText.join(pieces);
        if (text.isEmpty()) {
            notes.add(NoteKind.UNREAD_TEXT, draft.row(), draft.header().heading(ColumnKind.ACTION), "",
                    "The row has no text that says what is to be done. Add what the printed plan says.", action);
            return;
        }
        int cut = ownExport ? text.indexOf("\n\n") : -1;
        if (!ownExport && UNFINISHED.matcher(text).find()) {
            notes.add(NoteKind.SPLIT_ROW, draft.row(), draft.header().heading(ColumnKind.ACTION),
                    text.substring(Math.max(0, text.length() - 80)),
                    "The text ends in the middle: its end is missing in the document. Add what the printed plan says.",
                    action);
        }
        action.setName(cut < 0 ? ActionText.name(text) : text.substring(0, cut));
        action.setDescription(cut < 0 ? text : text.substring(cut + 2));
    }

    private void kind(Action action, ActionDraft draft) {
        String stated = draft.line(ColumnKind.KIND);
        if (!stated.isEmpty()) {
            action.setKind(ActionKinds.stated(stated));
            if (action.getKind() == ActionKind.UNSPECIFIED && !ownExport) {
                action.setKind(ActionKinds.of(stated));
            }
        } else if (!ownExport && action.getName() != null) {
            action.setKind(ActionKinds.of(action.getDescription().lines().findFirst().orElse("")));
        }
    }

    private void priority(Action action, ActionDraft draft) {
        String text = draft.line(ColumnKind.PRIORITY);
        Matcher exported = EXPORTED.matcher(text);
        boolean both = ownExport && exported.matches();
        Optional<Priority> priority = priority(both ? exported.group(1) : text);
        if (both) {
            action.setPriorityText(exported.group(2));
        }
        if (priority.isEmpty() && numbered && NUMBERED.matcher(text).matches()) {
            char number = text.charAt(text.length() - 1);
            action.setPriority(number == '1' ? Priority.HIGH : number == '2' ? Priority.MEDIUM : Priority.LOW);
            action.setPriorityText(text);
        } else if (priority.isPresent()) {
            action.setPriority(priority.get());
        } else if (!text.isEmpty()) {
            action.setPriorityText(text);
        }
    }

    /** Reads a priority in words. A number alone is not read, since it may be one of three or one of ten. */
    static Optional<Priority> priority(String text) {
        return switch (text.toLowerCase(Locale.UK).replaceAll("\\s*priority$", "").replaceAll("[.\\s]", "")) {
        case "high", "h" -> Optional.of(Priority.HIGH);
        case "medium", "med", "m" -> Optional.of(Priority.MEDIUM);
        case "low", "l" -> Optional.of(Priority.LOW);
        default -> Optional.empty();
        };
    }

    private void status(Action action, ActionDraft draft) {
        String text = draft.line(ColumnKind.STATUS);
        if (text.isEmpty() || text.matches("[-\u2013]+")) {
            return;
        }
        StatusText status = StatusText.read(text);
        action.setStatus(status.rag());
        action.setStage(status.stage());
        if (!status.whole()) {
            action.setStatusText(text);
            if (!ownExport) {
                notes.add(NoteKind.UNREADABLE_VALUE, draft.row(ColumnKind.STATUS),
                        draft.header().heading(ColumnKind.STATUS), text,
                        status.severalLights()
                                ? "There is more than one traffic light, so none was taken. Choose red, amber or green."
                                : "Not all of the status is red, amber, green or a stage of work. It is kept as "
                                        + "written; choose the status.",
                        action);
            }
        }
    }

    private void percent(Action action, ActionDraft draft) {
        String text = draft.line(ColumnKind.PERCENT);
        if (text.isEmpty() || text.equals("-")) {
            return;
        }
        NumberText.percent(fractions ? NumberText.hundredfold(text) : text).ifPresentOrElse(action::setPercent,
                () -> notes.add(NoteKind.UNREADABLE_VALUE, draft.row(ColumnKind.PERCENT),
                        draft.header().heading(ColumnKind.PERCENT), text,
                        "This is no percentage between 0 and 100. Enter the percentage complete.", action));
    }

    private void cost(Action action, ActionDraft draft) {
        String text = draft.line(ColumnKind.COST);
        if (text.isEmpty() || text.equals("-")) {
            return;
        }
        NumberText.money(text).ifPresentOrElse(action::setCost, () -> {
            action.setCostText(draft.lines(ColumnKind.COST));
            NumberText.moneyIn(text).ifPresent(action::setCost);
            if (!ownExport && action.getCost() == null && text.chars().anyMatch(Character::isDigit)) {
                notes.add(NoteKind.UNREADABLE_VALUE, draft.row(ColumnKind.COST),
                        draft.header().heading(ColumnKind.COST), text,
                        "This is no amount of money. It is kept as written; enter the cost in pounds if it has one.",
                        action);
            }
        });
    }

    private void completed(Action action, ActionDraft draft) {
        String text = draft.line(ColumnKind.COMPLETED_ON);
        if (text.isEmpty()) {
            return;
        }
        DateReading reading = DateText.read(text);
        if (reading.outcome() == Outcome.WHOLE) {
            action.setCompletedOn(reading.date());
            action.setStage(Stage.COMPLETE);
        } else if (text.matches("(?i)y|yes|completed?|done|\u2713|\u2714|x")) {
            action.setStage(Stage.COMPLETE);
        } else if (!text.matches("(?i)n|no|-|not yet|n/a") && reading.outcome() != Outcome.NOTHING) {
            notes.add(NoteKind.UNREADABLE_DATE, draft.row(ColumnKind.COMPLETED_ON),
                    draft.header().heading(ColumnKind.COMPLETED_ON), text,
                    "This is no date that can be read. Enter the day on which the action was completed.", action);
        }
    }
}
