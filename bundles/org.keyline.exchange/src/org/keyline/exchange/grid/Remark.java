/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

/**
 * What somebody wrote beside a cell, as Excel's comments are.
 *
 * @param row the row in the file, from 1
 * @param column index of the column, from 0
 * @param text what was written, with the author's name where the file puts it there
 */
public record Remark(int row, int column, String text) {
}
