/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;

/** A finding that is kept, with what it came from. */
final class Entry {

    /** The element that was checked; not always that which the finding is about. */
    final EObject subject;
    /** The number of the rule. */
    final int rule;
    /** The place among the findings of this rule on this element. */
    final int place;
    final Finding finding;
    /** Whether it was told. */
    boolean told;
    /** Whether it was not told since somebody decided to leave it. */
    boolean left;
    /** Whether it is no longer there. */
    boolean gone;

    Entry(EObject subject, int rule, int place, Finding finding) {
        this.subject = subject;
        this.rule = rule;
        this.place = place;
        this.finding = finding;
    }
}
