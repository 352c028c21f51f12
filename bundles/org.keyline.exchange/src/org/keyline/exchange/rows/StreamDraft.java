/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

/**
 * A work stream before the model is made.
 *
 * @param row row in the file, from 1
 * @param ref its reference, or null
 * @param written its reference as written, or null
 * @param name its name, or null
 * @param text what else stands beside its heading, or null
 */
public record StreamDraft(int row, String ref, String written, String name, String text) {
}
