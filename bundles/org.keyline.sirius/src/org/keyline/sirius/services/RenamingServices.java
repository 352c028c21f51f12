/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;

/**
 * Renaming in trees. Sirius offers the whole label of an item to be edited, so that the typed text has its reference
 * and marks as well as its name, and of a long name only the beginning.
 */
public class RenamingServices {

    private static final String CUT = "…";

    /**
     * Changes the name of an element to what was typed in place of its label.
     *
     * @param element the element
     * @param text what was typed; what the label has beside the name is taken off
     * @return the element
     */
    public EObject renameByLabel(EObject element, String text) {
        String shown = new LabelServices().labelWithMarks(element);
        if (element instanceof Element named && text != null && !text.strip().equals(shown)) {
            named.setName(name(named, text.strip(), shown.substring(ElementLabels.label(element).length())));
        }
        return element;
    }

    private static String name(Element element, String text, String marks) {
        String typed = text.endsWith(marks) ? text.substring(0, text.length() - marks.length()) : text;
        String label = ElementLabels.label(element);
        String old = element.getName() == null ? "" : ElementLabels.oneLine(element.getName());
        int begin = begin(label, old);
        boolean isCut = begin >= 0 && label.endsWith(CUT) && !label.endsWith(old);
        if (isCut && typed.endsWith(CUT)) {
            typed = typed.substring(0, typed.length() - CUT.length())
                    + old.substring(label.length() - CUT.length() - begin);
        }
        String before = begin >= 0 ? label.substring(0, begin) : element.getRef() + " ";
        return typed.startsWith(before) ? typed.substring(before.length()).strip() : typed.strip();
    }

    /** {@return where a name, or as much of it as there is room for, begins in a label; -1 if it is not in it} */
    private static int begin(String label, String name) {
        String kept = label.endsWith(name) ? label
                : label.endsWith(CUT) ? label.substring(0, label.length() - CUT.length()) : "";
        for (int i = 0; i < kept.length(); i++) {
            if (!name.isEmpty() && name.startsWith(kept.substring(i))) {
                return i;
            }
        }
        return -1;
    }
}
