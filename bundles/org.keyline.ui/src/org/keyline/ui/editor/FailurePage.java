/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import org.eclipse.swt.widgets.Composite;

/** What an editor shows in the place of a file that cannot be read. */
public interface FailurePage {

    /**
     * The page.
     *
     * @return its control
     */
    Composite control();
}
