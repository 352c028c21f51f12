/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import org.keyline.model.plan.NoteKind;

/**
 * A note on the import before the model is made.
 *
 * @param kind what sort of difficulty
 * @param row row in the file, from 1
 * @param column heading of the column, or null
 * @param text the text as written
 * @param description what happened and what to do
 * @param subject the draft of what it belongs to, or null for the plan as a whole
 */
public record NoteDraft(NoteKind kind, int row, String column, String text, String description, Object subject) {
}
