/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.Clipboard;

/** Cuts, copies and pastes the elements of figures, also from and to the model's tree. */
final class CopyPaste {

    private final DrawingBoard board;

    CopyPaste(DrawingBoard board) {
        this.board = board;
    }

    /** The elements of the selected nodes and groups, without those that lie in others of them. */
    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        board.boxes().stream().map(ShowsElement::element).filter(element -> element != null).forEach(elements::add);
        List<EObject> all = List.copyOf(elements);
        elements.removeIf(element -> all.stream()
                .anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element)));
        return elements;
    }

    boolean canCopy() {
        return !elements().isEmpty();
    }

    void cut() {
        KeylineUi.clipboard().cut(board.session(), elements());
        board.say("Select where it belongs, and paste: until then it stays where it is.");
    }

    void copy() {
        KeylineUi.clipboard().copy(board.session(), elements());
    }

    boolean canPaste() {
        return pasting().command().canExecute();
    }

    /** Into or beside the selected element; without one into the plan, or its last work stream. */
    private Clipboard.Paste pasting() {
        List<EObject> selected = elements();
        EObject whole = board.scene().diagram() == null ? null : board.scene().diagram().element();
        EObject target = selected.isEmpty() ? whole : selected.getFirst();
        Clipboard.Paste paste = KeylineUi.clipboard().paste(board.session(), target);
        if (!paste.command().canExecute() && selected.isEmpty() && whole instanceof ImprovementPlan plan
                && !plan.getWorkStreams().isEmpty()) {
            return KeylineUi.clipboard().paste(board.session(), plan.getWorkStreams().getLast());
        }
        return paste;
    }

    /** Pastes, and selects the figures of what came. */
    void paste() {
        Clipboard.Paste paste = pasting();
        if (board.session().execute(paste.command())) {
            KeylineUi.clipboard().pasted();
            board.select(paste.elements());
        }
    }
}
