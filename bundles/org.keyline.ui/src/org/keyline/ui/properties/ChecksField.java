/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyline.model.edit.Wording;

/** Any of the literals of an enumeration. */
final class ChecksField extends Field {

    private final Map<Enumerator, Button> buttons = new LinkedHashMap<>();

    @Override
    protected Control createWidget(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        EEnum type = (EEnum) feature().getEType();
        for (EEnumLiteral literal : type.getELiterals()) {
            Button button = new Button(column, SWT.CHECK);
            button.setText(Wording.literal(type, literal.getInstance()));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> write()));
            buttons.put(literal.getInstance(), button);
        }
        return column;
    }

    @Override
    protected boolean isTall() {
        return true;
    }

    private void write() {
        List<Enumerator> chosen = new ArrayList<>();
        buttons.forEach((literal, button) -> {
            if (button.getSelection()) {
                chosen.add(literal);
            }
        });
        set(chosen);
    }

    @Override
    protected void refresh() {
        if (value() instanceof List<?> values) {
            buttons.forEach((literal, button) -> {
                button.setSelection(values.contains(literal));
                button.setEnabled(isEditable());
            });
        }
    }
}
