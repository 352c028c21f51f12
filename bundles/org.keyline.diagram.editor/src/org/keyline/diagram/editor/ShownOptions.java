/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.time.LocalDate;

import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.StoredDiagram;
import org.keyline.ui.session.FindingIndex;
import org.keyline.ui.session.ModelSession;

/** What a diagram leaves out, as its file says. */
final class ShownOptions {

    private ShownOptions() {
    }

    static DiagramOptions of(DiagramDocument document, ModelSession session) {
        return StoredDiagram.options(document, session.roots(), () -> marks(session.findings()));
    }

    static LocalDate today(ModelSession session) {
        return StoredDiagram.today(session.roots());
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
