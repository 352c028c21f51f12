/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.keyline.ui.labels.ElementLabelProvider;

/** Several other elements: a list, and buttons to add, remove and order them. A double click leads to the element. */
final class ReferencesField extends Field {

    private static final int HEIGHT = 84;

    private TableViewer list;
    private Button add;
    private Button remove;
    private Button up;

    @Override
    protected boolean isTall() {
        return true;
    }

    @Override
    protected Control createWidget(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        list = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(BESIDE_BUTTONS, HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new ElementLabelProvider(session().adapterFactory()));
        list.addDoubleClickListener(event -> Reveal.show((EObject) list.getStructuredSelection().getFirstElement()));
        list.addSelectionChangedListener(event -> enable());
        list.getControl().addListener(SWT.KeyDown, this::pressed);
        Composite buttons = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, "Add …", this::add);
        add.setToolTipText("Insert");
        remove = button(buttons, "Remove", this::remove);
        remove.setToolTipText("Delete");
        up = button(buttons, "Up", this::moveUp);
        return row;
    }

    private static Button button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    @Override
    protected void takeFocus() {
        if (list.getTable().getItemCount() == 0 && add.isEnabled()) {
            add.setFocus();
        } else {
            list.getControl().setFocus();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.INSERT && add.isEnabled()) {
            add();
        } else if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
        }
    }

    private List<Object> values() {
        return new ArrayList<>((List<?>) value());
    }

    private void add() {
        List<Object> values = values();
        List<Object> choices = new ArrayList<>(
                ProfileChoices.all(session(), feature(), property().getChoiceOfValues(element())));
        choices.remove(element());
        choices.removeAll(values);
        List<EObject> chosen = new ElementChooser(add.getShell(), session(), property().getDisplayName(element()),
                choices,
                true).choose();
        if (!chosen.isEmpty()) {
            chosen.forEach(one -> values.add(ProfileChoices.own(session(), one)));
            set(values);
        }
    }

    private void remove() {
        List<Object> values = values();
        if (values.removeAll(List.of(list.getStructuredSelection().toArray()))) {
            set(values);
        }
    }

    private void moveUp() {
        List<Object> values = values();
        int at = values.indexOf(list.getStructuredSelection().getFirstElement());
        values.add(at - 1, values.remove(at));
        set(values);
    }

    private void enable() {
        boolean editable = isEditable();
        Object first = list.getStructuredSelection().getFirstElement();
        add.setEnabled(editable);
        remove.setEnabled(editable && first != null);
        up.setEnabled(editable && list.getStructuredSelection().size() == 1 && values().indexOf(first) > 0);
    }

    @Override
    protected void refresh() {
        if (element() != null && !list.getControl().isDisposed()) {
            list.setInput(values());
            enable();
        }
    }
}
