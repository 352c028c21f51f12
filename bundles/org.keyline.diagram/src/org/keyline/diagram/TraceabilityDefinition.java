/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;

/** The traceability diagram. */
final class TraceabilityDefinition implements DiagramDefinition {

    @Override
    public DiagramKind kind() {
        return DiagramKind.TRACEABILITY;
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return List.of();
    }

    @Override
    public List<GroupKind> groupKinds() {
        return List.of();
    }

    @Override
    public List<EdgeKind> edgeKinds() {
        return List.of();
    }

    @Override
    public List<Layer> layers() {
        return List.of();
    }

    @Override
    public Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Follows");
    }
}
