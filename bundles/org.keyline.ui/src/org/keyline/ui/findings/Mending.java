/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.ui.editor.StatusLine;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Validation;
import org.keyline.validation.fix.LeaveFinding;
import org.keyline.validation.fix.SameKind;

/** Mends findings in a model that is being edited, each time as one step on its command stack. */
public final class Mending {

    /** How a choice that leaves a finding is called. */
    public static final String LEAVE = "Leave this finding …";
    /** How a choice that takes such a decision back is called. */
    public static final String TAKE_BACK = "Take the decision to leave it back";

    private static final int MOST_ALIKE = 2000;

    private Mending() {
    }

    /**
     * One way to go on with a finding.
     *
     * @param label what it will do
     * @param change does it, as one step that can be undone; asks for what must be known
     */
    public record Choice(String label, Runnable change) {
    }

    /**
     * The ways to go on with a finding: each fix alone, each for all findings of its kind in the model, to mend it by
     * hand where that is done, and to leave it, alone or with all of its rule, with a reason, or to take that decision
     * back.
     *
     * @param row the finding
     * @return the ways, the likeliest first; empty where the model cannot be changed or the finding holds no more
     */
    public static List<Choice> choices(FindingRow row) {
        List<Choice> choices = new ArrayList<>();
        ModelSession session = row.session();
        Finding finding = row.finding();
        if (!session.isEdited() || finding.element().eResource() == null || !holds(row)) {
            return choices;
        }
        if (row.left() != null) {
            choices.add(new Choice(TAKE_BACK, () -> takeBack(row)));
            return choices;
        }
        OfferedFixes offered = new OfferedFixes();
        List<Fix> fixes = offered.of(finding);
        fixes.forEach(fix -> choices.add(new Choice(fix.label(), () -> one(row, fix.label()))));
        if (fixes.isEmpty() && !LiveCheck.isUpToDate(session)) {
            return choices; // it may be mended already: leaving it must not seem to be the only way
        }
        if (!fixes.isEmpty() && fixes.stream().noneMatch(Fix::forAll)) {
            choices.addAll(forAll(row, fixes, offered));
        }
        choices.addAll(ByHand.choices(row));
        if (finding.element() instanceof Element && LeaveFinding.plan(finding.element(), session.roots()).isPresent()) {
            choices.add(new Choice(LEAVE, () -> leave(List.of(row))));
            List<FindingRow> alike = alike(row);
            if (alike.size() > 1) {
                choices.add(new Choice("Leave all " + alike.size() + " findings of " + finding.rule() + " …",
                        () -> leave(alike)));
            }
        }
        return choices;
    }

    /**
     * The ways to go on with several findings of one rule at once, each about another element: the fixes that are
     * offered for at least two of them, and to leave them.
     *
     * @param rows the findings
     * @return the ways; empty where they have not one rule, one model and as many elements
     */
    public static List<Choice> together(List<FindingRow> rows) {
        FindingRow first = rows.isEmpty() ? null : rows.getFirst();
        List<Choice> choices = new ArrayList<>();
        if (rows.size() < 2 || !first.session().isEdited() || !rows.stream().allMatch(row -> row.left() == null
                && row.session() == first.session() && row.finding().rule().equals(first.finding().rule()))
                || rows.stream().map(row -> row.finding().element()).distinct().count() < rows.size()) {
            return choices;
        }
        OfferedFixes offered = new OfferedFixes();
        List<List<Fix>> fixes = rows.stream().limit(MOST_ALIKE).map(row -> offered.of(row.finding())).toList();
        for (Fix fix : fixes.getFirst()) {
            long number = number(fix, fixes);
            if (fix.forAll()) {
                choices.add(new Choice(fix.label(), () -> one(first, fix.label())));
            } else if (number > 1) {
                choices.add(new Choice("For " + number + " of the selected findings, the same; here: " + fix.label(),
                        () -> execute(first.session(), "Mend " + number + " findings of " + first.finding().rule(),
                                () -> rows.forEach(row -> row.finding().fixes().stream()
                                        .filter(other -> SameKind.same(other.label(), fix.label())).findFirst()
                                        .ifPresent(other -> other.change().run())))));
            }
        }
        if (rows.stream().allMatch(row -> row.finding().element() instanceof Element)) {
            choices.add(new Choice("Leave the " + rows.size() + " selected findings …", () -> leave(rows)));
        }
        return choices;
    }

    private static long number(Fix fix, List<List<Fix>> all) {
        return all.stream().filter(own -> own.stream().anyMatch(other -> SameKind.same(other.label(), fix.label())))
                .count();
    }

    /** Whether the last check still found it; what was mended meanwhile can be neither mended nor left. */
    private static boolean holds(FindingRow row) {
        return row.left() != null ? row.left().suppression().eContainer() != null
                : row.session().findings().of(row.finding().element()).contains(row.finding());
    }

    private static List<Choice> forAll(FindingRow row, List<Fix> fixes, OfferedFixes offered) {
        String rule = row.finding().rule();
        List<List<Fix>> others = row.session().findings().all().stream().filter(other -> other.rule().equals(rule))
                .limit(MOST_ALIKE).map(offered::of).toList();
        List<Choice> choices = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Fix fix : fixes) {
            long number = number(fix, others);
            if (number > 1 && told.stream().noneMatch(label -> SameKind.same(label, fix.label()))) {
                told.add(fix.label());
                choices.add(new Choice("For all " + number + " findings of this kind, the same; here: " + fix.label(),
                        () -> allOfTheKind(row.session(), rule, fix.label())));
            }
        }
        return choices;
    }

    /** Applies one fix, if the finding still holds. */
    private static void one(FindingRow row, String label) {
        row.finding().fixes().stream().filter(fix -> fix.label().equals(label)).findFirst()
                .ifPresent(fix -> execute(row.session(), label, fix.change()));
    }

    /** Applies the fixes of one kind to all findings of a rule. */
    private static void allOfTheKind(ModelSession session, String rule, String label) {
        AtomicReference<SameKind.Outcome> outcome = new AtomicReference<>();
        execute(session, "Mend all findings of " + rule,
                () -> outcome.set(SameKind.apply(Validation.standard(), session.roots(), rule, label, null)));
        StatusLine.tell(outcome(rule, outcome.get().mended(), outcome.get().left()));
    }

    /** Says how many findings were mended together and how many of their rule are left. */
    static String outcome(String rule, int mended, List<Finding> left) {
        String done = mended + (mended == 1 ? " finding" : " findings") + " of " + rule + " mended";
        return left.isEmpty() ? done + ", none is left"
                : done + "; " + left.size() + (left.size() == 1 ? " is" : " are")
                        + " left, where the same cannot be done: " + left.getFirst().message();
    }

    /** The findings of the same rule in the same model that can be left. */
    static List<FindingRow> alike(FindingRow row) {
        return row.session().findings().all().stream()
                .filter(other -> other.rule().equals(row.finding().rule()) && other.element() instanceof Element)
                .map(other -> new FindingRow(row.session(), other, null)).toList();
    }

    /** Asks why findings of one rule in one model are left and by whom, and records it. */
    static void leave(List<FindingRow> rows) {
        FindingRow first = rows.getFirst();
        LeaveDialog dialog = new LeaveDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                first.finding().rule(), rows.size() == 1 ? ElementLabels.label(first.finding().element())
                        : "all " + rows.size() + " elements where it is not satisfied");
        if (dialog.open() == Window.OK) {
            leave(first.session(), rows, dialog.reason(), dialog.person());
        }
    }

    /** Records why findings of one rule are left and by whom, as one step. */
    static void leave(ModelSession session, List<FindingRow> rows, String reason, String person) {
        String rule = rows.getFirst().finding().rule();
        Set<EObject> elements = new LinkedHashSet<>();
        rows.forEach(row -> elements.add(row.finding().element()));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        execute(session,
                "Leave " + rule + (elements.size() > 1 ? " on " + elements.size() + " elements"
                        : " on " + ElementLabels.shortLabel(elements.iterator().next())),
                () -> elements.forEach(element -> LeaveFinding.plan(element, session.roots()).ifPresent(
                        plan -> LeaveFinding.record(plan, rule, (Element) element, reason, person, today))));
    }

    private static void takeBack(FindingRow row) {
        CompoundCommand command = new CompoundCommand("Take back: leave " + row.finding().rule());
        command.append(DeleteCommand.create(row.session().domain(), row.left().suppression()));
        row.session().execute(command);
    }

    /** Changes a model as one step, and checks at once what that changed. */
    static void execute(ModelSession session, String label, Runnable change) {
        StatusLine.tell(null);
        CompoundCommand command = new CompoundCommand(label);
        command.append(new ChangeCommand(session.domain().getResourceSet()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        session.execute(command);
        LiveCheck.catchUp(session);
    }
}
