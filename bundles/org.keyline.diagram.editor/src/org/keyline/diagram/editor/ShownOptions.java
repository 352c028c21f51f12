/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.editor.stored.DiagramDocument;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.ui.session.FindingIndex;
import org.keyline.ui.session.ModelSession;

/** What a diagram leaves out, as its file says. */
final class ShownOptions {

    private ShownOptions() {
    }

    static DiagramOptions of(DiagramDocument document, ModelSession session) {
        DiagramOptions options = document.view().options().collapsing(document.collapsed()).withToday(today(session));
        return document.filter().has(Criterion.SEVERITY) ? options.withFindings(marks(session.findings())) : options;
    }

    /** Today, unless all that was planned lies so far back that today says nothing of it. */
    static LocalDate today(ModelSession session) {
        LocalDate today = LocalDate.now();
        LocalDate last = session.resources().stream()
                .flatMap(resource -> ModelContents.all(resource.getContents(), Action.class).stream())
                .map(Action::getFinish).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(today);
        return last.plusYears(1).isBefore(today) ? null : today;
    }

    /** What the last check found, to choose by; the editor marks the corners of the figures itself. */
    static FindingMarks marks(FindingIndex findings) {
        FindingMarks marks = new FindingMarks(false);
        findings.all().forEach(mark -> marks.add(mark.element(), switch (mark.severity()) {
        case ERROR -> Gravity.ERROR;
        case WARNING -> Gravity.WARNING;
        case INFO -> Gravity.INFO;
        }));
        return marks;
    }
}
