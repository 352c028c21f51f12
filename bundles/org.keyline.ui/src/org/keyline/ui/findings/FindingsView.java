/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The findings in all open models. A double click, or Enter, leads to the element. */
public class FindingsView extends MarkerSupportView {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.findingsView";

    /** Makes the view over the findings alone. */
    public FindingsView() {
        super("org.keyline.ui.findings");
    }
}
