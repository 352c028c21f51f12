/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.keyline.diagram.Diagram;

/** Arranges diagrams. */
public final class DiagramLayout {

    private DiagramLayout() {
    }

    /**
     * Finds the places of all parts of a diagram. May take seconds for thousands of nodes; call it in the background.
     *
     * @param diagram what is shown
     * @param monitor for cancelling, which is heeded at once; null for none
     * @return the arranged diagram; the same diagram is always arranged the same way
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static ArrangedDiagram arrange(Diagram diagram, IProgressMonitor monitor) {
        if (diagram.isEmpty()) {
            return new ArrangedDiagram(diagram, 0, 0, List.of(), List.of(), List.of(), null);
        }
        return switch (diagram.kind()) {
        case TRACEABILITY -> new ColumnArrangement(diagram).arrange(monitor);
        case DEPENDENCIES -> LaneArrangement.isFor(diagram) ? new LaneArrangement(diagram).arrange(monitor)
                : new NetworkArrangement(diagram).arrange(monitor);
        case FRAMEWORK -> new NestedArrangement(diagram).arrange();
        case TIMELINE -> timeline(diagram, TimelineArrangement.TEXT_WIDTH, TimeScale.FIT);
        };
    }

    /**
     * Finds the places of all parts of a timeline.
     *
     * @param diagram a timeline
     * @param textWidth how wide the texts on the left of the axis are, in drawing units
     * @param scale how much room a day takes
     * @return the arranged diagram; the same diagram is always arranged the same way
     */
    public static ArrangedDiagram timeline(Diagram diagram, double textWidth, TimeScale scale) {
        if (diagram.isEmpty()) {
            return new ArrangedDiagram(diagram, 0, 0, List.of(), List.of(), List.of(), null);
        }
        return new TimelineArrangement(diagram, textWidth, scale).arrange();
    }
}
