/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;

/** Takes a placeholder away: with its text where there is nothing else, otherwise out of the text. */
@Mends("DEP-13")
public final class PlaceholderRemedy extends Remedy {

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        EObject element = finding.element();
        String placeholder = finding.value();
        if (!(finding.feature() instanceof EAttribute attribute) || attribute.isMany() || placeholder == null
                || !element.eClass().getEAllAttributes().contains(attribute)
                || !(element.eGet(attribute) instanceof String text)) {
            return;
        }
        int place = text.indexOf(placeholder);
        if (place < 0) {
            return;
        }
        String rest = (text.substring(0, place).stripTrailing() + " "
                + text.substring(place + placeholder.length()).stripLeading()).strip();
        boolean nothingElse = List.of("", ".", ":").contains(rest);
        offers.choice(nothingElse ? "Leave the " + attribute.getName() + " empty"
                : "Take " + Wording.quoted(placeholder) + " out of the " + attribute.getName(),
                () -> element.eSet(attribute, nothingElse ? null : rest));
    }
}
