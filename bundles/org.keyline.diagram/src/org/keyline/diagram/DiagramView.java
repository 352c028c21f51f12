/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.keyline.model.core.Element;

/**
 * What of a model one diagram shows and how it is put together: what is kept of a diagram in its file beside the places
 * of its figures.
 *
 * @param root reference or ID of the element that the diagram is limited to; null for the whole model
 * @param lanes by what actions are put together; null for what is usual for the kind
 * @param filter to what the diagram is narrowed
 * @param hiddenLayers IDs of the layers that are not shown, in order
 * @param hiddenElements IDs of the elements that were hidden one by one, in order
 */
public record DiagramView(String root, Lanes lanes, DiagramFilter filter, Set<String> hiddenLayers,
        Set<String> hiddenElements) {

    /** Everything, put together as is usual. */
    public static final DiagramView ALL = new DiagramView(null, null, DiagramFilter.ALL, Set.of(), Set.of());

    /** Keeps copies of what it is given. */
    public DiagramView {
        root = root == null || root.isBlank() ? null : root.strip();
        hiddenLayers = Collections.unmodifiableSet(new TreeSet<>(hiddenLayers));
        hiddenElements = Collections.unmodifiableSet(new TreeSet<>(hiddenElements));
    }

    /**
     * The same, limited to one element and what belongs to it.
     *
     * @param reference its reference or ID; null for the whole model
     * @return a new view
     */
    public DiagramView withRoot(String reference) {
        return new DiagramView(reference, lanes, filter, hiddenLayers, hiddenElements);
    }

    /**
     * The same with other lanes.
     *
     * @param chosen the lanes; null for what is usual
     * @return a new view
     */
    public DiagramView withLanes(Lanes chosen) {
        return new DiagramView(root, chosen, filter, hiddenLayers, hiddenElements);
    }

    /**
     * The same with another filter.
     *
     * @param chosen the filter
     * @return a new view
     */
    public DiagramView withFilter(DiagramFilter chosen) {
        return new DiagramView(root, lanes, chosen, hiddenLayers, hiddenElements);
    }

    /**
     * The same with other layers off.
     *
     * @param layers the IDs of the layers that are not shown
     * @return a new view
     */
    public DiagramView withHiddenLayers(Set<String> layers) {
        return new DiagramView(root, lanes, filter, layers, hiddenElements);
    }

    /**
     * The same with other elements hidden.
     *
     * @param elements the IDs of the elements that are not shown
     * @return a new view
     */
    public DiagramView withHiddenElements(Set<String> elements) {
        return new DiagramView(root, lanes, filter, hiddenLayers, elements);
    }

    /**
     * The options to build the diagram with.
     *
     * @return the options, without findings and without a day
     */
    public DiagramOptions options() {
        return DiagramOptions.ALL.withRoot(root).without(hiddenLayers.toArray(String[]::new)).narrowedTo(filter)
                .inLanes(lanes).where(
                        element -> !(element instanceof Element named) || !hiddenElements.contains(named.getId()));
    }
}
