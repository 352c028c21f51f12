/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.PersonNames;

/**
 * Mends who leads an action and how far it is, one lead of several, a day of completion, an action left behind; and the
 * days of the plan itself.
 */
@Mends({ "ACC-02", "ACC-12", "CLK-01", "PRG-03", "PRG-05" })
public final class PlanRemedies extends Remedy {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[/&;+,]|\\band\\b|\\bor\\b)\\s*");

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (finding.rule().equals("PRG-05")) {
            finding.related().stream().filter(Action.class::isInstance).map(Action.class::cast)
                    .forEach(old -> offers.choice("Mark " + Wording.ref(old) + " of the plan before as cancelled",
                            () -> old.setStage(Stage.CANCELLED)));
        } else if (finding.element() instanceof ImprovementPlan plan && finding.value() != null) {
            day(plan, finding, offers);
        } else if (finding.element() instanceof Action action) {
            if (finding.rule().equals("ACC-02")) {
                oneOfSeveral(action, finding.value(), check, offers);
                leadOfWorkStream(action, check, offers);
            } else {
                complete(action, offers);
            }
        }
    }

    private static void day(ImprovementPlan plan, Finding finding, Offers offers) {
        LocalDate approved = plan.getApprovedOn();
        LocalDate submitted = plan.getSubmittedOn();
        if (finding.rule().equals("CLK-01")) {
            offers.choice("Take the day of agreement away, " + Wording.date(plan.getAgreedOn()),
                    () -> plan.setAgreedOn(null));
        } else if (submitted != null && approved.isAfter(submitted)) {
            offers.choice("Exchange the two days: approved on " + Wording.date(submitted) + ", submitted on "
                    + Wording.date(approved), () -> {
                        plan.setApprovedOn(submitted);
                        plan.setSubmittedOn(approved);
                    });
        }
    }

    private static void leadOfWorkStream(Action action, Check check, Offers offers) {
        Person lead = action.getWorkStream() == null ? null : action.getWorkStream().getLead();
        if (lead != null && lead != action.getLead()) {
            List<ImportNote> notes = notes(action, String.valueOf(action.getLead().getName()), check);
            offers.choice("Make " + lead.getName() + ", who leads the work stream, the lead officer", () -> {
                ImportedTexts.remove(notes);
                action.setLead(lead);
            });
        }
    }

    /** What an import noted of a cell with several names; whoever chooses one has settled it. */
    private static List<ImportNote> notes(Action action, String name, Check check) {
        return ImportNotes.on(action, NoteKind.UNREADABLE_VALUE, check).stream()
                .filter(note -> note.getText() != null && note.getText().contains(name)).toList();
    }

    /** Where the cell names people whom the plan knows, one of them may be the lead and the others support. */
    private static void oneOfSeveral(Action action, String written, Check check, Offers offers) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (written == null || plan == null || plan.getOrganisation() == null) {
            return;
        }
        String[] names = BETWEEN_NAMES.split(written);
        if (names.length < 2) {
            return;
        }
        List<Person> known = plan.getOrganisation().getPeople().stream()
                .filter(person -> Wording.filled(person.getName()) && !person.getName().equals(written)
                        && List.of(names).stream().anyMatch(name -> PersonNames.same(name, person.getName())))
                .toList();
        List<ImportNote> notes = notes(action, written, check);
        for (Person person : known) {
            if (person != action.getLead()) {
                offers.choice("Make " + person.getName() + " the lead officer"
                        + (known.size() > 1 ? " and the others supporting officers" : ""), () -> {
                            ImportedTexts.remove(notes);
                            known.stream().filter(p -> p != person && !action.getSupporting().contains(p))
                                    .forEach(action.getSupporting()::add);
                            action.getSupporting().remove(person);
                            action.setLead(person);
                        });
            }
        }
    }

    private static void complete(Action action, Offers offers) {
        LocalDate finish = action.getFinish();
        LocalDate status = ModelContents.planOf(action) == null ? null
                : ModelContents.planOf(action).getStatusDate();
        if (action.getCompletedOn() == null && finish != null && (status == null || !finish.isAfter(status))) {
            offers.choice("Set the day of completion to " + Wording.date(finish), () -> action.setCompletedOn(finish));
        }
        if (action.getStage() == Stage.COMPLETE) {
            offers.choice("Set the stage to in progress", () -> action.setStage(Stage.IN_PROGRESS));
        }
    }
}
