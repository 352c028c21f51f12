/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/**
 * What a diagram leaves out.
 *
 * @param root reference ("R1", "A.3") or ID of the element that the diagram is limited to; null for the whole model
 * @param hiddenLayers IDs of the layers that are not shown
 * @param filter says which elements stay visible, beside those that the criteria leave out
 * @param today the day to mark as today on a time axis, and to which "overdue" refers where the plan has no status
 *     date; null for none, so that a file does not change from day to day
 * @param collapsed IDs of the sections of a framework whose contents are not shown
 * @param criteria to what part of the model the diagram is narrowed
 * @param lanes by what actions are put together; null for what is usual for the kind
 * @param findings what a check found
 */
public record DiagramOptions(String root, Set<String> hiddenLayers, Predicate<EObject> filter,
        LocalDate today, Set<String> collapsed, DiagramFilter criteria, Lanes lanes, FindingMarks findings) {

    /** Everything. */
    public static final DiagramOptions ALL = new DiagramOptions(null, Set.of(), element -> true, null, Set.of(),
            DiagramFilter.ALL, null, FindingMarks.NONE);

    /**
     * The same, limited to one element and what belongs to it.
     *
     * @param reference reference or ID of the element; null for the whole model
     * @return new options
     */
    public DiagramOptions withRoot(String reference) {
        return new DiagramOptions(reference, hiddenLayers, filter, today, collapsed, criteria, lanes, findings);
    }

    /**
     * The same without some layers.
     *
     * @param layers IDs of layers
     * @return new options
     */
    public DiagramOptions without(String... layers) {
        return new DiagramOptions(root, Set.of(layers), filter, today, collapsed, criteria, lanes, findings);
    }

    /**
     * The same with a filter.
     *
     * @param visible says which elements stay visible
     * @return new options
     */
    public DiagramOptions where(Predicate<EObject> visible) {
        return new DiagramOptions(root, hiddenLayers, visible, today, collapsed, criteria, lanes, findings);
    }

    /**
     * The same with a mark for today.
     *
     * @param day the day; null for none
     * @return new options
     */
    public DiagramOptions withToday(LocalDate day) {
        return new DiagramOptions(root, hiddenLayers, filter, day, collapsed, criteria, lanes, findings);
    }

    /**
     * The same with some sections collapsed.
     *
     * @param sections IDs of the sections whose contents are not shown
     * @return new options
     */
    public DiagramOptions collapsing(Set<String> sections) {
        return new DiagramOptions(root, hiddenLayers, filter, today, Set.copyOf(sections), criteria, lanes,
                findings);
    }

    /**
     * The same, narrowed to a part of the model.
     *
     * @param wanted the criteria
     * @return new options
     */
    public DiagramOptions narrowedTo(DiagramFilter wanted) {
        return new DiagramOptions(root, hiddenLayers, filter, today, collapsed, wanted, lanes, findings);
    }

    /**
     * The same with other lanes.
     *
     * @param chosen by what actions are put together; null for what is usual for the kind
     * @return new options
     */
    public DiagramOptions inLanes(Lanes chosen) {
        return new DiagramOptions(root, hiddenLayers, filter, today, collapsed, criteria, chosen, findings);
    }

    /**
     * The same with the findings of a check.
     *
     * @param found what was found
     * @return new options
     */
    public DiagramOptions withFindings(FindingMarks found) {
        return new DiagramOptions(root, hiddenLayers, filter, today, collapsed, criteria, lanes, found);
    }

    /**
     * Whether a layer is shown.
     *
     * @param layer its ID
     * @return false if it is hidden
     */
    public boolean shows(String layer) {
        return !hiddenLayers.contains(layer);
    }
}
