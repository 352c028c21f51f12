/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import org.eclipse.core.resources.IFile;

/**
 * Stands in the Navigator for the contents of a model file that is being read, or cannot be.
 *
 * @param file the file
 * @param problem what is wrong with it; null while it is being read
 */
record UnreadableFile(IFile file, String problem) {
}
