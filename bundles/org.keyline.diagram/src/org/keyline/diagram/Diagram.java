/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What is shown, without positions and colours.
 *
 * @param kind the kind of diagram
 * @param element the object that it belongs to: a plan, a framework; null if the model has none
 * @param title the heading
 * @param subtitle the figures in one sentence; empty for none
 * @param notice what of the model is not shown and why, so that nobody takes a part for the whole; empty if all is
 *     shown
 * @param description what it shows, for assistive technology
 * @param groups the groups in their order, outer ones before what lies in them
 * @param nodes the nodes in their order; those of one group follow one another
 * @param edges the edges in their order; their ends are nodes or groups of this diagram
 * @param dates the days that are marked on the time axis, by date; empty in a diagram without one
 * @param legend what the marks mean that occur in this diagram
 * @param emptyMessage what to say if there are neither nodes nor groups, and what to do about it
 */
public record Diagram(DiagramKind kind, EObject element, String title, String subtitle, String notice,
        String description, List<DiagramGroup> groups, List<DiagramNode> nodes, List<DiagramEdge> edges,
        List<DateLine> dates,
        List<LegendLine> legend, String emptyMessage) {

    /**
     * Whether there is nothing to show.
     *
     * @return true without nodes and groups
     */
    public boolean isEmpty() {
        return nodes.isEmpty() && groups.isEmpty();
    }
}
