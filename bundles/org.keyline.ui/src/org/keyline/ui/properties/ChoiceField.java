/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyline.model.edit.Wording;

/** One of the literals of an enumeration. */
final class ChoiceField extends Field {

    private Combo combo;

    @Override
    protected Control createWidget(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(SHORT, SWT.DEFAULT).applyTo(combo);
        for (Enumerator literal : literals()) {
            combo.add(Wording.literal(type(), literal));
        }
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        return combo;
    }

    private void choose() {
        Enumerator chosen = literals().get(combo.getSelectionIndex());
        if (!chosen.equals(value())) {
            set(chosen);
        }
    }

    private EEnum type() {
        return (EEnum) feature().getEType();
    }

    private List<Enumerator> literals() {
        return type().getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    protected void refresh() {
        if (element() != null) {
            combo.select(literals().indexOf(value()));
            combo.setEnabled(isEditable());
        }
    }
}
