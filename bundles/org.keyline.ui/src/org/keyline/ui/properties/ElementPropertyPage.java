/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.ui.editor.ViewUndo;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The properties of an element. With the cursor in one of its fields, undo and redo are those of the element's model;
 * what is just being typed is a step of its own.
 */
public final class ElementPropertyPage extends TabbedPropertySheetPage implements ModelListener {

    private ModelSession session;
    private ViewUndo undo;

    /**
     * The page of a part.
     *
     * @param contributor the part whose selection is shown
     */
    public ElementPropertyPage(ITabbedPropertySheetPageContributor contributor) {
        super(contributor);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        undo = new ViewUndo(bars, () -> session, this::writeTyped);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        EObject element = ElementTabs.element(selection);
        follow(element == null ? null : ElementSessions.of(element));
    }

    private void follow(ModelSession other) {
        if (session != null) {
            session.removeListener(this);
        }
        session = other;
        if (session != null) {
            session.addListener(this);
        }
        modelChanged(null);
    }

    @Override
    public void modelChanged(ModelChange change) {
        if (undo != null) {
            undo.update();
        }
    }

    private void writeTyped() {
        if (getCurrentTab() != null) {
            for (ISection section : getCurrentTab().getSections()) {
                if (section instanceof FieldSection fields) {
                    fields.written();
                }
            }
        }
    }

    @Override
    public void dispose() {
        undo = null;
        follow(null);
        super.dispose();
    }
}
