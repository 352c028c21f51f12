/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.keyline.model.ElementLabels;

/** Another element: a link that leads to it, and buttons to choose another one or none. */
final class ReferenceField extends Field {

    private Link link;
    private Button choose;
    private Button clear;

    @Override
    protected Control createWidget(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        link = new Link(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(BESIDE_BUTTONS, SWT.DEFAULT)
                .applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Reveal.show((EObject) value())));
        choose = new Button(row, SWT.PUSH);
        choose.setText("Choose …");
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        clear = new Button(row, SWT.PUSH);
        clear.setText("Clear");
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(null)));
        return row;
    }

    @Override
    protected void takeFocus() {
        if (choose.isEnabled()) {
            choose.setFocus();
        } else {
            super.takeFocus();
        }
    }

    private void choose() {
        ElementChooser chooser = new ElementChooser(choose.getShell(), session(), property().getDisplayName(element()),
                ProfileChoices.all(session(), feature(), property().getChoiceOfValues(element())), false);
        chooser.choose().stream().findFirst().ifPresent(chosen -> set(ProfileChoices.own(session(), chosen)));
    }

    @Override
    protected void refresh() {
        if (element() == null) {
            return;
        }
        EObject target = (EObject) value();
        link.setText(target == null ? "none"
                : "<a>" + LegacyActionTools.escapeMnemonics(ElementLabels.label(target)) + "</a>");
        choose.setEnabled(isEditable());
        clear.setEnabled(isEditable() && target != null);
    }
}
