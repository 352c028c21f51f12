/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;

/** The reference that a new element gets: the one after its last sibling's, in the manner of what is there. */
public final class NextReference {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");
    private static final Pattern LETTERED = Pattern.compile("(.*[^\\p{Alpha}]|)([A-Ya-y])");

    private NextReference() {
    }

    /**
     * Proposes a reference.
     *
     * @param owner the object that the new element is to be contained in
     * @param siblings the elements that it is added to, in order
     * @param added the new element
     * @return such as "A.13" after "A.12", or "C.1" for the first action of work stream C; null where nothing speaks
     * for a reference
     */
    public static String of(EObject owner, List<? extends EObject> siblings, Element added) {
        Set<String> taken = new HashSet<>();
        String last = null;
        for (EObject sibling : siblings) {
            if (sibling instanceof Element element && element.getRef() != null && !element.getRef().isBlank()
                    && sibling != added) {
                taken.add(element.getRef());
                last = element.getRef();
            }
        }
        if (last != null) {
            return after(last, taken);
        }
        boolean numbered = owner instanceof WorkStream && added instanceof Action
                || owner instanceof Recommendation && added instanceof Recommendation;
        if (numbered && ((Element) owner).getRef() != null) {
            return ((Element) owner).getRef() + '.' + 1;
        }
        return owner instanceof InspectionReport && added instanceof Recommendation ? "R1" : null;
    }

    private static String after(String last, Set<String> taken) {
        Matcher number = NUMBERED.matcher(last);
        if (number.matches()) {
            int next = Integer.parseInt(number.group(2)) + 1;
            while (taken.contains(number.group(1) + next)) {
                next++;
            }
            return number.group(1) + next;
        }
        Matcher letter = LETTERED.matcher(last);
        if (!letter.matches()) {
            return null;
        }
        char next = letter.group(2).charAt(0);
        do {
            next++;
        } while (taken.contains(letter.group(1) + next) && Character.isLetter(next));
        return Character.isLetter(next) ? letter.group(1) + next : null;
    }
}
