/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/**
 * The field in which a figure is searched. While somebody types in it, the commands of the Edit menu are about its
 * text, not about the selected figures. Return goes on to the next figure, Escape back to the diagram.
 */
final class FindField {

    private final Text text;

    FindField(Composite parent, DrawingBoard board, DiagramActions actions) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Find a figure");
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.CANCEL) {
                actions.looking().findNext(text.getText());
            }
        });
        text.addListener(SWT.Modify, event -> actions.looking().findFirst(text.getText()));
        text.addListener(SWT.FocusIn, event -> actions.update());
        text.addListener(SWT.FocusOut, event -> actions.update());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                board.viewer().getControl().setFocus();
            }
        });
        actions.setFindField(this);
    }

    Text control() {
        return text;
    }

    /** Puts the cursor into it, ready to type over what was searched last. */
    void begin() {
        text.setFocus();
        text.selectAll();
    }

    /** Does in the text what a command asks for; false where the text has not the focus or no use for the command. */
    boolean does(ActionFactory command) {
        if (!minds(command)) {
            return false;
        }
        if (command == ActionFactory.CUT) {
            text.cut();
        } else if (command == ActionFactory.COPY) {
            text.copy();
        } else if (command == ActionFactory.PASTE) {
            text.paste();
        } else if (command == ActionFactory.SELECT_ALL) {
            text.selectAll();
        } else if (text.getSelectionCount() > 0) {
            text.insert("");
        } else if (text.getCaretPosition() < text.getCharCount()) {
            text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
            text.insert("");
        }
        return true;
    }

    /** Whether a command would be about the text. */
    boolean minds(ActionFactory command) {
        return !text.isDisposed() && text.isFocusControl()
                && (command == ActionFactory.CUT || command == ActionFactory.COPY || command == ActionFactory.PASTE
                        || command == ActionFactory.SELECT_ALL || command == ActionFactory.DELETE);
    }
}
