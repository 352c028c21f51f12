/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.time.LocalDate;

/**
 * A piece of text in one column of an action, with the row that it stands in.
 *
 * @param row row in the file, from 1
 * @param text the text as written, with leading blanks
 * @param date the day, where the format says that the cell is a date, or null
 */
public record Fragment(int row, String text, LocalDate date) {
}
