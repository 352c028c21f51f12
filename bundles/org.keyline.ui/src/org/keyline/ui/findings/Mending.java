/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Validation;
import org.keyline.validation.fix.LeaveFinding;
import org.keyline.validation.fix.SameKind;

/** Mends findings in a model that is being edited, each time as one step on its command stack. */
final class Mending {

    private Mending() {
    }

    /** What would mend one finding of the model as it is now, the likeliest first. */
    record Offer(Finding finding, List<String> labels) {

        /** Whether it is for what a marker says of an element. */
        boolean isFor(EObject element, String message) {
            return finding.element() == element && finding.message().equals(message);
        }

        /** Whether one of its ways does the same kind of thing as another. */
        boolean hasOneLike(String label) {
            return labels.stream().anyMatch(own -> SameKind.same(own, label));
        }
    }

    /** What would mend the findings of a rule in the model as it is now. */
    static List<Offer> offers(ModelSession session, String rule) {
        OfferedFixes offered = new OfferedFixes();
        return check(rule).run(roots(session), null).findings().stream().filter(found -> found.rule().equals(rule))
                .map(found -> new Offer(found, offered.of(found).stream().map(Fix::label).toList())).toList();
    }

    /**
     * Applies one fix. The finding is looked for again, since the model may have changed, and mended only if it still
     * holds.
     */
    static void one(ModelSession session, EObject element, String rule, String message, String label) {
        Fix fix = find(session, element, rule, message, label);
        if (fix != null) {
            execute(session, label, fix.change());
        }
    }

    private static Fix find(ModelSession session, EObject element, String rule, String message, String label) {
        Fix likely = null;
        for (Finding finding : check(rule).run(roots(session), null).findings()) {
            if (finding.element() == element && finding.rule().equals(rule)) {
                Fix fix = finding.fixes().stream().filter(f -> f.label().equals(label)).findFirst().orElse(null);
                if (fix != null && finding.message().equals(message)) {
                    return fix;
                }
                likely = likely == null ? fix : likely;
            }
        }
        return likely;
    }

    /** A check of one rule; of all rules for what the check itself reports, such as a decision without cause. */
    private static Validation check(String rule) {
        try {
            return Validation.standard().only(Set.of(rule));
        } catch (IllegalArgumentException e) {
            return Validation.standard();
        }
    }

    /** Applies the fixes of one kind to all findings of a rule. */
    static void allOfTheKind(ModelSession session, String rule, String label) {
        execute(session, "Mend all findings of " + rule,
                () -> SameKind.apply(Validation.standard(), roots(session), rule, label, null));
    }

    /** Whether there is a plan that can record that a finding is left. */
    static boolean canLeave(ModelSession session, EObject element) {
        return element instanceof Element && LeaveFinding.plan(element, roots(session)).isPresent();
    }

    /** Asks why a finding is left and by whom, and records it. */
    static void leave(ModelSession session, EObject object, String rule) {
        ImprovementPlan plan = LeaveFinding.plan(object, roots(session)).orElse(null);
        if (plan == null || !(object instanceof Element element)) {
            return;
        }
        LeaveDialog dialog = new LeaveDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), rule,
                ElementLabels.label(element));
        if (dialog.open() == Window.OK) {
            execute(session, "Leave " + rule + " on " + ElementLabels.shortLabel(element),
                    () -> LeaveFinding.record(plan, rule, element, dialog.reason(), dialog.person(),
                            LocalDate.now(ZoneId.systemDefault())));
        }
    }

    private static List<EObject> roots(ModelSession session) {
        return session.resources().stream().flatMap(resource -> resource.getContents().stream()).toList();
    }

    private static void execute(ModelSession session, String label, Runnable change) {
        CompoundCommand command = new CompoundCommand(label);
        command.append(new ChangeCommand(session.domain().getResourceSet()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        session.execute(command);
    }
}
