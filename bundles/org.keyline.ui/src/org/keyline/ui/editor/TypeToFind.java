/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Takes what is typed in a list into the box over it that narrows the list down. */
public final class TypeToFind {

    private TypeToFind() {
    }

    /**
     * Takes letters and figures that are typed in a list into a box, in place of the platform's own search, which would
     * take the selection away. Escape empties the box.
     *
     * @param list the list
     * @param find the box
     */
    public static void on(Control list, Text find) {
        list.addListener(SWT.KeyDown, event -> {
            if (isTyped(event)) {
                event.doit = false;
                find.setFocus();
                find.setText(find.getText() + event.character);
                find.setSelection(find.getCharCount());
            } else if (event.keyCode == SWT.ESC && find.getCharCount() > 0) {
                find.setText("");
            }
        });
    }

    private static boolean isTyped(Event event) {
        return (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
                && Character.isLetterOrDigit(event.character);
    }
}
