/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column with the rule that is not satisfied. */
public class RuleField extends MarkerField {

    private static final int CHARACTERS = 10;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(FindingMarkers.RULE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        GC gc = new GC(control);
        try {
            return (int) (CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
