/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

/** What of a bar is dragged. */
enum Grip {
    /** Its left end: the start. */
    START,
    /** Its right end: the finish. */
    FINISH,
    /** The whole bar, or a milestone. */
    BOTH,
    /** The empty row of an action without dates: both are drawn anew. */
    DRAW
}
