/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What each kind of diagram shows: the definitions, and the diagrams that they build from a model.
 *
 * <p>
 * A {@link org.keyline.diagram.DiagramDefinition} says for one {@link org.keyline.diagram.DiagramKind} which nodes,
 * groups and edges there are, for which elements, with which words and states. It builds a
 * {@link org.keyline.diagram.Diagram}: a value without positions and colours. {@code org.keyline.diagram.layout}
 * arranges it, {@code org.keyline.diagram.drawing} writes the arranged diagram as SVG, PNG or PDF. Every rendering, on
 * the screen as well, follows the same definition.
 */
package org.keyline.diagram;
