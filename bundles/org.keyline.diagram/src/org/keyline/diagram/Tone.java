/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

/** The weight of a badge: which colours it takes. What it says is always in its words or letters too. */
public enum Tone {
    /** Red of red, amber, green. */
    RED,
    /** Amber of red, amber, green. */
    AMBER,
    /** Green of red, amber, green. */
    GREEN,
    /** Something is wrong. */
    PROBLEM,
    /** Something to mind. */
    WARNING,
    /** On the critical path. */
    CRITICAL,
    /** For information. */
    PLAIN
}
