/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge of a diagram.
 *
 * @param id the ID of the element that it shows; for a relation made of the IDs of its ends. Unique in the diagram
 * @param kind its kind
 * @param element the element that it shows; for a relation the element that has the reference
 * @param source the ID of the node or group that it comes from
 * @param target the ID of the node or group that it leads to
 * @param label what is written on it; empty for nothing
 * @param states what is the matter with it
 * @param accent which of the accents it takes, from 0; -1 for none
 * @param title accessible name: "A.4 waits for A.3"
 * @param description what is to be known about it in sentences; empty for nothing more
 */
public record DiagramEdge(String id, EdgeKind kind, EObject element, String source, String target, String label,
        Set<State> states, int accent, String title, String description) {
}
