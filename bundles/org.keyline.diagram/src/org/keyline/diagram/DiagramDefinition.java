/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What one kind of diagram shows: the single description that every rendering follows.
 *
 * <p>
 * A definition has no state and may be used from any thread that may read the model. It only reads.
 */
public interface DiagramDefinition {

    /**
     * The kind that this defines.
     *
     * @return the kind
     */
    DiagramKind kind();

    /**
     * The kinds of node, in the order of their layering.
     *
     * @return the kinds; their IDs are stable and unique within the definition
     */
    List<NodeKind> nodeKinds();

    /**
     * The kinds of group (containers of nodes), outer ones first.
     *
     * @return the kinds; their IDs are stable and unique within the definition
     */
    List<GroupKind> groupKinds();

    /**
     * The kinds of edge.
     *
     * @return the kinds; their IDs are stable and unique within the definition
     */
    List<EdgeKind> edgeKinds();

    /**
     * What can be shown or hidden together.
     *
     * @return the layers, in the order of a menu
     */
    List<Layer> layers();

    /**
     * By what a diagram of this kind can be narrowed to a part of the model.
     *
     * @return the criteria, in the order of a menu
     */
    default Set<Criterion> criteria() {
        return EnumSet.allOf(Criterion.class);
    }

    /**
     * By what the actions of a diagram of this kind can be put together.
     *
     * @return the lanes; the first is what is usual
     */
    List<Lanes> lanes();

    /**
     * What a diagram of this kind is about.
     *
     * @return types of elements; a model without any of them gives an empty diagram
     */
    List<Class<? extends EObject>> subjects();

    /**
     * Whether a model has anything that this kind of diagram is about.
     *
     * @param roots the root objects of the model
     * @return false where the diagram could only be empty
     */
    default boolean fits(Collection<? extends EObject> roots) {
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            EObject object = all.next();
            if (subjects().stream().anyMatch(subject -> subject.isInstance(object))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Builds the diagram of a model.
     *
     * @param roots the root objects of the model: plans, reports, frameworks, in any order
     * @param options what to leave out
     * @param monitor for cancelling; null for none
     * @return the diagram; the same model gives an equal one. A model with nothing to show gives a diagram without
     * nodes that says so
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     * @throws IllegalArgumentException if {@link DiagramOptions#root()} names no element that this kind of diagram can
     *     begin at
     */
    Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor);
}
