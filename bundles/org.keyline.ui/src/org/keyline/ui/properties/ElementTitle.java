/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.keyline.model.ElementLabels;
import org.keyline.model.edit.ElementIcons;
import org.keyline.model.edit.Wording;
import org.keyline.ui.UiImages;

/** The title of the Properties view: what kind of element is shown, and which. */
public class ElementTitle extends LabelProvider {

    private final UiImages images = new UiImages();

    @Override
    public String getText(Object selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return "Select an element to see its properties";
        }
        if (structured.size() > 1) {
            return structured.size() + " elements are selected. Select one to see its properties";
        }
        return ElementTabs.element(structured.getFirstElement()) instanceof EObject element
                ? Wording.type(element.eClass()) + ": "
                        + LegacyActionTools.escapeMnemonics(ElementLabels.label(element))
                : "Select an element to see its properties";
    }

    @Override
    public Image getImage(Object selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                && ElementTabs.element(structured.getFirstElement()) instanceof EObject element
                        ? images.image(ElementIcons.of(element))
                        : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
