/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.keyline.model.edit.Drop;
import org.keyline.ui.session.ModelSession;

/** Drops elements in a tree: between others to move them, on another to link or to put them into it. */
class ElementDrop extends ViewerDropAdapter {

    private final ModelSession session;

    ElementDrop(StructuredViewer viewer, ModelSession session) {
        super(viewer);
        this.session = session;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_NONE || event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_MOVE;
        }
        super.dragEnter(event);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type) && command(target).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        return session.execute(command(getCurrentTarget()));
    }

    private Command command(Object target) {
        List<?> dragged = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList()
                : List.of();
        Drop.Place place = switch (getCurrentLocation()) {
        case LOCATION_BEFORE -> Drop.Place.BEFORE;
        case LOCATION_AFTER -> Drop.Place.AFTER;
        default -> Drop.Place.ON;
        };
        return Drop.command(session.domain(), target, place, dragged);
    }
}
