/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.properties.PropertyFocus;
import org.keyline.validation.Finding;

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
        EStructuralFeature feature = row.finding().feature();
        EObject owner = owner(row.finding());
        ModelOpening.reveal(page, owner);
        if (feature != null && PropertyFocus.hasField(owner, feature)) {
            PropertyFocus.on(page, owner, feature, row.finding().value());
        } else if (feature instanceof EReference parts) {
            ModelOpening.reveal(page, part(row.finding(), parts));
        }
    }

    /** The element that has the feature at fault: the one that is found fault with, or a part that is named with it. */
    static EObject owner(Finding finding) {
        EStructuralFeature feature = finding.feature();
        return feature == null || isOf(feature, finding.element()) ? finding.element()
                : finding.related().stream().filter(part -> part.eResource() != null && isOf(feature, part)).findFirst()
                        .orElse(finding.element());
    }

    /** Whether a feature is one of an element's own; a finding about a plan may name one of its actions'. */
    static boolean isOf(EStructuralFeature feature, EObject element) {
        return element.eClass().getEAllStructuralFeatures().contains(feature);
    }

    /** Leads to the field at fault, or, where there is none, to the properties of the element all the same. */
    static void goInProperties(IWorkbenchPage page, FindingRow row) {
        EObject element = row.finding().element();
        if (row.finding().feature() != null
                && PropertyFocus.hasField(owner(row.finding()), row.finding().feature())) {
            go(page, row);
        } else if (element.eResource() != null) {
            ModelOpening.reveal(page, element);
            page.activate(page.findView(IPageLayout.ID_PROP_SHEET));
        }
    }

    /** The part at fault where an element's parts are, which have no field: one that is named, or else the first. */
    static EObject part(Finding finding, EReference parts) {
        EObject element = finding.element();
        Stream<EObject> own = !isOf(parts, element) || !element.eIsSet(parts) ? Stream.of()
                : parts.isMany() ? ((List<?>) element.eGet(parts)).stream().map(EObject.class::cast)
                        : Stream.of((EObject) element.eGet(parts));
        return Stream.concat(finding.related().stream(), own).filter(part -> part.eResource() != null).findFirst()
                .orElse(element);
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
