/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.scene.Scene;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;

/** A diagram as its file says: what of the model it shows, and where. */
public final class StoredDiagram {

    private StoredDiagram() {
    }

    /**
     * What of the model it shows.
     *
     * @param document what its file says
     * @param roots the roots of the model
     * @param findings what a check of the model finds; asked for only by a filter that chooses by findings
     * @return the options to build it with
     */
    public static DiagramOptions options(DiagramDocument document, Collection<? extends EObject> roots,
            Supplier<FindingMarks> findings) {
        DiagramOptions options = document.view().options().collapsing(document.collapsed()).withToday(today(roots));
        return document.filter().has(Criterion.SEVERITY) ? options.withFindings(findings.get()) : options;
    }

    /**
     * The day that counts as today in a diagram.
     *
     * @param roots the roots of the model
     * @return today; null where all that was planned lies so far back that today says nothing of it
     */
    public static LocalDate today(Collection<? extends EObject> roots) {
        LocalDate today = LocalDate.now();
        LocalDate last = ModelContents.plans(roots).stream().flatMap(plan -> ModelContents.actions(plan).stream())
                .map(Action::getFinish).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(today);
        return last.plusYears(1).isBefore(today) ? null : today;
    }

    /**
     * Finds the places of all its parts: those chosen by hand, and for the others those of the arrangement.
     *
     * @param document what its file says
     * @param diagram what it shows
     * @param textWidth how wide the texts beside a time axis are, in drawing units
     * @param monitor for cancelling; null for none
     * @return the arranged diagram
     */
    public static ArrangedDiagram arrange(DiagramDocument document, Diagram diagram, double textWidth,
            IProgressMonitor monitor) {
        Scene scene = new Scene(document);
        scene.show(diagram.kind() == DiagramKind.TIMELINE
                ? DiagramLayout.timeline(diagram, textWidth, document.timeScale())
                : DiagramLayout.arrange(diagram, monitor));
        return scene.arranged();
    }
}
