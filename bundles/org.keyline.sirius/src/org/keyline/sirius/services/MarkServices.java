/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;

/** Marks on figures for what Keyline's validation finds about their elements, as in the built-in diagrams. */
public class MarkServices {

    private static final int MOST = 3;

    private static boolean has(EObject element, Severity severity) {
        return ShownModel.findings(element).stream().anyMatch(finding -> finding.severity() == severity);
    }

    /**
     * Whether a figure gets the mark for errors.
     *
     * @param element its element
     * @return true if it has an error
     */
    public boolean isMarkedWithError(EObject element) {
        return has(element, Severity.ERROR);
    }

    /**
     * Whether a figure gets the mark for warnings.
     *
     * @param element its element
     * @return true if it has a warning, but no error
     */
    public boolean isMarkedWithWarning(EObject element) {
        return has(element, Severity.WARNING) && !isMarkedWithError(element);
    }

    /**
     * What a mark says when the mouse rests on it.
     *
     * @param marked the view of a figure, which is what Sirius asks for tool tips; or its element
     * @return errors and warnings, some of many
     */
    public String markText(EObject marked) {
        EObject shown = ShownView.reference(marked, "target");
        List<String> messages = ShownModel.findings(shown == null ? marked : shown).stream()
                .filter(finding -> finding.severity() != Severity.INFO).map(Finding::message).toList();
        List<String> lines = new ArrayList<>(messages.subList(0, Math.min(MOST, messages.size())));
        if (messages.size() > MOST) {
            lines.add("… and " + (messages.size() - MOST) + " more");
        }
        return String.join("\n", lines);
    }
}
