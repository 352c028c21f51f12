/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

/**
 * A heading within a work stream before the model is made.
 *
 * @param row row in the file, from 1
 * @param stream the work stream, or null
 * @param name the heading
 */
public record GroupDraft(int row, StreamDraft stream, String name) {
}
