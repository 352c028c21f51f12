/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A group of nodes: a work stream, a key recommendation with what belongs to it. Its head carries its label.
 *
 * @param id the ID of the element that it shows; unique in the diagram
 * @param kind its kind
 * @param element the element that it shows; null if the group has none ("no work stream")
 * @param parent the ID of the group that it lies in; null for none
 * @param reference the element's reference, "R1"; empty if it has none
 * @param label what is written, whole words of the element's name
 * @param details a line of small print under the label; empty for none
 * @param badges marks, in their order
 * @param states what is the matter with it
 * @param accent which of the accents marks it, from 0; -1 for none
 * @param title the element's whole name, for the tool tip and as accessible name
 * @param description what is to be known about it in sentences, as accessible description
 */
public record DiagramGroup(String id, GroupKind kind, EObject element, String parent, String reference, String label,
        String details, List<Badge> badges, Set<State> states, int accent, String title, String description) {
}
