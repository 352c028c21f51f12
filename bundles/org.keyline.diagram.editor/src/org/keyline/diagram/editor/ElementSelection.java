/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of a diagram editor as the rest of the workbench sees it: elements of the model, not edit parts. */
final class ElementSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private DrawingBoard board;

    void follow(DrawingBoard followed) {
        board = followed;
        followed.viewer().addSelectionChangedListener(event -> {
            SelectionChangedEvent ours = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(ours));
        });
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        if (board == null || board.viewer().getControl() == null || board.viewer().getControl().isDisposed()) {
            return StructuredSelection.EMPTY;
        }
        Set<EObject> elements = new LinkedHashSet<>();
        board.selected().forEach(part -> {
            if (part.element() != null) {
                elements.add(part.element());
            }
        });
        if (elements.isEmpty() && board.scene().diagram() != null && board.scene().diagram().element() != null) {
            elements.add(board.scene().diagram().element());
        }
        return new StructuredSelection(new ArrayList<>(elements));
    }

    @Override
    public void setSelection(ISelection selection) {
        if (board != null && selection instanceof IStructuredSelection structured) {
            List<EObject> elements = new ArrayList<>();
            for (Object each : structured) {
                if (each instanceof EObject element) {
                    elements.add(element);
                }
            }
            board.select(elements);
        }
    }
}
