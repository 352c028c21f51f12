/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

/**
 * A short mark on a node.
 *
 * @param text what is written: "R", "+12 d", "not covered"
 * @param tone its weight
 * @param meaning the same in a phrase, for the tool tip and for assistive technology
 */
public record Badge(String text, Tone tone, String meaning) {
}
