/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A field that is typed into. Enter or leaving it writes; Escape brings the model's value back, as undo does, which
 * only comes here where nothing else can be undone.
 */
abstract class TypedField extends Field {

    private static final int LINES = 4;

    private Text text;
    private String shown = "";

    @Override
    protected Control createWidget(Composite parent) {
        boolean tall = isTall();
        text = new Text(parent, tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.BORDER);
        if (tall) {
            GridDataFactory.fillDefaults().grab(true, true).hint(SHORT, text.getLineHeight() * LINES).applyTo(text);
        } else {
            boolean brief = isBrief();
            GridDataFactory.fillDefaults().grab(!brief, false).align(brief ? SWT.BEGINNING : SWT.FILL, SWT.CENTER)
                    .hint(SHORT, SWT.DEFAULT).applyTo(text);
        }
        text.setMessage(hint());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC || event.keyCode == 'z' && event.stateMask == SWT.MOD1) {
                shown = null;
                refresh();
            } else if (event.keyCode == SWT.CR && (!tall || event.stateMask == SWT.CTRL)) {
                commit();
                event.doit = !tall;
            }
        });
        return text;
    }

    @Override
    protected void point(String fault) {
        int at = fault == null || fault.isEmpty() ? -1 : text.getText().indexOf(fault);
        if (at >= 0) {
            text.setSelection(at, at + fault.length());
            text.showSelection();
            text.getDisplay().asyncExec(() -> { // once more when a page that was just built has its size
                if (!text.isDisposed()) {
                    text.showSelection();
                }
            });
        }
    }

    /** The widget, for fields that add to it. */
    protected final Text text() {
        return text;
    }

    /** What stands in the empty field. */
    protected String hint() {
        return "";
    }

    /** Whether the field holds little. */
    protected boolean isBrief() {
        return false;
    }

    /** The model's value as it is shown. */
    protected abstract String shownValue();

    /**
     * Writes what was typed.
     *
     * @return what is wrong with it; null where it was written
     */
    protected abstract String write(String typed);

    @Override
    protected final void refresh() {
        if (element() == null || text.isDisposed()) {
            return;
        }
        String value = shownValue();
        text.setEditable(isEditable());
        if (!Objects.equals(value, shown)) {
            shown = value;
            text.setText(value);
            showProblem(null);
        }
    }

    @Override
    protected final void commit() {
        if (element() == null || text == null || text.isDisposed() || text.getText().equals(shown) || !isEditable()) {
            return;
        }
        String problem = write(text.getText().strip());
        if (problem == null) {
            shown = null;
            refresh();
        }
        showProblem(problem);
    }
}
