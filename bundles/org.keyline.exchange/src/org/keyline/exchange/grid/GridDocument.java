/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

import java.util.List;

/**
 * A document as a format reader found it, without any meaning.
 *
 * @param file name of the file, without its folder
 * @param sheets its sheets in order
 */
public record GridDocument(String file, List<Sheet> sheets) {
}
