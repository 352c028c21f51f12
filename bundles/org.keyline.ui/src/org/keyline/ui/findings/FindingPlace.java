/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.properties.PropertyFocus;

/** Leads to where a finding is. */
final class FindingPlace {

    private FindingPlace() {
    }

    /**
     * Leads to the field at fault in the Properties; where the parts of the element are at fault, to the first of them
     * in the editor; where the element as a whole is, to itself there.
     */
    static void go(IWorkbenchPage page, FindingRow row) {
        if (row.finding().element().eResource() == null) {
            return;
        }
        EObject element = row.finding().element();
        EStructuralFeature feature = row.finding().feature();
        ModelOpening.reveal(page, element);
        if (feature != null && PropertyFocus.hasField(element, feature)) {
            PropertyFocus.on(page, element, feature);
        } else if (feature instanceof EReference) {
            row.finding().related().stream().filter(part -> part.eResource() != null).findFirst()
                    .ifPresent(part -> ModelOpening.reveal(page, part));
        }
    }

    /** Leads to the element in the editor. */
    static void show(IWorkbenchPage page, FindingRow row) {
        ModelOpening.reveal(page, row.finding().element());
    }

    /** Selects the element of a finding in the tree of its file, if that is open; the focus stays where it is. */
    static void showInOpenEditor(IWorkbenchPage page, FindingRow row) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ModelEditor editor && editor.session() == row.session()
                    && row.file().equals(editor.file().getFileName().toString())) {
                editor.reveal(row.finding().element());
            }
        }
    }
}
